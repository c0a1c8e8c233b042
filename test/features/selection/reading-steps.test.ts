import { deepEqual, equal } from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { type ReadingUnit, readingStep, unitAt } from '../../../src/features/selection/reading-steps';

const TEXT = ' date 2022-03-04 Talks\n\nNorway was ready. Denmark was not.\n\nSweden, e.g., said nothing. “No.”\n';
const analysis = analyze(TEXT);

/** Every unit from one end of the article to the other. */
function walk(unit: ReadingUnit, way: 1 | -1): string[] {
  const words: string[] = [];
  let at = way === 1 ? -1 : TEXT.length;
  // Bounded by the length of the text: each step moves on.
  for (let steps = 0; steps < TEXT.length; steps++) {
    const span = readingStep(analysis, at, unit, way);
    if (!span) break;
    words.push(TEXT.slice(span.start, span.end));
    at = span.start;
  }
  return words;
}

const SENTENCES = ['Talks', 'Norway was ready.', 'Denmark was not.', 'Sweden, e.g., said nothing.', '“No.”'];

describe('reading steps', () => {
  it('go through all sentences and paragraphs, both ways', () => {
    deepEqual(walk('sentence', 1), SENTENCES);
    deepEqual(walk('sentence', -1), [...SENTENCES].reverse());
    deepEqual(walk('paragraph', 1).length, 3);
    deepEqual(walk('paragraph', -1), walk('paragraph', 1).reverse());
  });

  it('begin with what stands at the cursor, or after it', () => {
    const at = (words: string) => {
      const span = unitAt(analysis, TEXT.indexOf(words), 'sentence');
      return span && TEXT.slice(span.start, span.end);
    };
    equal(at('was not'), 'Denmark was not.');
    equal(at(' date'), 'Talks');
    equal(at(' Denmark'), 'Denmark was not.');
    equal(unitAt(analysis, TEXT.length, 'sentence'), undefined);
  });

  it('go back to the start of the sentence first', () => {
    const span = readingStep(analysis, TEXT.indexOf('not.'), 'sentence', -1);
    equal(span && TEXT.slice(span.start, span.end), 'Denmark was not.');
  });
});
