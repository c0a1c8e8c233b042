// The speaker of a quotation whose own sentence names none: that of the quotation before or after, or whom the text before is
// about. Works on words; knows no actors.
import { closingSpeaker } from '../cues/closing-speaker';
import type { QuotedBlock } from '../types';
import type { AttributedFinding, PlacedFinding } from './attributed-finding';
import { inheritAs, type ScoredCandidate, scoreCandidate } from './scored-candidate';
import { signatureInNextBlock } from './signature';

/** What the speaker of a quotation may be inherited from. */
interface InheritanceContext {
  readonly text: string;
  readonly blocks: readonly QuotedBlock[];
  /** The next quotation. */
  readonly next: PlacedFinding | undefined;
  /** The first paragraph that continues this one and names the speaker. */
  readonly reopened: PlacedFinding | undefined;
  /** The last quotation before that someone says. */
  readonly before: AttributedFinding | undefined;
}

/** From the same block: the quotation before, the topic of the sentence before, or the quotation after. */
export function inheritWithinBlock(
  { text, before, next }: InheritanceContext,
  placed: PlacedFinding,
): ScoredCandidate | undefined {
  const { finding } = placed;
  const previous = before?.placed.block === placed.block ? before : undefined;
  if (previous?.candidate && finding.sentence - previous.placed.finding.sentence <= 1)
    return inheritAs(previous.candidate, 'continued');
  const topic = finding.previousTopic && scoreCandidate(finding.previousTopic, placed.offset);
  if (topic && (!previous || mayBePerson(text, topic))) return inheritAs(topic, 'topic');
  if (previous?.candidate) return inheritAs(previous.candidate, 'previous');
  if (next?.block !== placed.block || next.finding.sentence - finding.sentence > 1) return undefined;
  const following = next.finding.candidates[0];
  return following && inheritAs(scoreCandidate(following, next.offset), 'following');
}

/** Whether the words may stand for a person: a name, `he` or `she`. */
function mayBePerson(text: string, { speaker }: ScoredCandidate): boolean {
  return (
    /^(?:he|she|I)\b|\p{Lu}/iu.test(text.slice(speaker.start, speaker.start + 4)) &&
    !/^(?:They|It|The|This|That|These)\b/.test(text.slice(speaker.start, speaker.end))
  );
}

/**
 * For a quotation at the start of its block: from a paragraph it continues or is continued by, from a signature, or
 * from the block before.
 */
export function inheritAcrossBlocks(
  { text, blocks, before, reopened }: InheritanceContext,
  placed: PlacedFinding,
): ScoredCandidate | undefined {
  if (placed.finding.start > 0) return undefined;
  const following = reopened?.finding.candidates[0];
  if (following && reopened) return inheritAs(scoreCandidate(following, reopened.offset), 'reopened');
  const signed = signatureInNextBlock(text, blocks[placed.block + 1], placed);
  if (signed) return signed;
  let index = placed.block - 1;
  while (blocks[index]?.kind === 'heading') index--;
  const block = blocks[index];
  if (!block) return undefined;
  const previous = before?.placed.block === index ? before : undefined;
  if (previous?.candidate && previous.placed.finding.missing === 'close')
    return inheritAs(previous.candidate, 'reopened');
  const words = text.slice(block.start, block.end);
  if (previous?.candidate && !words.endsWith(':')) return inheritAs(previous.candidate, 'previous');
  const topic = closingSpeaker(words);
  return topic && inheritAs(scoreCandidate(topic, block.start), 'introduced');
}

/** Whether the next paragraph continues the speech: this one has no closing mark, and the next opens with a mark. */
function continuesInNext({ finding, block }: PlacedFinding, next: PlacedFinding | undefined): boolean {
  return finding.missing === 'close' && next?.block === block + 1 && next.finding.start === 0;
}

/** Most paragraphs of one speech that are searched for its speaker. */
const MAX_SPEECH_PARAGRAPHS = 12;

/** The first later paragraph of the same speech that names the speaker; undefined if there is none. */
export function findContinuation(findings: readonly PlacedFinding[], index: number): PlacedFinding | undefined {
  for (let i = index; i < index + MAX_SPEECH_PARAGRAPHS; i++) {
    const [placed, next] = [findings[i], findings[i + 1]];
    if (!placed || !next || !continuesInNext(placed, next)) return undefined;
    if (next.finding.candidates.length > 0) return next;
  }
  return undefined;
}
