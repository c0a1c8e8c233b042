// Invariant 1: analysis never throws on any text and is linear in its length.
import { deepEqual, equal, ok } from 'node:assert/strict';
import { analyze } from '../../src/analysis';
import { staysLinear } from '../support/linear';

/** Pieces that have broken text tools before, alone and repeated. */
const pieces: Readonly<Record<string, string>> = {
  'opening marks': '“',
  'closing marks': '”',
  'straight marks': '"',
  'single marks': "'",
  'nested marks': '“‘"«',
  'straight and single marks': '"\'',
  'years in marks': '2022”',
  'marks and letters': '“a” b',
  'open marks and cues': '“a, he said, ',
  apostrophes: 'a’s ',
  brackets: '([{',
  capitals: 'A',
  'capital words': 'Aa ',
  'capital words and of': 'Aa of the ',
  'names with commas': 'Aa Bb, ',
  'names and cues': 'Aa said Bb told ',
  honorifics: 'Mr. ',
  initials: 'U.S. ',
  acronyms: '(NATO) ',
  hyphens: 'Aa-Bb',
  dashes: '—-–',
  digits: '7',
  'digits and commas': '7,',
  'digits and hyphens': '20-',
  'digits and slashes': '1/2/',
  'days of months': 'Jan. 9 and ',
  years: '2022-',
  weekdays: 'Monday ',
  'weekdays with commas': 'on Monday, ',
  'units of time': 'two years ago, last ',
  'number words': 'twenty-',
  'full stops': '.',
  commas: ',',
  ellipses: '… ',
  blanks: ' ',
  'no-break blanks': '\u00A0',
  'line ends': '\n',
  'carriage returns': '\r',
  paragraphs: 'Aa said.\n\n',
  'capital paragraphs': 'AA BB\n\n',
  'credit lines': '(© Aa)\n\n',
  heads: ' date 2022-01-28 ',
  NULs: '\0',
  'lone surrogates': '\uD800',
  emoji: '😀',
  'combining marks': 'e\u0301',
  'bidi controls': '\u202E\u2066',
  'zero width': '\u200B\u200D\uFEFF',
  dotless: 'İı',
  escapes: '\u001B[31m',
  markup: '<a href="command:x">[x](command:y)</a>',
  proto: '__proto__ constructor ',
};

describe('hostile text', () => {
  for (const [name, piece] of Object.entries(pieces)) {
    const repeated = (units: number) => piece.repeat(Math.ceil(units / piece.length));
    it(`is read in linear time: ${name}`, () => {
      staysLinear((text) => analyze(text, { published: '2022-01-28' }), piece, 30_000);
    });
    it(`gives plain data inside the text: ${name}`, () => {
      for (const text of [
        piece,
        repeated(300),
        ` date 2022-01-28 ${repeated(300)}`,
        `x ${repeated(300)}.\n\nAa said.`,
      ]) {
        const analysis = analyze(text);
        deepEqual(JSON.parse(JSON.stringify(analysis)), analysis);
        const { length } = analysis.article.text;
        for (const { span } of analysis.mentions) ok(span.start >= 0 && span.start < span.end && span.end <= length);
      }
    });
  }

  it('never turns an impossible day into a possible one', () => {
    for (const day of ['2022-02-30', '2022-13-01', '2022-00-10', '0000-01-01', '2021-02-29']) {
      const { article } = analyze(` date ${day} Text.`);
      equal(article.published, undefined, day);
      equal(article.head?.problem, 'impossible-date', day);
    }
    equal(analyze(' date 999999999999-01-01 Text.').article.published, undefined);
  });

  it('analyses what is hardly a text', () => {
    for (const text of ['', ' ', '\uFEFF', '\n', ' date 2022-01-28 ', ' date 2022-01-28', 'x']) {
      const { mentions, actors } = analyze(text);
      deepEqual([mentions.length, actors.length], [0, 0], JSON.stringify(text));
    }
  });
});
