import { deepEqual, equal } from 'node:assert/strict';
import { wordOccurrences } from '../../../src/annotations';
import { occurrencesAt, usualOptions } from '../../../src/features/pickers/occurrence-choices';
import { on, passagesIn, TEXT } from '../../support/made-passages';

describe('occurrences to tag', () => {
  const spans = wordOccurrences(TEXT, 'Norway', usualOptions('Norway'), 9);
  const passages = passagesIn(TEXT, [
    on('Norway', { tags: ['nordic', 'country'] }),
    on('Sweden said', { tags: ['x'] }),
  ]);

  it('tell which have all the tags already', () => {
    const tagged = (...tags: string[]) => occurrencesAt(TEXT, spans, { passages, tags }).map((each) => each.tagged);
    deepEqual(
      [tagged('nordic'), tagged('nordic', 'country'), tagged('nordic', 'y')].map((each) => each[0]),
      [true, true, false],
    );
  });

  it('show the words among those around them, cut between words, on one line', () => {
    const text = `${'word '.repeat(20)}Norway${' word'.repeat(20)}\n\nNorway.`;
    const rows = occurrencesAt(text, wordOccurrences(text, 'Norway', usualOptions('Norway'), 9), {
      passages: [],
      tags: [],
    });
    deepEqual(
      rows.map(({ line, words }) => [line, words]),
      [
        [1, 'Norway'],
        [3, 'Norway'],
      ],
    );
    equal(rows[0]?.context, `…${'word '.repeat(9)}Norway${' word'.repeat(9)}…`);
    equal(rows[1]?.context, 'Norway.');
  });

  it('match capitals where the words have some', () => {
    deepEqual([usualOptions('US').matchCase, usualOptions('border').matchCase], [true, false]);
  });
});
