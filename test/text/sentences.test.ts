import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { sentencesOf } from '../../src/text/sentences';
import { tokenize } from '../../src/text/tokens';

const sentences = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));
/** Each `|` marks the end of a sentence and replaces the blank after it. */
const cuts = (marked: string) => deepEqual(sentences(marked.replaceAll('|', ' ')), marked.split('|'));

describe('sentences', () => {
  it('do not end at titles, months, initials and countries', () => {
    cuts('Mr. Roe met Dr. Ito and John F. Hale in the U.S. Capitol on Jan. 5.|Gen. Lee left.');
    cuts('The U.N. Security Council met at 9 a.m. Monday.|Acme Inc. CEO Jan Roe came.');
  });
  it('end at an abbreviation before a word that opens sentences', () => {
    cuts('They flew to the U.S.|The talks failed.');
    cuts('He paid Acme Ltd.|“Enough,” she said.');
  });
  it('end after closing marks and brackets', () => {
    cuts('“We are ready.”|She left (by night.)|Nobody saw her.');
    cuts('He called it “the end of NATO.”|Then he left.');
  });
  it('continue where a verb of speech follows a quoted question', () => {
    cuts('“Will they come?” he asked.|“They will!” a guard shouted.');
    cuts('“Why now?” US President Jo Roe asked.|“Why?”, he said.');
    cuts('“Will they come?”|The guard looked away.');
  });
  it('continue after an ellipsis in the middle', () => {
    cuts('The drafts … we got were thin.|They were … Moscow said … late.');
    cuts('He waited…|Nobody came...|It was “over…”|So he left.');
  });
  it('end at every empty line, not at a single line end', () => {
    deepEqual(sentences('FRAGILE PEACE\n\nthe talks\nwent on \n \n'), ['FRAGILE PEACE', 'the talks\nwent on']);
  });
  it('end where the blank is missing, not inside numbers and names', () => {
    deepEqual(sentences('It failed.The rest is 3.5 percent of example.com.'), [
      'It failed.',
      'The rest is 3.5 percent of example.com.',
    ]);
    cuts('1. The first demand.|2. The second.');
  });
  it('are sorted, disjoint and hold every token, whatever the text', () => {
    const pieces = fc.constantFrom(
      '. ',
      '” ',
      'A',
      'Mr. ',
      'U.S. ',
      '?',
      '…',
      ') ',
      '\n',
      '\n\n',
      'he ',
      '“',
      "'",
      '5',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 }))), (parts) => {
        const text = parts.join('');
        const found = sentencesOf(text);
        let at = 0;
        for (const token of tokenize(text)) {
          while (found[at] && (found[at]?.end ?? 0) <= token.start) at++;
          ok(found[at] && (found[at]?.start ?? 0) <= token.start && token.end <= (found[at]?.end ?? 0));
        }
        for (const [i, { start, end }] of found.entries()) {
          ok(start < end && (found[i - 1]?.end ?? 0) <= start);
          equal(text.slice(start, end).trim(), text.slice(start, end));
        }
      }),
    );
  });
});
