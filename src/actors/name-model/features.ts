// Words of a segment -> hashed features, the same for the trainer and the reader. Linear; every word looks two words around itself
// and at the ends of its run of capitals.
import { lexicon } from '../lexicon';
import type { Word } from '../name-tokens';
import { combine, mix } from './hash';
import { LIST_BITS, ListBit, OUTSIDE, type WordFacts } from './word-facts';

/** Families of features, which the trainer drops together now and then, so that none is leant on alone. */
export const Group = { bias: 0, word: 1, affix: 2, shape: 3, class: 4, list: 5, context: 6 } as const;

/** So many words to each side are asked for, and never more. */
export const REACH = 2;

/** Where a word stands, seen from the word whose features are told. */
export const Place = {
  own: 0,
  /** The word itself, where it opens a sentence. */
  ownInitial: 1,
  left: 2,
  right: 3,
  left2: 4,
  right2: 5,
  /** Before and behind the run of capitals, at its end and at its beginning. */
  beforeRun: 6,
  behindRun: 7,
  runEnd: 8,
  runBegin: 9,
} as const;

/** How many places there are. */
export const PLACES = 10;

/** Features by template: `slot` numbers it; the values of a template lie in [0, room), or are hashes where it has no room. */
export interface FeatureSink {
  /** Everything that a word alone tells in this place; `featuresOfWord` has it. */
  word(place: number, facts: WordFacts): void;
  /** A feature of few values, those of `ROOMS`. */
  few(group: number, slot: number, value: number): void;
  /** A feature of many values. */
  many(group: number, slot: number, value: number): void;
}

/** A feature's identity: the hash of its template and its value. */
export function featureHash(slot: number, value: number): number {
  return combine(slot, value);
}

/** A block as the tagger sees it: words, their facts, and what spans more than one word. */
export interface Scene {
  readonly words: readonly Word[];
  /** Of the words that the tagger reads and those around them. */
  readonly facts: readonly (WordFacts | undefined)[];
  /** For each word, what known name of several words covers it: 0, or kind and place in the name. */
  readonly gazetteer: Uint8Array;
  /** For each word, the first and the last word of the run of capitals around it. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
  /** Most of the block's words are in capitals, or begin with one: case tells little. */
  readonly shouted: number;
}

/** Sets the scene of a block. */
export function sceneOf(words: readonly Word[], facts: readonly (WordFacts | undefined)[]): Scene {
  const runFirst = new Int32Array(words.length);
  const runLast = new Int32Array(words.length);
  let [capitals, caps, letters] = [0, 0, 0];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    runFirst[at] = at > 0 && word?.upper && words[at - 1]?.upper ? (runFirst[at - 1] ?? at) : at;
    if (word?.kind !== 'word' || word.lower.length < 4) continue;
    letters++;
    if (word.caps) caps++;
    else if (word.upper) capitals++;
  }
  for (let at = words.length - 1; at >= 0; at--) {
    runLast[at] = words[at]?.upper && words[at + 1]?.upper ? (runLast[at + 1] ?? at) : at;
  }
  // Two thirds: headlines keep a few small words in lower case, and names in running text rarely take more than half.
  const shouted = 3 * caps > 2 * letters ? 1 : 3 * (capitals + caps) > 2 * letters ? 2 : 0;
  return { words, facts, gazetteer: gazetteerOf(words), runFirst, runLast, shouted };
}

/** The longest known name, in words. */
const LONGEST_KNOWN = 7;

const KIND = { country: 1, place: 1, organization: 2 } as const;

