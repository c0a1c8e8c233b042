import { equal, ok } from 'node:assert/strict';
import { describeSpan, reAnchor, wordOccurrences } from '../../src/annotations';
import { staysLinear } from '../support/linear';

describe('looking for words', () => {
  for (const seed of ['a', 'A', 'a ', 'é', '“'])
    it(`takes linear time on a text of ${JSON.stringify(seed)}`, () =>
      staysLinear((text) => wordOccurrences(text, seed.repeat(40), { wholeWords: true, matchCase: true }, 2000), seed));
});

describe('anchoring in hostile repetition', () => {
  for (const seed of ['ha ', 'a', 'He said “no”. '])
    it(`takes bounded time on ${JSON.stringify(seed)}`, () => {
      const text = seed.repeat(60_000 / seed.length);
      const quote = 'The quick brown fox was lost here, and nobody knew why. '.repeat(5);
      const before = text.slice(0, 30_000) + quote + text.slice(30_000);
      const start = performance.now();
      equal(
        reAnchor(text, { selector: describeSpan(before, { start: 30_000, end: 30_000 + quote.length }) }).status,
        'orphan',
      );
      reAnchor(`x${text}`, { selector: describeSpan(text, { start: 30_000, end: 30_300 }) });
      reAnchor(text.slice(1), { selector: describeSpan(text, { start: 0, end: text.length }) });
      ok(performance.now() - start < 2000);
    });
});
