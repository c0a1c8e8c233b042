// Whose words a quotation holds when its own sentence does not say: the speaker before, the speaker behind, or whom the
// paragraph before is about. Works on found words; knows no actors.
import { shift } from '../../text/span';
import { type BlockSpeech, closingSpeaker, type QuoteFinding, type SpeakerCandidate } from '../find-quotes';
import type { Speech } from '../types';
import { type CarryRule, carriedCertainty, certaintyOf, type Found } from './certainty';
import { nobodySays, speechOf } from './classify-speech';
import { isTranscript } from './transcript';

/** A block with what was found in it. */
export interface QuotedBlock {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly findings: BlockSpeech;
}

/** A finding at its place in the article. */
export interface PlacedFinding {
  readonly finding: QuoteFinding;
  /** Index of its block. */
  readonly block: number;
  /** Offset of its block. */
  readonly offset: number;
}

/** An article's findings, in order. Credit lines quote no one. */
function placeFindings(blocks: readonly QuotedBlock[]): PlacedFinding[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'credit'
      ? []
      : block.findings.quotes.map((finding) => ({ finding, block: index, offset: block.start })),
  );
}

/** A finding with the words that name its speaker and what kind of quotation that makes it. */
export interface Said {
  readonly place: PlacedFinding;
  readonly found: Found | undefined;
  readonly speech: Speech;
}

/** Longest paragraph that is believed to be a signature, in characters. */
const LONGEST_SIGNATURE = 100;

/** Finds who says each finding, in order. */
export function findSpeakers(text: string, blocks: readonly QuotedBlock[]): Said[] {
  const placed = placeFindings(blocks);
  const transcript = isTranscript(blocks);
  const said: Said[] = [];
  let before: Said | undefined;
  let points = 0;
  placed.forEach((place, index) => {
    const own = place.finding.candidates[0];
    const context = { text, blocks, next: placed[index + 1], reopened: reopenedBehind(placed, index), before };
    const label = transcript && place.finding.start === 0 ? blocks[place.block]?.findings.label : undefined;
    const found = label
      ? moved(label.candidate, place.offset)
      : own
        ? moved(own, place.offset, rivalsOf(place.finding))
        : (carriedWithin(context, place) ?? carriedOver(context, place));
    const alone = nobodySays(place.finding, found);
    points = isListed(placed[index - 1], place) ? (points + alone) / 2 : alone;
    const piece = { place, found, speech: speechOf(place.finding, found, points) };
    if (piece.speech !== 'scare') before = piece;
    said.push(piece);
  });
  return said;
}

/** Longest gap between two items of a list, in characters: `, and `. */
const LIST_GAP = 6;

/** Whether a quotation is the next item of a list of quotations: `“law”, “order” and “peace”`. */
function isListed(before: PlacedFinding | undefined, place: PlacedFinding): boolean {
  return (
    before?.block === place.block &&
    place.finding.start - before.finding.end <= LIST_GAP &&
    place.finding.sentence === before.finding.sentence
  );
}

/** A candidate with its offsets in the article; `rivals` are the sentence's other candidates. */
export function moved(candidate: SpeakerCandidate, by: number, rivals = 0): Found {
  const { antecedent } = candidate;
  return {
    ...candidate,
    speaker: shift(candidate.speaker, by),
    head: shift(candidate.head, by),
    cue: shift(candidate.cue, by),
    ...(antecedent ? { antecedent: shift(antecedent, by) } : {}),
    certainty: certaintyOf(candidate, rivals),
  };
}

/** How many candidates name another speaker than the first does. */
function rivalsOf({ candidates }: QuoteFinding): number {
  return candidates.filter(({ speaker }) => speaker.start !== candidates[0]?.speaker.start).length;
}

function carriedAs(found: Found, rule: CarryRule): Found {
  return { ...found, rule, certainty: carriedCertainty(rule, found.certainty) };
}

interface Context {
  readonly text: string;
  readonly blocks: readonly QuotedBlock[];
  readonly next: PlacedFinding | undefined;
  /** The first paragraph that goes on with an unclosed one and says who speaks. */
  readonly reopened: PlacedFinding | undefined;
  /** The last quotation that someone says. */
  readonly before: Said | undefined;
}