/** Marks the words of known names of two words and more. */
function gazetteerOf(words: readonly Word[]): Uint8Array {
  const marks = new Uint8Array(words.length);
  const { known, knownStarts } = lexicon();
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word?.upper || !knownStarts.has(word.lower)) continue;
    let name = word.caps && word.text.length > 3 ? titled(word) : word.text;
    let [end, kind] = [at, 0];
    for (let last = at + 1; last < Math.min(words.length, at + LONGEST_KNOWN); last++) {
      const next = words[last];
      if (!next) break;
      const text = next.caps && next.text.length > 3 ? titled(next) : next.text;
      name += next.glued ? text : ` ${text}`;
      const found = known.get(name);
      if (found) [end, kind] = [last, KIND[found]];
    }
    if (kind === 0) continue;
    for (let i = at; i <= end; i++) marks[i] = kind * 4 + (i === at ? 1 : i === end ? 3 : 2);
    at = end;
  }
  return marks;
}

function titled(word: Word): string {
  return word.text.charAt(0) + word.lower.slice(1);
}

/** How many values the templates have that have few; shapes are below 32, classes below 64. */
export const ROOMS: Readonly<Record<number, number>> = {
  30: 32,
  31: 32 ** 2,
  32: 32 ** 2,
  33: 32 ** 3,
  34: 32 ** 3,
  35: 32 ** 3,
  36: 3 * 64,
  45: 64 ** 2,
  46: 64 ** 2,
  49: 64 * 32 ** 2,
  63: 16,
  64: 32 * 8,
  70: 64,
  73: 64 ** 2,
  75: 64 * 8,
  78: 64 * 8,
};

/** Tells the features of the word at `at`. */
export function tellFeatures(scene: Scene, at: number, sink: FeatureSink): void {
  const f = scene.facts;
  const w0 = f[at] ?? OUTSIDE;
  const l1 = f[at - 1] ?? OUTSIDE;
  const l2 = f[at - 2] ?? OUTSIDE;
  const r1 = f[at + 1] ?? OUTSIDE;
  const r2 = f[at + 2] ?? OUTSIDE;
  const initial = scene.words[at]?.initial ? 1 : 0;
  sink.word(initial ? Place.ownInitial : Place.own, w0);
  sink.word(Place.left, l1);
  sink.word(Place.right, r1);
  sink.word(Place.left2, l2);
  sink.word(Place.right2, r2);
  sink.many(Group.word, 8, pair(l1.word, w0.word));
  sink.many(Group.word, 9, pair(w0.word, r1.word));
  const s0 = w0.shape * 2 + initial;
  sink.few(Group.shape, 30, s0);
  sink.few(Group.shape, 31, l1.shape * 32 + s0);
  sink.few(Group.shape, 32, s0 * 32 + r1.shape);
  sink.few(Group.shape, 33, (l1.shape * 32 + s0) * 32 + r1.shape);
  sink.few(Group.shape, 34, (l2.shape * 32 + l1.shape) * 32 + s0);
  sink.few(Group.shape, 35, (s0 * 32 + r1.shape) * 32 + r2.shape);
  sink.few(Group.shape, 36, scene.shouted * 64 + s0);
  sink.few(Group.class, 45, l1.class * 64 + w0.class);
  sink.few(Group.class, 46, w0.class * 64 + r1.class);
  sink.many(Group.class, 47, (l1.class * 64 + w0.class) * 64 + r1.class);
  sink.few(Group.class, 49, (w0.class * 32 + w0.shape) * 32 + r1.shape);
  sink.many(Group.class, 50, (l2.class * 64 + l1.class) * 64 + w0.class);
  sink.many(Group.class, 52, pair(l1.word, w0.class));
  sink.many(Group.class, 53, pair(r1.word, w0.class));
  sink.many(Group.class, 51, (w0.class * 64 + r1.class) * 64 + r2.class);
  sink.few(Group.list, 63, scene.gazetteer[at] ?? 0);
  sink.few(Group.list, 64, firstName(w0) + 2 * firstName(r1) + 4 * firstName(l1) + 8 * w0.shape);
  tellRun(scene, at, sink);
}

function firstName({ lists }: WordFacts): number {
  return lists & (ListBit.femaleName | ListBit.maleName | ListBit.neutralName) ? 1 : 0;
}

