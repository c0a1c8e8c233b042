import { equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { fingerprintOf, type QuoteFingerprint, sameWords } from '../../src/quotes';

const WHOLE = '“We will not leave the valley until every family has been heard, and we shall return in spring.”';

function fingerprint(words: string): QuoteFingerprint {
  const made = fingerprintOf(words);
  ok(made, words);
  return made;
}

describe('sameWords', () => {
  const same = {
    're-punctuated':
      '"We will not leave the valley, until every family has been heard - and we shall return in Spring"',
    shortened: '“We will not leave the valley until every family has been heard”',
    'with words left out': '“We will not leave the valley … and we shall return in spring.”',
    bracketed: '“[The miners] will not leave the valley until every family has been heard.”',
    'split over sentences': '“We will not leave the valley. Until every family has been heard,”',
  };
  for (const [name, words] of Object.entries(same)) {
    it(`finds the words ${name}`, () => equal(sameWords(fingerprint(WHOLE), fingerprint(words)), true));
  }

  it('is false for words that share only a phrase', () => {
    equal(
      sameWords(
        fingerprint(WHOLE),
        fingerprint('“Nobody asked whether every family has been paid for its lost fields.”'),
      ),
      false,
    );
  });

  it('is symmetric, and true of equal words', () => {
    const words = fc.array(fc.constantFrom('we', 'will', 'not', 'leave', 'the', 'valley', '…', '[it]'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [one, two] = [fingerprintOf(a.join(' ')), fingerprintOf(b.join(' '))];
        if (one && two) equal(sameWords(one, two), sameWords(two, one));
        if (one && one.shingles.length > 2) ok(sameWords(one, one));
      }),
    );
  });
});

describe('fingerprintOf', () => {
  it('is undefined for few words', () => equal(fingerprintOf('“a good day for us”'), undefined));
  it('is plain data', () =>
    equal(JSON.stringify(fingerprint(WHOLE)), JSON.stringify(JSON.parse(JSON.stringify(fingerprint(WHOLE))))));
});
