// The same as `lifetime.test.ts` many times over; MARGINALIA_TEST_LIVES says how many.
import fc from 'fast-check';
import { live, lives } from '../support/lifetime';

const LIVES = Number(process.env.MARGINALIA_TEST_LIVES ?? 500);

describe('many lives of annotations', function () {
  this.timeout(60_000 + 200 * LIVES);
  it(`lose none in ${LIVES}`, () =>
    fc.assert(fc.asyncProperty(lives, live), { numRuns: LIVES, interruptAfterTimeLimit: 50_000 + 190 * LIVES }));
});
