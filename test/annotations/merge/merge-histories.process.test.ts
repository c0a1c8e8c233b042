// The same as `merge-histories.test.ts` many times over; MARGINALIA_TEST_MERGES says how many.
import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { mergeFaults } from '../../support/merge-faults';
import { histories } from '../../support/merge-versions';

const MERGES = Number(process.env.MARGINALIA_TEST_MERGES ?? 3000);

describe('many merges of what two branches did', function () {
  // One takes about 1.5 ms on a fast machine, and several times as long on a shared one.
  this.timeout(60_000 + 20 * MERGES);
  it(`have no fault in ${MERGES}`, () =>
    fc.assert(
      fc.property(histories, (steps) => deepEqual(mergeFaults(steps), [])),
      { numRuns: MERGES, seed: 20220128 },
    ));
});
