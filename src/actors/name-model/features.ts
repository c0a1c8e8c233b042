// Tokens of a segment -> hashed features, the same for the trainer and the tagger. Linear: every token looks at two tokens on each side
// and at the ends of its run of capitals. The numbers of templates are part of the model: a change here needs a new training run.
import { mix } from './hash';
import type { TaggingContext } from './tagging-context';
import { LIST_BITS, ListBit, OUTSIDE, type TokenFacts } from './token-facts';

/** Families of features. The trainer drops a whole family now and then, so that the model does not rely on one alone. */
export const Family = { bias: 0, word: 1, affix: 2, shape: 3, class: 4, list: 5, context: 6 } as const;

/** How many tokens on each side the features look at. */
export const WINDOW = 2;

/** Where a token stands, relative to the token whose features are extracted. */
export const Position = {
  own: 0,
  /** The token itself, if it opens a sentence. */
  ownInitial: 1,
  left: 2,
  right: 3,
  left2: 4,
  right2: 5,
  /** Before and after the run of capitals, at its end and at its beginning. */
  beforeRun: 6,
  afterRun: 7,
  runEnd: 8,
  runBegin: 9,
} as const;

/** How many positions there are. */
export const POSITIONS = 10;

/** Receives features. `template` is the number of a feature's template. */
export interface FeatureSink {
  /** All features of a token alone at a position; `tokenFeatures` extracts them. */
  token(position: number, facts: TokenFacts): void;
  /** A feature of a template with few values, which lie in [0, DENSE_SIZES[template]). */
  dense(family: number, template: number, value: number): void;
  /** A feature of a template with many values, such as hashes. */
  sparse(family: number, template: number, value: number): void;
}

