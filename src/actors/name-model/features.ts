// Words of a segment -> hashed features, the same for the trainer and the reader. Linear; every word looks two words around itself
// and at the ends of its run of capitals.
import { lexicon } from '../lexicon';
import type { Word } from '../words';
import { combine, mix } from './hash';
import { LIST_BITS, ListBit, type WordFacts } from './word-facts';

/** Families of features, which the trainer drops together now and then, so that none is leant on alone. */
export const Group = { bias: 0, word: 1, affix: 2, shape: 3, class: 4, list: 5, context: 6 } as const;

/** Room for one word's features. */
export const MOST_FEATURES = 160;

/** The features of one word, reused from word to word. */
export interface FeatureBuffer {
  readonly hashes: Int32Array;
  readonly groups: Uint8Array;
  count: number;
}

/** An empty buffer. */
export function createFeatureBuffer(): FeatureBuffer {
  return { hashes: new Int32Array(MOST_FEATURES), groups: new Uint8Array(MOST_FEATURES), count: 0 };
}

/** A block as the tagger sees it: words, their facts, and what spans more than one word. */
export interface Scene {
  readonly words: readonly Word[];
  readonly facts: readonly WordFacts[];
  /** For each word, what known name of several words covers it: 0, or kind and place in the name. */
  readonly gazetteer: Uint8Array;
  /** For each word, the first and the last word of the run of capitals around it. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
  /** Most of the block's words are in capitals, or begin with one: case tells little. */
  readonly shouted: number;
}

const OUTSIDE: WordFacts = { word: 17, form: 17, shape: 0, class: 0, lists: 0, prefixes: [], suffixes: [] };

