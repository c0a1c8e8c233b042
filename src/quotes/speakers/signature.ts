// Signatures in a paragraph of their own after a quotation: `— Anna Berg`.
import type { QuotedBlock } from '../types';
import type { PlacedFinding } from './attributed-finding';
import type { ScoredCandidate } from './scored-candidate';

/** Longest paragraph that is a signature, in characters. */
const LONGEST_SIGNATURE = 100;

/** Certainty of a signature in a paragraph of its own. */
const SIGNATURE_CERTAINTY = 0.85;

const SIGNATURE = /^[-—–―]\s*(?<name>\p{Lu}[^\n,.]{2,60})/u;

/**
 * The speaker that `block`, the next one, names; undefined unless the quotation is alone in its sentence and the block
 * is a signature.
 */
export function signatureInNextBlock(
  text: string,
  block: QuotedBlock | undefined,
  { finding }: PlacedFinding,
): ScoredCandidate | undefined {
  if (!block || !finding.aloneInSentence || block.end - block.start > LONGEST_SIGNATURE) return undefined;
  const m = SIGNATURE.exec(text.slice(block.start, block.end));
  const name = m?.groups?.name?.trimEnd();
  if (!m || name === undefined) return undefined;
  const start = block.start + m[0].indexOf(name);
  const speaker = { start, end: start + name.length };
  const cue = { start: block.start, end: block.start + 1 };
  return {
    speaker,
    head: speaker,
    cue,
    verb: '',
    isNamed: true,
    distance: 0,
    rule: 'signature',
    certainty: SIGNATURE_CERTAINTY,
  };
}
