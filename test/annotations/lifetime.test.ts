import fc from 'fast-check';
import { live, lives } from '../support/lifetime';

describe('annotations through edits, writes of other programs and merges', () => {
  it('are each there once in the end, or were deleted by a user', () =>
    fc.assert(fc.asyncProperty(lives, live), { numRuns: 10 }));
});
