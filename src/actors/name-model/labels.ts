// The tagger's labels: 0 is outside; then, for each kind in order, its begin and its inside.

/** The kinds of names, in the order of the labels. */
export const KINDS = ['person', 'organization', 'place', 'other'] as const;

/** How many labels there are. */
export const LABELS = 1 + 2 * KINDS.length;

/** The label of a kind's first word; the next one is that of its further words. */
export function beginOf(kind: number): number {
  return 1 + 2 * kind;
}

/** The index in KINDS of a label's kind; negative for outside. */
export function kindOf(label: number): number {
  return (label - 1) >> 1;
}

/** Whether a label opens a name. */
export function isBegin(label: number): boolean {
  return label % 2 === 1;
}
