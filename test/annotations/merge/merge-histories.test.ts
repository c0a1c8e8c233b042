import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { mergeFaults } from '../../support/merge-faults';
import { histories } from '../../support/merge-versions';

describe('a merge of what two branches did', () => {
  it('loses no body, tag or reply, moves no passage, and decides nothing without a notice', () =>
    fc.assert(
      fc.property(histories, (steps) => deepEqual(mergeFaults(steps), [])),
      { numRuns: 20, seed: 1 },
    ));
});
