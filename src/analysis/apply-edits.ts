// Edits applied to a text: plain replacement, by the offsets of the text before.
import type { TextEdit } from './types';

/** The text that `edits` make of `text`. Their offsets all count in `text`; they do not overlap; their order is of no matter. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let edited = text;
  for (const { start, end, text: inserted } of [...edits].sort((a, b) => b.start - a.start)) {
    edited = edited.slice(0, start) + inserted + edited.slice(end);
  }
  return edited;
}
