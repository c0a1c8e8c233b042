import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  changeTag,
  EMPTY_CODEBOOK,
  mergeTag,
  passagesOf,
  removeTag,
  tagRows,
  usesOf,
  withTag,
} from '../../../src/annotations';
import { tagCard } from '../../../src/features/cards/tag-card';
import { annotationGroups } from '../../../src/features/trees/annotations-tree-model';
import { nestGroups } from '../../../src/features/trees/tag-tree-model';
import { madeAnnotation } from '../../support/made-annotation';

const passages = (...tags: readonly (readonly string[])[]) =>
  passagesOf(
    tags.map((each, index) => madeAnnotation(`${index}`, { tags: each })),
    () => ({ status: 'exact', span: { start: 0, end: 1 }, score: 1 }),
  );

const book = ['Speech', 'Claim', 'Denial', 'Tone'].reduce(
  (made, label) => withTag(made, label).codebook,
  EMPTY_CODEBOOK,
);
const nested = changeTag(changeTag(book, 'claim', { parent: 'speech' }), 'denial', { parent: 'claim' });

describe('the use of tags', () => {
  const uses = usesOf([passages(['claim', 'tone'], ['claim'], []), passages(['claim'], ['odd'])]);

  it('is counted in passages and articles', () => {
    deepEqual(uses.get('claim'), { passages: 3, articles: 2 });
    deepEqual(uses.get('odd'), { passages: 1, articles: 1 });
    equal(uses.get('denial'), undefined);
  });

  it('lists every tag under its parent, those that the codebook lacks last', () => {
    deepEqual(
      tagRows(nested, uses).map(({ slug, depth, passages: count, loose }) => [slug, depth, count, loose]),
      [
        ['speech', 0, 0, false],
        ['claim', 1, 3, false],
        ['denial', 2, 0, false],
        ['tone', 0, 1, false],
        ['odd', 0, 1, true],
      ],
    );
  });

  it('lists neither merged nor deleted tags, and each of a circle once', () => {
    const changed = removeTag(mergeTag(nested, 'speech', 'tone'), 'denial');
    deepEqual(
      tagRows(changed, new Map()).map(({ slug, depth }) => [slug, depth]),
      [
        ['tone', 0],
        ['claim', 1],
      ],
    );
    const [first, second] = nested.concepts;
    ok(first && second);
    const circle = [
      { ...first, parent: second.slug },
      { ...second, parent: first.slug },
    ];
    equal(tagRows({ ...nested, concepts: circle }, new Map()).length, 2);
  });
});

describe('groups by tag', () => {
  const article = { uri: 'a', name: 'a', text: '', passages: passages(['denial'], ['tone'], []), missing: false };
  const groups = annotationGroups([article], { by: 'tag', labelOf: (tag) => tag });
  const shape = (list: ReturnType<typeof nestGroups>): unknown =>
    list.map(({ key, total, below }) => (below.length > 0 ? [key, total, shape(below)] : [key, total]));

  it('are under their parents in the codebook’s order, empty parents shown', () => {
    deepEqual(shape(nestGroups(groups, tagRows(nested, new Map()), false)), [
      ['speech', 1, [['claim', 1, [['denial', 1]]]]],
      ['tone', 1],
      ['', 1],
    ]);
  });

  it('show tags without passages where wanted', () => {
    deepEqual(shape(nestGroups([], tagRows(book, new Map()), true)), [
      ['speech', 0],
      ['claim', 0],
      ['denial', 0],
      ['tone', 0],
    ]);
    deepEqual(nestGroups([], tagRows(book, new Map()), false), []);
  });
});

describe('the card of a tag', () => {
  it('shows what anyone wrote as text', () => {
    const card = tagCard(
      { label: '<b>', definition: '[x](command:y)', examples: ['![i](u)', '2', '3', '4', '5'] },
      { passages: 2, articles: 1 },
    );
    ok(card.includes('2 passages in 1 article') && card.includes('… and 2 more'));
    ok(!/\]\(|<b>|!\[/.test(card), card);
  });
});
