// Joins the pieces of one quotation: split by its own attribution (`“…,” Berg said, “…”`) or running over paragraphs.
import type { Said } from './inherit-speakers';

/** Groups what is said into quotations: runs of pieces, in order, each at least one piece long. */
export function stitch(said: readonly Said[]): Said[][] {
  const quotes: Said[][] = [];
  said.forEach((piece, index) => {
    const before = said[index - 1];
    const last = quotes.at(-1);
    if (last && before && (isSplit(before, piece) || isReopened(before, piece))) last.push(piece);
    else quotes.push([piece]);
  });
  return quotes;
}

/** One sentence of speech around its attribution: both halves hang on the same cue, and the first ends in no full stop. */
function isSplit({ place: a, found: first, speech }: Said, { place: b, found: second, speech: next }: Said): boolean {
  if (a.block !== b.block || !first || !second || first.cue.start !== second.cue.start) return false;
  if (speech === 'scare' || next === 'scare' || a.finding.sentence !== b.finding.sentence) return false;
  const isBetween = a.offset + a.finding.end <= first.cue.start && first.cue.end <= b.offset + b.finding.start;
  return isBetween && /^[,—–-]?$/.test(a.finding.lastMark);
}

/** A paragraph that ends without its closing mark goes on in the next, which opens with a mark. */
function isReopened(a: Said, b: Said): boolean {
  if (a.speech === 'scare' || b.speech === 'scare' || b.place.block !== a.place.block + 1) return false;
  const isOpen = a.place.finding.missing === 'close' && b.place.finding.start === 0;
  return isOpen && (a.found?.rule === 'reopened' || b.found?.rule === 'reopened');
}
