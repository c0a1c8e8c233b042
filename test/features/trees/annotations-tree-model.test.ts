import { deepEqual, equal } from 'node:assert/strict';
import type { Annotation } from '../../../src/annotations';
import type { AnnotatedArticle, Grouping } from '../../../src/features/trees/annotation-entry';
import { annotationGroups } from '../../../src/features/trees/annotations-tree-model';
import { nestGroups } from '../../../src/features/trees/tag-tree-model';
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

  it('shows what is about the whole article first, and under its tags and author too', () => {
    const whole = { ...SAID, id: 'urn:uuid:whole', target: { ...SAID.target, selector: [] } };
    const lone = replyTo({ id: 'urn:uuid:gone' }, 'To nothing.');
    const articles = [article('a.txt', [NORWAY, whole, lone])];
    deepEqual(shown(articles, 'tag'), [
      ['Article', 'To whom?'],
      ['Claim', 'To whom?'],
      ['Nordic countries', 'To whom?', 'Norway'],
      ['Without a tag', 'To nothing.'],
    ]);
    deepEqual(shown(articles, 'author'), [
      ['Article', 'To whom?'],
      ['ana', 'Norway'],
      ['ben', 'To whom?', 'To nothing.'],
    ]);
    deepEqual(shown(articles, 'article'), [['a.txt', 'To whom?', 'Norway', 'To nothing.']]);
    deepEqual(shown(articles, 'status'), [
      ['Article', 'To whom?'],
      ['In place', 'Norway', 'To nothing.'],
    ]);
    const [first] = nestGroups(annotationGroups(articles, { by: 'tag', labelOf }), [], false);
    deepEqual([first?.by, first?.total], ['whole', 1]);
  });

  it('labels what has no words, and writes out what is invisible', () => {
    const whole = { ...PLAIN, target: { ...PLAIN.target, selector: [] } };
    const sly = on('Norway', { tags: ['a\u202Eb'] });
    const bare = { ...whole, id: 'urn:uuid:bare', bodies: [] };
    deepEqual(shown([article('a.txt', [whole, bare, sly])], 'tag'), [
      ['Article', 'Which Monday?', 'Whole article'],
      ['a⟨U+202E⟩b', 'Norway'],
    ]);
  });
});
