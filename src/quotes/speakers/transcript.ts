// Tells whether an article is a transcript, in which paragraphs begin with labels (see cues/speaker-label.ts).
import type { SpeakerLabel } from '../types';

/** Fewest paragraphs with a label that make a transcript. */
const MIN_LABELS = 3;

/** Whether the article is a transcript: several blocks have a label, and at least one label occurs twice. */
export function isTranscript(blocks: readonly { readonly findings: { readonly label?: SpeakerLabel } }[]): boolean {
  const labels = blocks.flatMap(({ findings }) => findings.label ?? []);
  return labels.length >= MIN_LABELS && new Set(labels.map(({ words }) => words)).size < labels.length;
}
