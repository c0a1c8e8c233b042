// Tells whether an article is a transcript, in which paragraphs begin with labels (see cues/speaker-label.ts).
import type { QuotedBlock } from '../types';

/** Fewest paragraphs with a label that make a transcript. */
const MIN_LABELS = 3;

/** Share of the paragraphs from which on labels make a transcript though none returns: a round of several speakers. */
const MOST = 2 / 3;

/** Fewest labels that return if they are mere names before a colon, as a list has them as well. */
const MIN_RETURNING = 2;

/**
 * Whether the article is a transcript: several blocks have a label, and at least one label returns, or most paragraphs have one. Labels that
 * are mere names count if two of them return.
 */
export function isTranscript(blocks: readonly QuotedBlock[]): boolean {
  const labels = blocks.flatMap(({ findings }) => findings.label ?? []);
  if (labels.length < MIN_LABELS) return false;
  const marked = labels.filter(({ isMarked }) => isMarked);
  const paragraphs = blocks.filter(({ kind, findings }) => kind === 'paragraph' || findings.label).length;
  if (marked.length >= MIN_LABELS && (returning(marked) > 0 || marked.length >= MOST * paragraphs)) return true;
  return returning(labels) >= MIN_RETURNING && labels.length >= MOST * paragraphs;
}

/** How many of the labels occur more than once. */
function returning(labels: readonly { readonly words: string }[]): number {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { words } of labels) (seen.has(words) ? again : seen).add(words);
  return again.size;
}
