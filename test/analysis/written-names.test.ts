import { deepEqual } from 'node:assert/strict';
import { writtenNames } from '../../src/analysis';
import { madeAnalysis } from '../support/made-analysis';

describe('writtenNames', () => {
  it('counts the names of each actor, most frequent first', () => {
    const analysis = madeAnalysis('Ana Lopez met Ben Moe. Lopez left, and Lopez said why.', {
      actors: [
        { type: 'person', name: 'Ana Lopez', aliases: ['Lopez'] },
        { type: 'person', name: 'Ben Moe' },
      ],
    });
    deepEqual(
      [...writtenNames(analysis)],
      [
        [
          'a0',
          [
            ['Lopez', 2],
            ['Ana Lopez', 1],
          ],
        ],
        ['a1', [['Ben Moe', 1]]],
      ],
    );
  });
});
