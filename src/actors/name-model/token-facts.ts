// What the tagger knows about a token alone: hashes of its letters, its shape, its word class, its entries in the lexicon. Cached by token.
import { lexicon } from '../lexicon';
import { HONORIFICS } from '../lexicon/role-words';
import type { NameToken } from '../name-tokens';
import { hashText } from './hash';

/** Shapes of tokens, small numbers. */
export const Shape = {
  lower: 1,
  capital: 2,
  caps: 3,
  letter: 4,
  mixed: 5,
  abbreviation: 6,
  acronym: 7,
  number: 8,
  year: 9,
  possessive: 10,
  hyphen: 11,
  mark: 12,
  lowerMixed: 13,
  capsDigits: 14,
} as const;

/** Lists of the lexicon that a token is in, one bit each. */
export const ListBit = {
  femaleName: 1 << 0,
  maleName: 1 << 1,
  neutralName: 1 << 2,
  country: 1 << 3,
  place: 1 << 4,
  organization: 1 << 5,
  demonym: 1 << 6,
  organizationHead: 1 << 7,
  roleNoun: 1 << 8,
  roleModifier: 1 << 9,
  common: 1 << 10,
  particle: 1 << 11,
  honorific: 1 << 12,
} as const;

/** How many bits there are. */
export const LIST_BITS = 13;

/** A token as the tagger sees it. */
export interface TokenFacts {
  /** The token's number in the cache, from 1 on; 0 stands for the tokens beyond a block's ends. */
  readonly id: number;
  /** Hash of the lower-case word. */
  readonly word: number;
  /** Hash of the word as written. */
  readonly form: number;
  /** In characters. */
  readonly length: number;
  readonly upper: boolean;
  /** One of Shape. */
  readonly shape: number;
  /** Learned word class, 0 for unknown words. */
  readonly class: number;
  /** Bits of ListBit. */
  readonly lists: number;
  /** Hashes of the first two to four letters; 0 where the word is no longer than that. */
  readonly prefixes: readonly number[];
  /** Hashes of the last one to four letters; 0 where the word is no longer than that. */
  readonly suffixes: readonly number[];
}

/** Hash of a lower-case word -> its class. */
export type ClassOf = (lowerHash: number) => number;

/** Stands for the tokens beyond a block's ends. */
export const OUTSIDE: TokenFacts = {
  id: 0,
  word: 17,
  form: 17,
  length: 0,
  upper: false,
  shape: 0,
  class: 0,
  lists: 0,
  prefixes: [],
  suffixes: [],
};

/** A cache of token facts. */
export class TokenFactsCache {
  readonly #classOf: ClassOf;
  readonly #words = new Map<string, TokenFacts>();
  /** Hyphens and possessives: the same character as a dash or a quote mark has other facts. */
  readonly #joiners = new Map<string, TokenFacts>();

  constructor(classOf: ClassOf) {
    this.#classOf = classOf;
  }

  /** How many tokens are cached. */
  get size(): number {
    return this.#words.size + this.#joiners.size;
  }

  /** Empties the cache; ids are given anew. */
  clear(): void {
    this.#words.clear();
    this.#joiners.clear();
  }

  /** The facts of a token; computed once. */
  of(token: NameToken): TokenFacts {
    const cache = token.kind === 'hyphen' || token.kind === 'possessive' ? this.#joiners : this.#words;
    let facts = cache.get(token.text);
    if (!facts) {
      facts = factsOf(token, this.size + 1, this.#classOf);
      cache.set(token.text, facts);
    }
    return facts;
  }
}

function factsOf(token: NameToken, id: number, classOf: ClassOf): TokenFacts {
  const { kind, text, lower } = token;
  const hash = kind === 'number' ? hashText(digitsFolded(text)) : hashText(lower);
  const hasLetters = kind === 'word' || kind === 'abbreviation';
  return {
    id,
    word: hash,
    form: hashText(text),
    length: text.length,
    upper: token.upper,
    shape: shapeOf(token),
    class: classOf(hashText(kind === 'abbreviation' ? lower.replace(/\.$/, '') : lower)),
    lists: hasLetters ? listsOf(text, lower) : 0,
    prefixes: hasLetters ? [2, 3, 4].map((n) => (lower.length > n ? hashText(lower, 0, n) : 0)) : [],
    suffixes: hasLetters ? [1, 2, 3, 4].map((n) => (lower.length > n ? hashText(lower, lower.length - n) : 0)) : [],
  };
}

function digitsFolded(text: string): string {
  return text.replace(/\d/g, '0');
}

function shapeOf({ kind, text, lower, upper, caps }: NameToken): number {
  if (kind === 'number') return /^(?:1[5-9]|20)\d\d$/.test(text) ? Shape.year : Shape.number;
  if (kind === 'possessive') return Shape.possessive;
  if (kind === 'hyphen') return Shape.hyphen;
  if (kind === 'abbreviation')
    return !upper || text === lower
      ? Shape.lower
      : /^\p{Lu}\.\p{Lu}/u.test(text)
        ? Shape.acronym
        : text.length === 2
          ? Shape.letter
          : Shape.abbreviation;
  if (kind !== 'word') return Shape.mark;
  if (caps) return /\d/.test(text) ? Shape.capsDigits : Shape.caps;
  if (upper) return text.length === 1 ? Shape.letter : text.slice(1) === lower.slice(1) ? Shape.capital : Shape.mixed;
  return text === lower ? Shape.lower : Shape.lowerMixed;
}

function listsOf(text: string, lower: string): number {
  const lists = lexicon();
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const title = text.length > 3 && text === text.toUpperCase() ? text.charAt(0) + lower.slice(1) : text;
  let bits = 0;
  if (lists.firstNames.has(title)) {
    const gender = lists.firstNames.get(title);
    bits |= gender === 'female' ? ListBit.femaleName : gender === 'male' ? ListBit.maleName : ListBit.neutralName;
  }
  const type = lists.gazetteer.get(text) ?? lists.gazetteer.get(title);
  if (type) bits |= ListBit[type];
  if (lists.demonyms.has(title)) bits |= ListBit.demonym;
  if (lists.organizationHeads.has(lower)) bits |= ListBit.organizationHead;
  if (lists.roleNouns.has(lower)) bits |= ListBit.roleNoun;
  if (lists.roleModifiers.has(lower)) bits |= ListBit.roleModifier;
  if (lists.commonWords.has(bare)) bits |= ListBit.common;
  if (lists.particles.has(lower)) bits |= ListBit.particle;
  if (Object.hasOwn(HONORIFICS, bare)) bits |= ListBit.honorific;
  return bits;
}
