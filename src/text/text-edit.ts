// Edits of a text: plain replacement, by the offsets of the text before.

/** Replaces [start, end) of a text by `text`. UTF-16 units of the canonical text before the edit. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Returns `text` with all `edits` applied. Their offsets all count in `text`; they must not overlap; their order does not matter. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let edited = text;
  for (const { start, end, text: inserted } of [...edits].sort((a, b) => b.start - a.start)) {
    edited = edited.slice(0, start) + inserted + edited.slice(end);
  }
  return edited;
}
