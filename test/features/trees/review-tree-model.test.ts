import { deepEqual } from 'node:assert/strict';
import type { Annotation } from '../../../src/annotations';
import type { AnnotatedArticle } from '../../../src/features/trees/annotation-entry';
import { candidatesOf, toReview } from '../../../src/features/trees/review-tree-model';
import { on, passagesIn, replyTo, TEXT } from '../../support/made-passages';

const LABELS: Readonly<Record<string, string>> = { claim: 'Claim', nordic: 'Nordic countries' };
const labelOf = (tag: string) => LABELS[tag] ?? tag;

function article(name: string, annotations: readonly Annotation[], text = TEXT): AnnotatedArticle {
  return { uri: `file:///${name}`, name, text, passages: passagesIn(text, annotations), missing: text === '' };
}

const NORWAY = on('Norway', { tags: ['nordic'] });
const SAID = on('Sweden said', { tags: ['nordic', 'claim'], note: 'To whom?', by: 'ben' });
const PLAIN = on('on Monday', { note: 'Which Monday?' });

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
      ['The talks', 'line 1 · 80 % similar'],
      ['The talks', 'line 3 · 79 % similar'],
    ]);
    const around = entry && candidatesOf(entry).map(({ before, after }) => [before, after]);
    deepEqual(around, [
      ['', ' broke down. The talks…'],
      ['…broke down. ', ' broke down.'],
    ]);
  });
});