/** How many values each dense template has; shapes are below 32, classes below 64. */
export const DENSE_SIZES: Readonly<Record<number, number>> = {
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

/** Extracts the features of the token at `at`. */
export function extractFeatures(context: TaggingContext, at: number, sink: FeatureSink): void {
  const f = context.facts;
  const w0 = f[at] ?? OUTSIDE;
  const l1 = f[at - 1] ?? OUTSIDE;
  const l2 = f[at - 2] ?? OUTSIDE;
  const r1 = f[at + 1] ?? OUTSIDE;
  const r2 = f[at + 2] ?? OUTSIDE;
  const initial = context.tokens[at]?.initial ? 1 : 0;
  sink.token(initial ? Position.ownInitial : Position.own, w0);
  sink.token(Position.left, l1);
  sink.token(Position.right, r1);
  sink.token(Position.left2, l2);
  sink.token(Position.right2, r2);
  sink.sparse(Family.word, 8, pair(l1.word, w0.word));
  sink.sparse(Family.word, 9, pair(w0.word, r1.word));
  const s0 = w0.shape * 2 + initial;
  sink.dense(Family.shape, 30, s0);
  sink.dense(Family.shape, 31, l1.shape * 32 + s0);
  sink.dense(Family.shape, 32, s0 * 32 + r1.shape);
  sink.dense(Family.shape, 33, (l1.shape * 32 + s0) * 32 + r1.shape);
  sink.dense(Family.shape, 34, (l2.shape * 32 + l1.shape) * 32 + s0);
  sink.dense(Family.shape, 35, (s0 * 32 + r1.shape) * 32 + r2.shape);
  sink.dense(Family.shape, 36, context.casing * 64 + s0);
  sink.dense(Family.class, 45, l1.class * 64 + w0.class);
  sink.dense(Family.class, 46, w0.class * 64 + r1.class);
  sink.sparse(Family.class, 47, (l1.class * 64 + w0.class) * 64 + r1.class);
  sink.dense(Family.class, 49, (w0.class * 32 + w0.shape) * 32 + r1.shape);
  sink.sparse(Family.class, 50, (l2.class * 64 + l1.class) * 64 + w0.class);
  sink.sparse(Family.class, 52, pair(l1.word, w0.class));
  sink.sparse(Family.class, 53, pair(r1.word, w0.class));
  sink.sparse(Family.class, 51, (w0.class * 64 + r1.class) * 64 + r2.class);
  sink.dense(Family.list, 63, context.gazetteer[at] ?? 0);
  sink.dense(Family.list, 64, isFirstName(w0) + 2 * isFirstName(r1) + 4 * isFirstName(l1) + 8 * w0.shape);
  extractRunFeatures(context, at, sink);
}

function isFirstName({ lists }: TokenFacts): number {
  return lists & (ListBit.femaleName | ListBit.maleName | ListBit.neutralName) ? 1 : 0;
}

function pair(a: number, b: number): number {
  return mix(Math.imul(a, 31) ^ b);
}

/** The run of capitals: its length, the position of the token in it, the tokens at its ends. */
function extractRunFeatures(context: TaggingContext, at: number, sink: FeatureSink): void {
  const first = context.runFirst[at] ?? at;
  const last = context.runLast[at] ?? at;
  sink.dense(Family.shape, 70, Math.min(at - first, 4) * 8 + Math.min(last - at, 4));
  const before = context.facts[first - 1] ?? OUTSIDE;
  const after = context.facts[last + 1] ?? OUTSIDE;
  sink.token(Position.beforeRun, before);
  sink.token(Position.afterRun, after);
  sink.dense(Family.class, 73, before.class * 64 + after.class);
  if (last > at) {
    const end = context.facts[last] ?? OUTSIDE;
    sink.token(Position.runEnd, end);
    sink.dense(Family.class, 75, end.class * 8 + Math.min(last - at, 4));
  }
  if (first < at) {
    const begin = context.facts[first] ?? OUTSIDE;
    sink.token(Position.runBegin, begin);
    sink.dense(Family.class, 78, begin.class * 8 + Math.min(at - first, 4));
  }
}

/** Extracts the features of a token alone at a position. */
export function tokenFeatures(position: number, facts: TokenFacts, sink: FeatureSink): void {
  const templates = TEMPLATES[position];
  if (!templates) {
    ownFeatures(facts, position === Position.ownInitial ? 1 : 0, sink);
    return;
  }
  if (templates.word) sink.sparse(Family.context, templates.word, facts.word);
  if (templates.class) sink.sparse(Family.class, templates.class, facts.class);
  if (templates.suffix && facts.suffixes[2]) sink.sparse(Family.context, templates.suffix, facts.suffixes[2]);
  if (templates.head) sink.sparse(Family.list, templates.head, facts.lists & ListBit.organizationHead ? 1 : 0);
  if (!templates.lists) return;
  for (let bit = 0; bit < LIST_BITS; bit++)
    if ((facts.lists >> bit) & 1) sink.sparse(Family.list, templates.lists, bit);
}

/** The templates of the positions around the token itself. */
const TEMPLATES: Readonly<
  Record<number, { word?: number; class?: number; suffix?: number; head?: number; lists?: number }>
> = {
  [Position.left]: { word: 4, class: 41, suffix: 18, lists: 61 },
  [Position.right]: { word: 5, class: 42, suffix: 19, lists: 62 },
  [Position.left2]: { word: 6, class: 43 },
  [Position.right2]: { word: 7, class: 44 },
  [Position.beforeRun]: { word: 71 },
  [Position.afterRun]: { word: 72 },
  [Position.runEnd]: { word: 74, head: 76 },
  [Position.runBegin]: { word: 77 },
};

/** The features of the token itself. */
function ownFeatures(facts: TokenFacts, initial: number, sink: FeatureSink): void {
  const { prefixes, suffixes, upper } = facts;
  sink.sparse(Family.bias, 1, 0);
  sink.sparse(Family.word, 2, facts.word);
  sink.sparse(Family.word, 3, facts.form);
  for (let i = 0; i < prefixes.length; i++) if (prefixes[i]) sink.sparse(Family.affix, 10 + i, prefixes[i] ?? 0);
  for (let i = 0; i < suffixes.length; i++) if (suffixes[i]) sink.sparse(Family.affix, 14 + i, suffixes[i] ?? 0);
  sink.sparse(Family.shape, 37, Math.min(facts.length, 12) * 32 + facts.shape);
  sink.sparse(Family.word, 38, pair(facts.word, facts.shape * 2 + initial));
  sink.sparse(Family.class, 40, facts.class);
  sink.sparse(Family.class, 48, facts.class * 32 + facts.shape);
  for (let bit = 0; bit < LIST_BITS; bit++) {
    if ((facts.lists >> bit) & 1) sink.sparse(Family.list, 60, bit * 2 + (upper ? 1 : 0));
  }
}
