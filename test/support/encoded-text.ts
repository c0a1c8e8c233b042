// Texts in other encodings, as they come back from web clippers and converters: the same words with marks in and around
// them, in other signs. The record of where every unit went says what the passage is then.
import { EditedText } from './edited-text';

type Random = () => number;
type Encoding = (text: EditedText, random: Random) => void;

/** Two words in a hundred are encoded in one way: with several ways few sentences stay clean. */
const SHARE = 0.06;

/** One to four words of a line. */
const WORDS = /(?<![\p{L}\p{N}\p{M}&#;\\])\p{L}[\p{L}\p{M}’']*(?: \p{L}[\p{L}\p{M}’']*){0,3}(?![\p{L}\p{N}\p{M};])/gu;
const LETTERS = /(?<=\p{L})(?=\p{L})/gu;

/** Does something to some matches that consist of the text's own units. */
function toSome(
  pattern: RegExp,
  act: (text: EditedText, start: number, end: number, random: Random) => void,
): Encoding {
  return (text, random) =>
    text.each(pattern, ({ index, 0: found }) => {
      if (random() < SHARE && text.isOld(index, index + found.length)) act(text, index, index + found.length, random);
    });
}

/** Puts marks around words. */
function around(...pairs: (readonly [string, string])[]): Encoding {
  return toSome(WORDS, (text, start, end, random) => {
    const [open, close] = pairs[Math.floor(random() * pairs.length)] ?? ['', ''];
    text.replace(end, end, close);
    text.replace(start, start, open);
  });
}

/** Puts a sign between two units of the text. */
function between(pattern: RegExp, ...signs: string[]): Encoding {
  return toSome(pattern, (text, start, _end, random) => {
    if (text.isOld(start - 1, start + 1)) text.replace(start, start, signs[Math.floor(random() * signs.length)] ?? '');
  });
}

/** Writes signs in another way. */
function as(pattern: RegExp, by: (found: string, random: Random) => string): Encoding {
  return toSome(pattern, (text, start, end, random) =>
    text.respell(start, end, by(text.text.slice(start, end), random)),
  );
}

const LIGATURES: Readonly<Record<string, string>> = { ffi: 'ﬃ', ffl: 'ﬄ', ff: 'ﬀ', fi: 'ﬁ', fl: 'ﬂ', st: 'ﬆ' };

/** Every way to encode a text by name. Those that write signs anew come before those that put marks in. */
export const ENCODINGS: Readonly<Record<string, Encoding>> = {
  ligatures: (text, random) =>
    text.each(/ffi|ffl|ff|fi|fl|st/g, ({ index, 0: found }) => {
      if (random() < 0.5) text.respell(index, index + found.length, LIGATURES[found] ?? found);
    }),
  'full-width forms': as(/[A-Za-z0-9]+/g, (found) =>
    found.replace(/./g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0)),
  ),
  'separate accents': (text) =>
    text.each(/[À-ž]/g, ({ index, 0: letter }) => text.respell(index, index + 1, letter.normalize('NFD'))),
  'hard blanks': as(/ /g, (_, random) => (random() < 0.5 ? '\u00A0' : '\u202F')),
  'hard hyphens': as(/(?<=\p{L})-(?=\p{L})/gu, () => '\u2011'),
  ellipses: as(/…|\.\.\./g, (found) => (found === '…' ? '...' : '…')),
  'quotation marks': (text, random) => {
    const pairs = [
      ['"', '"'],
      ['“', '”'],
      ['„', '“'],
      ['« ', ' »'],
      ['‘', '’'],
      ['``', "''"],
    ] as const;
    const [open, close] = pairs[Math.floor(random() * pairs.length)] ?? pairs[0];
    text.each(/[“”]/g, ({ index, 0: mark }) => text.respell(index, index + 1, mark === '“' ? open : close));
  },
  apostrophes: as(/[’']/g, (found) => (found === '’' ? "'" : '’')),
  dashes: (text) =>
    text.each(/[–—]/g, ({ index, 0: dash }) => text.respell(index, index + 1, dash === '—' ? '--' : '-')),
  'numeric entities': as(/[^\s&;#]/g, (found, random) => {
    const code = found.charCodeAt(0);
    return random() < 0.5 ? `&#${code};` : `&#x${code.toString(16)};`;
  }),
  'named entities': (text) =>
    text.each(/[&“”‘’–—éüñ]/g, ({ index, 0: sign }) => {
      const names: Readonly<Record<string, string>> = {
        '&': 'amp',
        '“': 'ldquo',
        '”': 'rdquo',
        '‘': 'lsquo',
        '’': 'rsquo',
        '–': 'ndash',
        '—': 'mdash',
        é: 'eacute',
        ü: 'uuml',
        ñ: 'ntilde',
      };
      if (text.isOld(index, index + 1)) text.respell(index, index + 1, `&${names[sign]};`);
    }),
  'soft hyphens': between(LETTERS, '\u00AD'),
  'invisible signs': between(/(?<=\S)(?=\S)|(?= )/g, '\u200B', '\u2060', '\uFEFF'),
  joiners: between(/(?<=[a-z])(?=[a-z])/g, '\u200C', '\u200D'),
  'broken words': between(/(?<=[a-z]{2})(?=[a-z]{2})/g, '-\n', '-\n', '\u00AD\n', '-\n  '),
  escapes: between(/(?=[-.!()#_*[\]])/g, '\\'),
  emphasis: around(['*', '*'], ['**', '**'], ['_', '_'], ['__', '__'], ['***', '***'], ['**_', '_**']),
  'emphasis in words': toSome(/\b[a-z]{6,}\b/g, (text, start, end) => {
    text.replace(end - 2, end - 2, '**');
    text.replace(start, start, '**');
  }),
  code: around(['`', '`']),
  links: around(
    ['[', '](https://example.org/a_b*c)'],
    ['[', '](https://example.org/wiki/Oslo_(town) "The town")'],
    ['[', '][1]'],
    ['[', '][]'],
  ),
  notes: between(/(?<=\p{L})(?=[ ,.])/gu, '[^1]', '[^note-2]'),
  tags: around(
    ['<em>', '</em>'],
    ['<strong>', '</strong>'],
    ['<a href="https://example.org/?a=1&b=2" target="_blank">', '</a>'],
    ["<span class='x'>", '</span>'],
    ['<b><i>', '</i></b>'],
  ),
  breaks: toSome(/(?<=\S)(?= \S)/g, (text, start, end) => text.replace(start, end, '<br>')),
};

/** A text in a random choice of one to six encodings. */
export function encoded(text: EditedText, random: Random, most = 6): EditedText {
  const names = Object.keys(ENCODINGS);
  const count = 1 + Math.floor(random() * most);
  const chosen = new Set(Array.from({ length: count }, () => names[Math.floor(random() * names.length)]));
  for (const name of names) if (chosen.has(name)) ENCODINGS[name]?.(text, random);
  return text;
}

/** A text in all its encodings of the given names. */
export function encodedAs(before: string, names: readonly string[], random: Random): EditedText {
  const text = new EditedText(before);
  for (const name of names) ENCODINGS[name]?.(text, random);
  return text;
}
