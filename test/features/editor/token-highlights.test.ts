import { deepEqual } from 'node:assert/strict';
import { tokensOf } from '../../../src/features/editor/token-highlights';
import { madeArticle, TEXT } from '../../support/made-article';

const ALL = { dates: true, actors: true, quotes: true };
const { analysis } = madeArticle();
const words = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);

describe('tokensOf', () => {
  it('gives every date and actor once, the first naming declared', () => {
    deepEqual(
      tokensOf(analysis, ALL).map(({ span, type, modifiers }) => [words(span), type, ...modifiers]),
      [
        ['Ana Lopez', 'person', 'declaration'],
        ['World Bank', 'organization', 'declaration'],
        ['Thursday', 'date'],
        ['Lopez', 'person'],
        ['Thursday', 'date'],
        ['World Bank', 'organization'],
        ['Lopez', 'person'],
      ],
    );
  });

  it('leaves out a layer that is switched off', () => {
    const types = new Set(tokensOf(analysis, { ...ALL, actors: false }).map(({ type }) => type));
    deepEqual([...types], ['date']);
  });

  it('gives a part only, and still knows which naming is the first', () => {
    const start = TEXT.indexOf('WHAT');
    deepEqual(
      tokensOf(analysis, ALL, { start, end: TEXT.length }).map(({ span, modifiers }) => [words(span), ...modifiers]),
      [['World Bank'], ['Lopez']],
    );
  });
});
