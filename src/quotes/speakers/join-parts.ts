// Joins the parts of one quotation: split by its attribution (`“…,” Berg said, “…”`) or running over paragraphs.
import type { AttributedFinding } from './attributed-finding';

/** Groups the parts into quotations, in order; each has at least one part. */
export function joinParts(parts: readonly AttributedFinding[]): AttributedFinding[][] {
  const quotes: AttributedFinding[][] = [];
  parts.forEach((part, index) => {
    const before = parts[index - 1];
    const last = quotes.at(-1);
    if (last && before && (isSplit(before, part) || isContinued(before, part))) last.push(part);
    else quotes.push([part]);
  });
  return quotes;
}

/**
 * Whether an attribution splits one sentence of speech: both parts have the same cue, and the first ends without a full
 * stop.
 */
function isSplit(
  { placed: a, candidate: first, speech }: AttributedFinding,
  { placed: b, candidate: second, speech: next }: AttributedFinding,
): boolean {
  if (a.block !== b.block || !first || !second || first.cue.start !== second.cue.start) return false;
  if (speech === 'scare' || next === 'scare' || a.finding.sentence !== b.finding.sentence) return false;
  const isBetween = a.offset + a.finding.end <= first.cue.start && first.cue.end <= b.offset + b.finding.start;
  return isBetween && /^[,—–-]?$/.test(a.finding.finalPunctuation);
}

/** Whether a paragraph without a closing mark continues in the next, which opens with a mark. */
function isContinued(a: AttributedFinding, b: AttributedFinding): boolean {
  if (a.speech === 'scare' || b.speech === 'scare' || b.placed.block !== a.placed.block + 1) return false;
  const isOpen = a.placed.finding.missing === 'close' && b.placed.finding.start === 0;
  return isOpen && (a.candidate?.rule === 'reopened' || b.candidate?.rule === 'reopened');
}
