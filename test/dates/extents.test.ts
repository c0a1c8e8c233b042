import { deepEqual } from 'node:assert/strict';
import { findDates } from '../../src/dates';

/** Sentences with the words that a reader takes for expressions of time. */
const CASES: readonly (readonly [sentence: string, ...words: string[]])[] = [
  ['Over the years she wrote ten plays.', 'the years'],
  ['It was in the years of the drought.', 'years'],
  ['It fell in the four previous weeks.', 'the four previous weeks'],
  ['Over the weekends they sail.', 'weekends'],
  ['Years later he came back; months earlier he had fled.', 'Years later', 'months earlier'],
  ['An hour later the train left.', 'An hour'],
  ['Bombs ended the 8-month-old truce.', '8-month-old'],
  ['They ended a decades-old dispute.', 'decades-old'],
  ['A 44-year-old man and his 8-month-old daughter were hurt.'],
  ['He fled the day after the raid.', 'the day'],
  ['He fled the day before she resigned.', 'the day'],
  ['He fled the day after Christmas.', 'the day after Christmas'],
  ['He fled the day after the 22nd.', 'the day after the 22nd'],
  ['Sales rose from the same period last year.', 'the same period last year'],
  ['Sales rose in the comparable quarter a year ago.', 'the comparable quarter a year ago'],
  ['During that period nobody was paid.', 'that period'],
  ['At that time the bridge was new.', 'that time'],
];

describe('an expression of time', () => {
  for (const [sentence, ...words] of CASES)
    it(`${words.join(', ') || 'nothing'} in “${sentence}”`, () =>
      deepEqual(
        findDates(sentence).map((finding) => finding.words),
        words,
      ));
});
