// The tagger's labels (BIO): 0 is outside; then, for each type in order, its begin and its inside.

/** The types of names, in the order of the labels. */
export const TYPES = ['person', 'organization', 'place', 'other'] as const;

/** How many labels there are. */
export const LABELS = 1 + 2 * TYPES.length;

/** The label of the first token of a name of a type; the next label is that of its further tokens. */
export function beginOf(type: number): number {
  return 1 + 2 * type;
}

/** The index in TYPES of a label's type; negative for outside. */
export function typeOf(label: number): number {
  return (label - 1) >> 1;
}

/** Whether a label begins a name. */
export function isBegin(label: number): boolean {
  return label % 2 === 1;
}
