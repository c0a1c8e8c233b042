// What the tagger knows of a word alone: hashes of its letters, its shape, its class, what the lists say. Remembered by word.
import { lexicon } from '../lexicon';
import { HONORIFICS } from '../lexicon/role-words';
import type { Word } from '../name-tokens';
import { hashText } from './hash';

/** Shapes of words, small numbers. */
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

/** What lists say of a word, one bit each. */
export const ListBit = {
  femaleName: 1 << 0,
  maleName: 1 << 1,
  neutralName: 1 << 2,
  country: 1 << 3,
  place: 1 << 4,
  organization: 1 << 5,
  people: 1 << 6,
  organizationHead: 1 << 7,
  roleNoun: 1 << 8,
  roleModifier: 1 << 9,
  common: 1 << 10,
  particle: 1 << 11,
  honorific: 1 << 12,
} as const;

/** How many bits there are. */
export const LIST_BITS = 13;

/** A word as the tagger sees it. */
export interface WordFacts {
  /** The word's number among those remembered together, from 1 on; 0 stands for the words beyond a block's ends. */
  readonly id: number;
  readonly word: number;
  readonly form: number;
  /** In characters. */
  readonly length: number;
  readonly upper: boolean;
  readonly shape: number;
  /** Class by meaning, 0 for unknown words. */
  readonly class: number;
  readonly lists: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
}

/** word (lower case) -> class. */
export type ClassOf = (lowerHash: number) => number;

/** Stands for the words beyond a block's ends. */
export const OUTSIDE: WordFacts = {
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

/** A memory of word facts. */
export class FactsMemory {
  readonly #classOf: ClassOf;
  readonly #words = new Map<string, WordFacts>();
  /** Hyphens and possessives: as a dash or a quote mark the same character tells other things. */
  readonly #joints = new Map<string, WordFacts>();

  constructor(classOf: ClassOf) {
    this.#classOf = classOf;
  }

  /** How many words are remembered. */
  get size(): number {
    return this.#words.size + this.#joints.size;
  }

  /** Forgets all words; their numbers go to others. */
  clear(): void {
    this.#words.clear();
    this.#joints.clear();
  }

  /** The facts of a word; computed once. */
  of(word: Word): WordFacts {
    const memory = word.kind === 'hyphen' || word.kind === 'possessive' ? this.#joints : this.#words;
    let facts = memory.get(word.text);
    if (!facts) {
      facts = factsOf(word, this.size + 1, this.#classOf);
      memory.set(word.text, facts);
    }
    return facts;
  }
}

function factsOf(word: Word, id: number, classOf: ClassOf): WordFacts {
  const { text, lower } = word;
  const hash = word.kind === 'number' ? hashText(digitsFolded(text)) : hashText(lower);
  const lettered = word.kind === 'word' || word.kind === 'abbreviation';
  return {
    id,
    word: hash,
    form: hashText(text),
    length: text.length,
    upper: word.upper,
    shape: shapeOf(word),
    class: classOf(hashText(word.kind === 'abbreviation' ? lower.replace(/\.$/, '') : lower)),
    lists: lettered ? listsOf(text, lower) : 0,
    prefixes: lettered ? [2, 3, 4].map((n) => (lower.length > n ? hashText(lower, 0, n) : 0)) : [],
    suffixes: lettered ? [1, 2, 3, 4].map((n) => (lower.length > n ? hashText(lower, lower.length - n) : 0)) : [],
  };
}

function digitsFolded(text: string): string {
  return text.replace(/\d/g, '0');
}

function shapeOf({ kind, text, lower, upper, caps }: Word): number {
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
  const known = lists.known.get(text) ?? lists.known.get(title);
  if (known) bits |= ListBit[known];
  if (lists.peoples.has(title)) bits |= ListBit.people;
  if (lists.organizationHeads.has(lower)) bits |= ListBit.organizationHead;
  if (lists.roleNouns.has(lower)) bits |= ListBit.roleNoun;
  if (lists.roleModifiers.has(lower)) bits |= ListBit.roleModifier;
  if (lists.common.has(bare)) bits |= ListBit.common;
  if (lists.particles.has(lower)) bits |= ListBit.particle;
  if (Object.hasOwn(HONORIFICS, bare)) bits |= ListBit.honorific;
  return bits;
}