/** Sets the scene of a block. */
export function sceneOf(words: readonly Word[], facts: readonly WordFacts[]): Scene {
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

/** Writes the features of word `at` into the buffer. */
export function writeFeatures(scene: Scene, at: number, into: FeatureBuffer): void {
  into.count = 0;
  const f = scene.facts;
  const [w0, l1, l2, r1, r2] = [
    f[at] ?? OUTSIDE,
    f[at - 1] ?? OUTSIDE,
    f[at - 2] ?? OUTSIDE,
    f[at + 1] ?? OUTSIDE,
    f[at + 2] ?? OUTSIDE,
  ];
  add(into, Group.bias, 1, 0);
  add(into, Group.word, 2, w0.word);
  add(into, Group.word, 3, w0.form);
  add(into, Group.context, 4, l1.word);
  add(into, Group.context, 5, r1.word);
  add(into, Group.context, 6, l2.word);
  add(into, Group.context, 7, r2.word);
  add(into, Group.word, 8, pair(l1.word, w0.word));
  add(into, Group.word, 9, pair(w0.word, r1.word));
  for (let i = 0; i < w0.prefixes.length; i++) if (w0.prefixes[i]) add(into, Group.affix, 10 + i, w0.prefixes[i] ?? 0);
  for (let i = 0; i < w0.suffixes.length; i++) if (w0.suffixes[i]) add(into, Group.affix, 14 + i, w0.suffixes[i] ?? 0);
  if (l1.suffixes[2]) add(into, Group.context, 18, l1.suffixes[2]);
  if (r1.suffixes[2]) add(into, Group.context, 19, r1.suffixes[2]);
  writeShapes(scene, at, into, [l2, l1, w0, r1, r2]);
  writeClasses(into, [l2, l1, w0, r1, r2]);
  writeLists(scene, at, into, [l1, w0, r1]);
  writeRun(scene, at, into);
}

function add(into: FeatureBuffer, group: number, slot: number, value: number): void {
  into.hashes[into.count] = combine(slot, value);
  into.groups[into.count++] = group;
}

function pair(a: number, b: number): number {
  return mix(Math.imul(a, 31) ^ b);
}

type Five = readonly [WordFacts, WordFacts, WordFacts, WordFacts, WordFacts];

function writeShapes(scene: Scene, at: number, into: FeatureBuffer, [l2, l1, w0, r1, r2]: Five): void {
  const word = scene.words[at];
  const initial = word?.initial ? 1 : 0;
  const s0 = w0.shape * 2 + initial;
  add(into, Group.shape, 30, s0);
  add(into, Group.shape, 31, l1.shape * 32 + s0);
  add(into, Group.shape, 32, s0 * 32 + r1.shape);
  add(into, Group.shape, 33, (l1.shape * 32 + s0) * 32 + r1.shape);
  add(into, Group.shape, 34, ((l2.shape * 32 + l1.shape) * 32 + s0) * 32);
  add(into, Group.shape, 35, (s0 * 32 + r1.shape) * 32 + r2.shape);
  add(into, Group.shape, 36, scene.shouted * 64 + s0);
  add(into, Group.shape, 37, Math.min(word ? word.text.length : 0, 12) * 32 + w0.shape);
  add(into, Group.word, 38, pair(w0.word, s0));
}

function writeClasses(into: FeatureBuffer, [l2, l1, w0, r1, r2]: Five): void {
  const g = Group.class;
  add(into, g, 40, w0.class);
  add(into, g, 41, l1.class);
  add(into, g, 42, r1.class);
  add(into, g, 43, l2.class);
  add(into, g, 44, r2.class);
  add(into, g, 45, l1.class * 64 + w0.class);
  add(into, g, 46, w0.class * 64 + r1.class);
  add(into, g, 47, (l1.class * 64 + w0.class) * 64 + r1.class);
  add(into, g, 48, w0.class * 32 + w0.shape);
  add(into, g, 49, (w0.class * 32 + w0.shape) * 32 + r1.shape);
  add(into, g, 50, (l2.class * 64 + l1.class) * 64 + w0.class);
  add(into, g, 51, (w0.class * 64 + r1.class) * 64 + r2.class);
}

function writeLists(
  scene: Scene,
  at: number,
  into: FeatureBuffer,
  [l1, w0, r1]: readonly [WordFacts, WordFacts, WordFacts],
): void {
  const upper = scene.words[at]?.upper ? 1 : 0;
  for (let bit = 0; bit < LIST_BITS; bit++) {
    if ((w0.lists >> bit) & 1) add(into, Group.list, 60, bit * 2 + upper);
    if ((l1.lists >> bit) & 1) add(into, Group.list, 61, bit);
    if ((r1.lists >> bit) & 1) add(into, Group.list, 62, bit);
  }
  add(into, Group.list, 63, scene.gazetteer[at] ?? 0);
  const names = ListBit.femaleName | ListBit.maleName | ListBit.neutralName;
  add(
    into,
    Group.list,
    64,
    (w0.lists & names ? 1 : 0) + (r1.lists & names ? 2 : 0) + (l1.lists & names ? 4 : 0) + 8 * w0.shape,
  );
}

/** The run of capitals: how long it is, where in it the word stands, what stands at its ends. */
function writeRun(scene: Scene, at: number, into: FeatureBuffer): void {
  const first = scene.runFirst[at] ?? at;
  const last = scene.runLast[at] ?? at;
  const place = Math.min(at - first, 4) * 8 + Math.min(last - at, 4);
  add(into, Group.shape, 70, place);
  const left = scene.facts[first - 1] ?? OUTSIDE;
  const right = scene.facts[last + 1] ?? OUTSIDE;
  const end = scene.facts[last] ?? OUTSIDE;
  const begin = scene.facts[first] ?? OUTSIDE;
  add(into, Group.context, 71, left.word);
  add(into, Group.context, 72, right.word);
  add(into, Group.class, 73, left.class * 64 + right.class);
  if (last > at) {
    add(into, Group.context, 74, end.word);
    add(into, Group.class, 75, end.class * 8 + Math.min(last - at, 4));
    add(into, Group.list, 76, end.lists & ListBit.organizationHead ? 1 : 0);
  }
  if (first < at) {
    add(into, Group.context, 77, begin.word);
    add(into, Group.class, 78, begin.class * 8 + Math.min(at - first, 4));
  }
}