/** From the same block: the quotation before, whom the sentence before is about, or the quotation behind. */
function carriedWithin({ text, before, next }: Context, place: PlacedFinding): Found | undefined {
  const { finding } = place;
  const known = before?.place.block === place.block ? before : undefined;
  if (known?.found && finding.sentence - known.place.finding.sentence <= 1) return carriedAs(known.found, 'carried');
  const topic = finding.previous && moved(finding.previous, place.offset);
  if (topic && (!known || isSomeone(text, topic))) return carriedAs(topic, 'topic');
  if (known?.found) return carriedAs(known.found, 'neighbour');
  if (next?.block !== place.block || next.finding.sentence - finding.sentence > 1) return undefined;
  const ahead = next.finding.candidates[0];
  return ahead && carriedAs(moved(ahead, next.offset), 'ahead');
}

/** Whether the words may name a person: a name, `he` or `she`. */
function isSomeone(text: string, { speaker }: Found): boolean {
  return (
    /^(?:he|she|I)\b|\p{Lu}/iu.test(text.slice(speaker.start, speaker.start + 4)) &&
    !/^(?:They|It|The|This|That|These)\b/.test(text.slice(speaker.start, speaker.end))
  );
}

/** First in its block: goes on from the block before, is opened for the block behind, or is introduced by the one before. */
function carriedOver({ text, blocks, before, reopened }: Context, place: PlacedFinding): Found | undefined {
  if (place.finding.start > 0) return undefined;
  const ahead = reopened?.finding.candidates[0];
  if (ahead && reopened) return carriedAs(moved(ahead, reopened.offset), 'reopened');
  const signed = signedBehind(text, blocks[place.block + 1], place);
  if (signed) return signed;
  let index = place.block - 1;
  while (blocks[index]?.kind === 'heading') index--;
  const block = blocks[index];
  if (!block) return undefined;
  const known = before?.place.block === index ? before : undefined;
  if (known?.found && known.place.finding.missing === 'close') return carriedAs(known.found, 'reopened');
  const words = text.slice(block.start, block.end);
  if (known?.found && !words.endsWith(':')) return carriedAs(known.found, 'neighbour');
  const lead = closingSpeaker(words);
  return lead && carriedAs(moved(lead, block.start), 'lead');
}

/** A paragraph of speech without its closing mark, and the next opens with a mark: one speech, attributed there. */
function isOpenedFor({ finding, block }: PlacedFinding, next: PlacedFinding | undefined): boolean {
  return finding.missing === 'close' && next?.block === block + 1 && next.finding.start === 0;
}

/** Most paragraphs of one speech that are looked through for its speaker. */
const LONGEST_SPEECH = 12;

function reopenedBehind(placed: readonly PlacedFinding[], index: number): PlacedFinding | undefined {
  for (let i = index; i < index + LONGEST_SPEECH; i++) {
    const [place, next] = [placed[i], placed[i + 1]];
    if (!place || !next || !isOpenedFor(place, next)) return undefined;
    if (next.finding.candidates.length > 0) return next;
  }
  return undefined;
}

/** Certainty of a signature in a paragraph of its own. */
const SIGNED = 0.85;

const SIGNATURE = /^[-—–―]\s*(?<name>\p{Lu}[^\n,.]{2,60})/u;

/** A paragraph that is a quotation alone, and a signature in the next: `— Anna Berg`. */
function signedBehind(text: string, block: QuotedBlock | undefined, { finding }: PlacedFinding): Found | undefined {
  if (!block || !finding.bare || block.end - block.start > LONGEST_SIGNATURE) return undefined;
  const m = SIGNATURE.exec(text.slice(block.start, block.end));
  const name = m?.groups?.name?.trimEnd();
  if (!m || name === undefined) return undefined;
  const start = block.start + m[0].indexOf(name);
  const speaker = { start, end: start + name.length };
  const cue = { start: block.start, end: block.start + 1 };
  return { speaker, head: speaker, cue, verb: '', isNamed: true, distance: 0, rule: 'signed', certainty: SIGNED };
}
