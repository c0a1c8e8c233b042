// Finds the speaker of each quotation of an article: as its own sentence says, by the label in a transcript, or inherited.
import type { QuotedBlock } from '../types';
import { type AttributedFinding, type PlacedFinding, placeFindings } from './attributed-finding';
import { classifySpeech, scareScore } from './classify-speech';
import { findContinuation, inheritAcrossBlocks, inheritWithinBlock } from './inherit-speakers';
import { countRivals, scoreCandidate } from './scored-candidate';
import { isTranscript } from './transcript';

/** Finds the speaker and the kind of speech of each quotation, in order. */
export function findSpeakers(text: string, blocks: readonly QuotedBlock[]): AttributedFinding[] {
  const findings = placeFindings(blocks);
  const transcript = isTranscript(blocks);
  const attributed: AttributedFinding[] = [];
  let before: AttributedFinding | undefined;
  let score = 0;
  findings.forEach((placed, index) => {
    const own = placed.finding.candidates[0];
    const context = { text, blocks, next: findings[index + 1], reopened: findContinuation(findings, index), before };
    const label = transcript && placed.finding.start === 0 ? blocks[placed.block]?.findings.label : undefined;
    const candidate = label
      ? scoreCandidate(label.candidate, placed.offset)
      : own
        ? scoreCandidate(own, placed.offset, countRivals(placed.finding))
        : (inheritWithinBlock(context, placed) ?? inheritAcrossBlocks(context, placed));
    const ownScore = scareScore(placed.finding, candidate);
    score = isNextListItem(findings[index - 1], placed) ? (score + ownScore) / 2 : ownScore;
    const quote = { placed, candidate, speech: classifySpeech(placed.finding, candidate, score) };
    if (quote.speech !== 'scare') before = quote;
    attributed.push(quote);
  });
  return attributed;
}

/** Longest gap between two items of a list, in characters: `, and `. */
const MAX_LIST_GAP = 6;

/** Whether a quotation is the next item of a list of quotations: `“law”, “order” and “peace”`. */
function isNextListItem(before: PlacedFinding | undefined, placed: PlacedFinding): boolean {
  return (
    before?.block === placed.block &&
    placed.finding.start - before.finding.end <= MAX_LIST_GAP &&
    placed.finding.sentence === before.finding.sentence
  );
}
