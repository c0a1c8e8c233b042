import { equal, notEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { foldText } from '../../../src/annotations/anchoring/fold-text';
import { plainOffset, plainText, unplained } from '../../../src/annotations/anchoring/plain-text';

const folded = (text: string) => foldText(plainText(text).text).text;

describe('plain text', () => {
  const SAME: readonly (readonly [string, string])[] = [
    ['*word*', 'word'],
    ['**_word_**', 'word'],
    ['**gov**ernment', 'government'],
    ['a [few words](https://x.org/a_(b) "Title") here', 'a few words here'],
    ['a [few words][1] and [more][]', 'a few words and more'],
    ['a note[^1].', 'a note.'],
    ['`code`', 'code'],
    ['\\*word\\* and \\[it\\]', '*word* and [it]'],
    ['gov\u00ADern\u200Bment', 'government'],
    ['gov\u200Cernment', 'government'],
    ['oﬃce ﬁle ﬆaff ﬅaff', 'office file staff staff'],
    ['govern-\nment and govern\u00AD\nment', 'government and government'],
    ['Anglo-\nSaxon, COVID-\n19', 'Anglo-Saxon, COVID-19'],
    ['hard\u00A0blanks\u202Fhere', 'hard blanks here'],
    ['non\u2011stop', 'non-stop'],
    ['well…', 'well...'],
    ['Ｆｕｌｌ　１９９０', 'Full 1990'],
    ['« mot », „Wort“, ‘word’, “word”, ``word’’', '"mot", "Wort", "word", \'word\', "word"'],
    ['cafe\u0301', 'café'],
    ['<em>a</em> <a href="https://x.org?a=1&b=2" class=\'x\'>b</a><br>c', 'a b\nc'],
    ['&#65;&#x42;&amp;&eacute;&Ouml;', 'AB&éÖ'],
  ];
  for (const [one, other] of SAME) it(`${one} has the words of ${other}`, () => equal(folded(one), folded(other)));

  const DIFFERENT: readonly (readonly [string, string])[] = [
    ['snake_case', 'snakecase'],
    ['2*3', '23'],
    ['f*ck', 'fck'],
    ['a[1]', 'a1'],
    ['[he] said', 'he said'],
    ['a <b and c> d', 'a d'],
    ["5'", '5"'],
    ['re-cover', 'recover'],
    ['mæn', 'maen'],
    ['می\u200Cخواهم', 'میخواهم'],
    ['C:\\new', 'C:new'],
    ['a * b', 'a b'],
    ['AT&T;', 'ATT;'],
    ['“no”', 'no'],
  ];
  for (const [one, other] of DIFFERENT) it(`${one} is not ${other}`, () => notEqual(folded(one), folded(other)));

  it('has each of its stretches in the original, in order', () => {
    const unit = fc.constantFrom(
      ...'ab1 \n*_`[]()<>&;\\-^#\'"'.split(''),
      '](',
      '](x)',
      '<b>',
      '<br>',
      '&#65;',
      '\u00AD',
      '\u0301',
      'ﬁ',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const original = units.join('');
        const plain = plainText(original);
        let [at, end] = [0, 0];
        for (const piece of plain.pieces) {
          ok(piece.plain === at && piece.start >= end && piece.end >= piece.start);
          const length = (plain.pieces[plain.pieces.indexOf(piece) + 1]?.plain ?? plain.text.length) - piece.plain;
          if (piece.same) equal(original.slice(piece.start, piece.end), plain.text.slice(at, at + length));
          [at, end] = [at + length, piece.end];
        }
        equal(at, plain.text.length);
        for (let offset = 0; offset < plain.text.length; offset++) {
          const { start, end: after } = unplained(plain, { start: offset, end: offset + 1 });
          ok(start < after && after <= original.length && plainOffset(plain, start) <= offset);
        }
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
