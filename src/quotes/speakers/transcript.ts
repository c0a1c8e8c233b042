// Transcripts: paragraphs that begin with who speaks, `SMITH: …`, `Q. …`. One such paragraph may be anything (`NOTE: …`);
// a transcript has several, and its speakers come again.
import type { Span } from '../../text/span';
import type { SpeakerCandidate } from '../find-quotes';

/** A label at a block's start; offsets in the block. */
export interface Label {
  readonly words: string;
  readonly candidate: SpeakerCandidate;
  /** What stands behind it. */
  readonly content: Span;
}

const LABEL =
  /^["“]?(?<words>(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.? \p{Lu}[\p{L}'’-]+|\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3}|[QA])(?: \([^()\n]{1,40}\))?(?:(?<=\b[QA])\.|:)\s+(?=\S)/u;

/** The label that a block begins with. */
export function labelOf(block: string): Label | undefined {
  const m = LABEL.exec(block);
  const words = m?.groups?.words;
  if (!m || words === undefined) return undefined;
  const start = m[0].indexOf(words);
  const speaker = { start, end: start + words.length };
  const colon = m[0].trimEnd().length;
  const content = { start: m[0].length, end: block.trimEnd().length };
  if (content.start >= content.end) return undefined;
  const cue = { start: colon - 1, end: colon };
  const candidate = { speaker, head: speaker, cue, verb: '', isNamed: true, distance: 0, rule: 'label' as const };
  return { words, candidate, content };
}

/** Fewest labelled paragraphs of a transcript. */
const FEWEST = 3;

/** Whether the blocks' labels are those of a transcript: several, one of them again. */
export function isTranscript(blocks: readonly { readonly findings: { readonly label?: Label } }[]): boolean {
  const labels = blocks.flatMap(({ findings }) => findings.label ?? []);
  return labels.length >= FEWEST && new Set(labels.map(({ words }) => words)).size < labels.length;
}
