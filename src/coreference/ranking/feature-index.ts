// The numbers of features: each template has a range of its own, and each class of expressions its own copy of all templates.

/** The classes of expressions that are ranked; each has its own weights. */
export const RANKED_CLASSES = ['person pronoun', 'it', 'they', 'person', 'body'] as const;
export type RankedClass = (typeof RANKED_CLASSES)[number];

/** A kind of feature: its first number and how many values it has. */
export interface Template {
  readonly offset: number;
  readonly size: number;
}

let perClass = 0;
function template(size: number): Template {
  const offset = perClass;
  perClass += size;
  return { offset, size };
}

/** All templates. Those of a pair, then those of none. */
export const TEMPLATES = {
  distance: template(28),
  paragraphs: template(12),
  recency: template(16),
  place: template(60),
  clause: template(32),
  parallel: template(12),
  opening: template(8),
  later: template(4),
  following: template(32),
  awaited: template(8),
  reporting: template(8),
  gender: template(10),
  type: template(8),
  count: template(5),
  rank: template(8),
  form: template(24),
  topic: template(6),
  rivals: template(12),
  unnamed: template(10),
  only: template(2),
  quote: template(18),
  role: template(12),
  name: template(12),
  repeated: template(4),
  modifiers: template(12),
  kind: template(24),
  country: template(24),
  noneBias: template(12),
  noneCount: template(24),
  noneQuote: template(8),
  noneKind: template(40),
  noneModifiers: template(8),
} as const;

/** How many features there are. */
export const FEATURE_COUNT = perClass * RANKED_CLASSES.length;

/** Collects the features of one pair. */
export class FeatureList {
  readonly ids: number[] = [];
  readonly #base: number;

  constructor(ranked: RankedClass) {
    this.#base = RANKED_CLASSES.indexOf(ranked) * perClass;
  }

  /** Adds the feature `value` of a template; values beyond its size are the last one. */
  add({ offset, size }: Template, value: number): void {
    this.ids.push(this.#base + offset + (value < size ? value : size - 1));
  }
}
