// What a written word alone tells: its lower case, its flags, its clitic. Looked up where it stands, without cutting it out:
// most words of a text recur.
import { flagsOf, Word } from './lexicon';

/** What a word tells; of one with a clitic, what the clitic tells. */
export interface KnownWord {
  readonly written: string;
  readonly lower: string;
  /** Flags of `Word`. */
  readonly flags: number;
  /** The word that a clitic hangs on, and its length as written. */
  readonly host?: { readonly lower: string; readonly flags: number; readonly length: number };
}

/** How many words are remembered, a power of two: a newcomer takes the place of one with the same hash. */
const SIZE = 1 << 14;
const known: (KnownWord | undefined)[] = new Array(SIZE).fill(undefined);

/** What the word [start, end) of a text tells. */
export function wordOf(text: string, start: number, end: number): KnownWord {
  // FNV-1a, its high bits folded in.
  let sum = 0x811c9dc5;
  for (let i = start; i < end; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  const at = (sum ^ (sum >>> 15)) & (SIZE - 1);
  const found = known[at];
  if (found && found.written.length === end - start && text.startsWith(found.written, start)) return found;
  const word = read(text.slice(start, end));
  known[at] = word;
  return word;
}

const APOSTROPHE = /['’‘]/;
const POSSESSIVE = /['’‘]s$/i;
const CONTRACTION = /['’‘](?:ll|d|re|ve|m)$/i;
/** Words whose 's is a verb. */
const IS_HOSTS = new Set('he she it that who what there here where how let i one'.split(' '));

function read(part: string): KnownWord {
  // A part of a text holds on to the whole text: joining makes a string with letters of its own.
  const written = part.split('').join('');
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
