// What a written word alone tells: its lower case, its flags, its clitic. Remembered: most words of a text recur.
import { flagsOf, Word } from '../lexicon/word-flags';

/** What a word tells; of one with a clitic, what the clitic tells. */
export interface KnownWord {
  readonly written: string;
  readonly lower: string;
  /** Flags of `Word`. */
  readonly flags: number;
  /** The word that a clitic hangs on, and its length as written. */
  readonly host?: { readonly lower: string; readonly flags: number; readonly length: number };
}

/** How many words are remembered, a few megabytes: news of a million letters has 17 thousand. Then all are forgotten. */
const MOST = 20_000;
const known = new Map<string, KnownWord>();

/** What the word [start, end) of a text tells. */
export function wordOf(text: string, start: number, end: number): KnownWord {
  const part = text.slice(start, end);
  const found = known.get(part);
  if (found) return found;
  if (known.size >= MOST) known.clear();
  const word = read(part);
  known.set(word.written, word);
  return word;
}

const APOSTROPHE = /['’‘]/;
const POSSESSIVE = /['’‘]s$/i;
const CONTRACTION = /['’‘](?:ll|d|re|ve|m)$/i;
/** Words whose 's is a verb. */
const IS_HOSTS = new Set('he she it that who what there here where how let i one'.split(' '));

/** Parts of a text with fewer units than this are copied by the engine anyway. */
const SHARED = 13;

function read(part: string): KnownWord {
  // A long part of a text holds on to the whole text: joining makes a string with letters of its own.
  const written = part.length < SHARED ? part : part.split('').join('');
  const clitic = APOSTROPHE.test(written) ? (POSSESSIVE.exec(written) ?? CONTRACTION.exec(written)) : null;
  if (!clitic) return { written, ...readPlain(written) };
  const host = { ...readPlain(written.slice(0, clitic.index)), length: clitic.index };
  const isVerb = !POSSESSIVE.test(written) || IS_HOSTS.has(host.lower);
  const lower = isVerb ? clitic[0].toLowerCase() : '’s';
  return { written, lower, flags: isVerb ? Word.auxiliary : Word.possessive, host };
}

function readPlain(word: string): { lower: string; flags: number } {
  const lower = word.toLowerCase();
  const first = word.charCodeAt(0);
  const isDigit = first >= 48 && first <= 57;
  const look = isDigit ? Word.number : word[0] !== lower[0] || first === 64 || first === 35 ? Word.capital : 0;
  return { lower, flags: flagsOf(lower) | look };
}