function pair(a: number, b: number): number {
  return mix(Math.imul(a, 31) ^ b);
}

/** The run of capitals: how long it is, where in it the word stands, what stands at its ends. */
function tellRun(scene: Scene, at: number, sink: FeatureSink): void {
  const first = scene.runFirst[at] ?? at;
  const last = scene.runLast[at] ?? at;
  sink.few(Group.shape, 70, Math.min(at - first, 4) * 8 + Math.min(last - at, 4));
  const before = scene.facts[first - 1] ?? OUTSIDE;
  const behind = scene.facts[last + 1] ?? OUTSIDE;
  sink.word(Place.beforeRun, before);
  sink.word(Place.behindRun, behind);
  sink.few(Group.class, 73, before.class * 64 + behind.class);
  if (last > at) {
    const end = scene.facts[last] ?? OUTSIDE;
    sink.word(Place.runEnd, end);
    sink.few(Group.class, 75, end.class * 8 + Math.min(last - at, 4));
  }
  if (first < at) {
    const begin = scene.facts[first] ?? OUTSIDE;
    sink.word(Place.runBegin, begin);
    sink.few(Group.class, 78, begin.class * 8 + Math.min(at - first, 4));
  }
}

/** Tells what a word alone brings in a place. */
export function featuresOfWord(place: number, facts: WordFacts, sink: FeatureSink): void {
  const slots = SLOTS[place];
  if (!slots) {
    tellOwn(facts, place === Place.ownInitial ? 1 : 0, sink);
    return;
  }
  if (slots.word) sink.many(Group.context, slots.word, facts.word);
  if (slots.class) sink.many(Group.class, slots.class, facts.class);
  if (slots.suffix && facts.suffixes[2]) sink.many(Group.context, slots.suffix, facts.suffixes[2]);
  if (slots.head) sink.many(Group.list, slots.head, facts.lists & ListBit.organizationHead ? 1 : 0);
  if (!slots.lists) return;
  for (let bit = 0; bit < LIST_BITS; bit++) if ((facts.lists >> bit) & 1) sink.many(Group.list, slots.lists, bit);
}

/** The templates of the places around the word itself. */
const SLOTS: Readonly<
  Record<number, { word?: number; class?: number; suffix?: number; head?: number; lists?: number }>
> = {
  [Place.left]: { word: 4, class: 41, suffix: 18, lists: 61 },
  [Place.right]: { word: 5, class: 42, suffix: 19, lists: 62 },
  [Place.left2]: { word: 6, class: 43 },
  [Place.right2]: { word: 7, class: 44 },
  [Place.beforeRun]: { word: 71 },
  [Place.behindRun]: { word: 72 },
  [Place.runEnd]: { word: 74, head: 76 },
  [Place.runBegin]: { word: 77 },
};

function tellOwn(facts: WordFacts, initial: number, sink: FeatureSink): void {
  const { prefixes, suffixes, upper } = facts;
  sink.many(Group.bias, 1, 0);
  sink.many(Group.word, 2, facts.word);
  sink.many(Group.word, 3, facts.form);
  for (let i = 0; i < prefixes.length; i++) if (prefixes[i]) sink.many(Group.affix, 10 + i, prefixes[i] ?? 0);
  for (let i = 0; i < suffixes.length; i++) if (suffixes[i]) sink.many(Group.affix, 14 + i, suffixes[i] ?? 0);
  sink.many(Group.shape, 37, Math.min(facts.length, 12) * 32 + facts.shape);
  sink.many(Group.word, 38, pair(facts.word, facts.shape * 2 + initial));
  sink.many(Group.class, 40, facts.class);
  sink.many(Group.class, 48, facts.class * 32 + facts.shape);
  for (let bit = 0; bit < LIST_BITS; bit++) {
    if ((facts.lists >> bit) & 1) sink.many(Group.list, 60, bit * 2 + (upper ? 1 : 0));
  }
}
