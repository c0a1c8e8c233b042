import { doesNotMatch, equal, match } from 'node:assert/strict';
import type { Annotation } from '../../../src/annotations/index';
import { RESOLVED } from '../../../src/annotations/model/passages';
import { annotationCard } from '../../../src/features/cards/annotation-card';
import { annotateActions } from '../../../src/features/code-actions/annotation-code-actions';
import { decorationsOf } from '../../../src/features/editor/passage-styles';
import { tagOutline } from '../../../src/features/trees/tag-outline-model';
import { on, passagesIn, replyTo, spanOf, TEXT } from '../../support/made-passages';

function card(...annotations: readonly Annotation[]): string {
  const [passage] = passagesIn(TEXT, annotations);
  return passage ? annotationCard(passage, (tag) => tag) : '';
}

describe('annotationCard', () => {
  it('tells tags, who, when, the note and the replies', () => {
    const note = on('Norway', { tags: ['claim', 'nordic'], note: 'Who?' });
    const text = card(note, replyTo(note, 'The minister'));
    match(text, /^\$\(tag\) \*\*claim\*\*, \*\*nordic\*\* — \*ana, 2022/);
    match(text, /\n\nWho&#63;\n\n\*ben:\* The minister$/);
  });

  it('says when tags are to be used, by name where there are several', () => {
    const define = (tag: string) => (tag === 'claim' ? 'Said as *a fact*.' : undefined);
    const told = (...tags: string[]) => {
      const [passage] = passagesIn(TEXT, [on('Norway', { tags })]);
      return passage ? annotationCard(passage, (tag) => tag, define) : '';
    };
    match(told('claim'), /\n\n\*Said as &#42;a fact&#42;&#46;\*$/);
    match(told('claim', 'nordic'), /\n\n\*claim: Said as /);
    doesNotMatch(told('nordic'), /\n/);
  });

  it('says that a note is resolved', () => {
    match(card({ ...on('Norway', { note: 'Who' }), extra: { [RESOLVED]: true } }), /\$\(check\) Resolved/);
  });

  it('lets nothing that anyone wrote act', () => {
    const sly = '[x](command:a) <b> ![i](u) $(bug) `c`';
    const text = card(on('Norway', { tags: [sly], note: sly, by: sly }));
    doesNotMatch(text.replace('$(tag)', ''), /\]\(|<|!\[|\$\(|`/);
  });
});

describe('annotateActions', () => {
  it('offers the three tags used last by name, and changes where something is annotated', () => {
    const recent = ['a', 'b', 'c', 'd'].map((slug) => ({ slug, label: slug }));
    const titles = (...args: Parameters<typeof annotateActions>) => annotateActions(...args).map(({ title }) => title);
    equal(titles(true, [], recent).join(), 'Tag “a”,Tag “b”,Tag “c”,Tag…,Tag All Occurrences…,Add Note');
    equal(titles(false, passagesIn(TEXT, [on('Norway')]), recent).join(), 'Change Tags…,Remove Annotation');
    equal(titles(false, [], recent).length, 0);
  });
});

describe('tagOutline', () => {
  it('is one group of tagged passages in text order, or none', () => {
    const [group] = tagOutline(
      TEXT,
      passagesIn(TEXT, [on('Sweden', { tags: ['b'] }), on('Norway', { tags: ['a'] })]),
      (tag) => tag,
    );
    equal(group?.children.map(({ name, detail }) => `${name}: ${detail}`).join(), 'Norway: a,Sweden: b');
    equal(tagOutline(TEXT, passagesIn(TEXT, [on('Norway', { note: 'Who?' })]), (tag) => tag).length, 0);
  });
});

describe('decorationsOf', () => {
  it('gives a passage the style of its first tag, a note its own, a lost passage none', () => {
    const annotations = [on('Norway', { tags: ['a', 'b'] }), on('Sweden', { note: 'Who?' }), on('on Monday')];
    const styles = decorationsOf(passagesIn(TEXT.replace('on Monday', 'then'), annotations), (tag) =>
      tag === 'a' ? 3 : 99,
    );
    equal(styles.get('tag3')?.[0]?.start, spanOf('Norway').start);
    equal(styles.get('note')?.[0]?.start, spanOf('Sweden').start);
    equal([...styles.values()].flat().length, 2);
  });
});
