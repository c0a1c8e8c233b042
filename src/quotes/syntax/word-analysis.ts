// What a written word tells without its context: its lower case, its flags, its clitic. Cached, as most words of a text recur.
import { Flag, flagsOf } from '../lexicon/word-flags';

/**
 * A written word. If it has a clitic, `lower` and `flags` are those of the clitic, and `host` is the word before it.
 */
export interface AnalyzedWord {
  readonly written: string;
  readonly lower: string;
  /** Bits of `Flag`. */
  readonly flags: number;
  /** The word that the clitic is attached to; `length` as written. */
  readonly host?: { readonly lower: string; readonly flags: number; readonly length: number };
}

/** Most words in the cache, a few megabytes: a million characters of news have 17 thousand. A full cache is emptied. */
const CACHE_LIMIT = 20_000;
const cache = new Map<string, AnalyzedWord>();

/** Analyzes the word [start, end) of a text. */
export function analyzeWord(text: string, start: number, end: number): AnalyzedWord {
  const part = text.slice(start, end);
  const found = cache.get(part);
  if (found) return found;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const word = analyzeUncached(part);
  cache.set(word.written, word);
  return word;
}

const APOSTROPHE = /['’‘]/;
const POSSESSIVE = /['’‘]s$/i;
const CONTRACTION = /['’‘](?:ll|d|re|ve|m)$/i;
/** Words after which 's is a verb. */
const HOSTS_OF_VERB_S = new Set('he she it that who what there here where how let i one'.split(' '));

/** The engine copies slices with fewer units than this. */
const COPIED_BELOW = 13;

function analyzeUncached(part: string): AnalyzedWord {
  // A longer slice would keep the whole text in memory: joining its characters makes a copy.
  const written = part.length < COPIED_BELOW ? part : part.split('').join('');
  const clitic = APOSTROPHE.test(written) ? (POSSESSIVE.exec(written) ?? CONTRACTION.exec(written)) : null;
  if (!clitic) return { written, ...analyzeWithoutClitic(written) };
  const host = { ...analyzeWithoutClitic(written.slice(0, clitic.index)), length: clitic.index };
  const isVerb = !POSSESSIVE.test(written) || HOSTS_OF_VERB_S.has(host.lower);
  const lower = isVerb ? clitic[0].toLowerCase() : '’s';
  return { written, lower, flags: isVerb ? Flag.auxiliary : Flag.possessive, host };
}

function analyzeWithoutClitic(word: string): { lower: string; flags: number } {
  const lower = word.toLowerCase();
  const first = word.charCodeAt(0);
  const isDigit = first >= 48 && first <= 57;
  const writtenFlags = isDigit ? Flag.number : word[0] !== lower[0] || first === 64 || first === 35 ? Flag.capital : 0;
  return { lower, flags: flagsOf(lower) | writtenFlags };
}
