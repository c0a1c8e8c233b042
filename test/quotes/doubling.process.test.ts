import { parseArticle } from '../../src/article';
import { attributeQuotes, findQuotes } from '../../src/quotes';
import { fingerprintOf } from '../../src/quotes/fingerprint';
import { staysLinear } from '../support/linear';

function quotesOf(text: string) {
  const blocks = parseArticle(text).blocks.map(({ kind, span }) => ({
    kind,
    ...span,
    findings: findQuotes(text.slice(span.start, span.end)),
  }));
  return attributeQuotes({ text }, blocks, []);
}

describe('quotes on hostile text', () => {
  for (const seed of [
    '"',
    '“',
    '”',
    "' ",
    '“a” ',
    '„“',
    '"\'',
    '\'"',
    '“‘',
    'X: ',
    '“a said ',
    'said, ',
    'A said “b,” C said. ',
    'Berg, who, ',
    '. “A',
    'of the ',
    "'s",
    'said that he ',
    ', he said',
    'according to ',
  ])
    it(`are found in linear time on ${JSON.stringify(seed)}`, () => staysLinear(quotesOf, seed, 2000));

  for (const seed of ['[', '. ', '[a] ', '… ', 'a b c '])
    it(`have a fingerprint in linear time on ${JSON.stringify(seed)}`, () => staysLinear(fingerprintOf, seed, 20_000));
});
