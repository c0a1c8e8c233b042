import { deepEqual, equal } from 'node:assert/strict';
import type { Annotation } from '../../../src/annotations/index';
import {
  type AnnotatedArticle,
  annotationGroups,
  candidatesOf,
  type Grouping,
  toReview,
} from '../../../src/features/trees/annotations-tree-model';
import { on, passagesIn, replyTo, TEXT } from '../../support/made-passages';

const LABELS: Readonly<Record<string, string>> = { claim: 'Claim', nordic: 'Nordic countries' };
const labelOf = (tag: string) => LABELS[tag] ?? tag;

function article(name: string, annotations: readonly Annotation[], text = TEXT): AnnotatedArticle {
  return { uri: `file:///${name}`, name, text, passages: passagesIn(text, annotations), missing: text === '' };
}

function shown(articles: readonly AnnotatedArticle[], by: Grouping, filter = ''): unknown {
  return annotationGroups(articles, { by, filter: { words: filter }, labelOf }).map(({ label, entries }) => [
    label,
    ...entries.map((entry) => entry.label),
  ]);
}

const NORWAY = on('Norway', { tags: ['nordic'] });
const SAID = on('Sweden said', { tags: ['nordic', 'claim'], note: 'To whom?', by: 'ben' });
const PLAIN = on('on Monday', { note: 'Which Monday?' });

describe('annotationGroups', () => {
  it('shows a passage under each of its tags, and those without a tag last', () => {
    deepEqual(shown([article('a.txt', [PLAIN, SAID, NORWAY])], 'tag'), [
      ['Claim', 'Sweden said'],
      ['Nordic countries', 'Norway', 'Sweden said'],
      ['Without a tag', 'on Monday'],
    ]);
  });

  it('groups by author, by article and by status', () => {
    const articles = [
      article('a.txt', [NORWAY, SAID]),
      article('b.txt', [PLAIN], TEXT.replace('on Monday', 'at last')),
    ];
    deepEqual(shown(articles, 'author'), [
      ['ana', 'Norway', 'on Monday'],
      ['ben', 'Sweden said'],
    ]);
    deepEqual(shown(articles, 'article'), [
      ['a.txt', 'Norway', 'Sweden said'],
      ['b.txt', 'on Monday'],
    ]);
    deepEqual(shown(articles, 'status'), [
      ['In place', 'Norway', 'Sweden said'],
      ['Not found', 'on Monday'],
    ]);
  });

  it('filters by words of the passage, a tag, a note, an author and a file', () => {
    const articles = [article('a.txt', [NORWAY, SAID, PLAIN])];
    deepEqual(shown(articles, 'article', 'NORW'), [['a.txt', 'Norway']]);
    deepEqual(shown(articles, 'article', 'claim'), [['a.txt', 'Sweden said']]);
    deepEqual(shown(articles, 'article', 'which'), [['a.txt', 'on Monday']]);
    deepEqual(shown(articles, 'article', 'ben'), [['a.txt', 'Sweden said']]);
    deepEqual(shown(articles, 'article', 'nothing like it'), []);
  });

  it('shows the groups of the tags asked for alone', () => {
    const groups = annotationGroups([article('a.txt', [NORWAY, SAID, PLAIN])], {
      by: 'tag',
      filter: { tags: ['claim'] },
      labelOf,
    });
    deepEqual(
      groups.map(({ label, entries }) => [label, entries.length]),
      [['Claim', 1]],
    );
  });

  it('tells the other tags and the note, and the article where there are several', () => {
    const [claim] = annotationGroups([article('a.txt', [SAID])], { by: 'tag', labelOf });
    equal(claim?.entries[0]?.detail, 'Nordic countries · To whom?');
    const [first] = annotationGroups([article('a.txt', [SAID]), article('b.txt', [])], { by: 'tag', labelOf });
    equal(first?.entries[0]?.detail, 'Nordic countries · To whom? · a.txt');
  });

  it('labels what has no words, and writes out what is invisible', () => {
    const whole = { ...PLAIN, target: { ...PLAIN.target, selector: [] } };
    const sly = on('Norway', { tags: ['a\u202Eb'] });
    deepEqual(shown([article('a.txt', [whole, sly])], 'tag'), [
      ['a⟨U+202E⟩b', 'Norway'],
      ['Without a tag', 'Whole article'],
    ]);
  });
});

describe('toReview', () => {
  it('lists every annotation of an article that is gone, replies under their note', () => {
    const gone = article('gone.txt', [NORWAY, SAID, PLAIN, replyTo(PLAIN, 'The first.')], '');
    deepEqual(
      toReview([gone], labelOf)
        .map(({ passage }) => passage.words)
        .sort(),
      ['Norway', 'Sweden said', 'on Monday'],
    );
  });

  it('lists nothing of what has its place', () => {
    deepEqual(toReview([article('a.txt', [NORWAY, SAID])], labelOf), []);
  });

  it('offers the places of a passage that may stand in several, with line and likeness', () => {
    const words = 'The talks broke down.\n\n';
    const [passage] = passagesIn(TEXT, [NORWAY]);
    const anchor = {
      status: 'ambiguous',
      span: { start: 0, end: 9 },
      score: 0.8,
      candidates: [
        { span: { start: 0, end: 9 }, score: 0.8 },
        { span: { start: words.length, end: words.length + 9 }, score: 0.79 },
      ],
    } as const;
    if (!passage) throw new Error('no passage');
    const twice = { ...article('a.txt', []), text: words + words, passages: [{ ...passage, anchor }] };
    const [entry] = toReview([twice], labelOf);
    deepEqual(entry && candidatesOf(entry).map(({ label, detail }) => [label, detail]), [
      ['The talks', 'line 1 · 80 % alike'],
      ['The talks', 'line 3 · 79 % alike'],
    ]);
    const around = entry && candidatesOf(entry).map(({ before, after }) => [before, after]);
    deepEqual(around, [
      ['', ' broke down. The talks…'],
      ['…broke down. ', ' broke down.'],
    ]);
  });
});
