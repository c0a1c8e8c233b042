// Over the whole article: carries speakers from quotation to quotation and leads their words to actors.
import { overlaps, type Span, shift } from '../text/span';
import { certaintyOf, type Found, reasonOf } from './certainty';
import { closingSpeaker, type QuoteFinding, type SpeakerCandidate } from './find-quotes';
import { headName, type NamedSpan } from './names';
import { isPronoun, resolvePronoun } from './pronouns';
import { speechOf } from './speech';
import type { QuoteMention, Speaker } from './types';

/** A block with what was found in it. */
export interface QuotedBlock {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly findings: readonly QuoteFinding[];
}

interface Article {
  readonly text: string;
}

/** Stitches pieces and names speakers. `names` sorted by start. Result sorted by start. */
export function attributeQuotes(
  article: Article,
  blocks: readonly QuotedBlock[],
  names: readonly NamedSpan[],
): QuoteMention[] {
  const placed = placeFindings(blocks);
  const found = placed.map(() => undefined as Found | undefined);
  placed.forEach((_, index) => {
    found[index] = choose(article, blocks, placed, { found, index });
  });
  const outside = namesOutside(names, placed);
  return placed.map((place, index) => toMention(article, place, found[index], outside));
}

interface Placed {
  readonly finding: QuoteFinding;
  readonly block: number;
  readonly offset: number;
}

function placeFindings(blocks: readonly QuotedBlock[]): Placed[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'credit' ? [] : block.findings.map((finding) => ({ finding, block: index, offset: block.start })),
  );
}

function moved(candidate: SpeakerCandidate, by: number): Found {
  return {
    ...candidate,
    speaker: shift(candidate.speaker, by),
    head: shift(candidate.head, by),
    cue: shift(candidate.cue, by),
  };
}

interface Progress {
  readonly found: readonly (Found | undefined)[];
  readonly index: number;
}

function choose(
  article: Article,
  blocks: readonly QuotedBlock[],
  placed: readonly Placed[],
  at: Progress,
): Found | undefined {
  const place = placed[at.index];
  if (!place) return undefined;
  const { finding, offset } = place;
  const own = finding.candidates[0];
  if (own) return moved(own, offset);
  return carriedWithin(placed, at) ?? carriedOver(article, blocks, placed, at);
}

/** No speaker in the sentence: the quotation before in the same block, or whom the sentence before is about. */
function carriedWithin(placed: readonly Placed[], { found, index }: Progress): Found | undefined {
  const place = placed[index];
  const before = placed[index - 1];
  if (!place) return undefined;
  if (before?.block === place.block) {
    const known = found[index - 1];
    if (known && place.finding.sentence - before.finding.sentence <= 1) return { ...known, rule: 'carried' };
  }
  if (place.finding.previous) return { ...moved(place.finding.previous, place.offset), rule: 'topic' };
  const next = placed[index + 1];
  const ahead =
    next?.block === place.block && next.finding.sentence - place.finding.sentence <= 1
      ? next.finding.candidates[0]
      : undefined;
  if (ahead && next) return { ...moved(ahead, next.offset), rule: 'ahead' };
  return undefined;
}

/** First in its block: goes on from the block before, or is introduced by it. */
function carriedOver(
  { text }: Article,
  blocks: readonly QuotedBlock[],
  placed: readonly Placed[],
  { found, index }: Progress,
): Found | undefined {
  const place = placed[index];
  if (!place) return undefined;
  const before = placed[index - 1];
  const known = found[index - 1];
  const block = blocks[place.block - 1];
  if (before && known && before.block === place.block - 1 && before.finding.missing === 'close')
    return { ...known, rule: 'reopened' };
  if (!block) return undefined;
  const words = text.slice(block.start, block.end);
  if (before?.block === place.block - 1 && known && !words.endsWith(':')) return { ...known, rule: 'neighbour' };
  const lead = closingSpeaker(words);
  return lead && { ...moved(lead, block.start), rule: 'lead' };
}

function namesOutside(names: readonly NamedSpan[], placed: readonly Placed[]): NamedSpan[] {
  let next = 0;
  return names.filter((name) => {
    for (let place = placed[next]; place && place.offset + place.finding.end <= name.span.start; place = placed[next])
      next++;
    const place = placed[next];
    return !place || !overlaps(name.span, shift(place.finding, place.offset));
  });
}

function toMention(
  article: Article,
  place: Placed,
  found: Found | undefined,
  names: readonly NamedSpan[],
): QuoteMention {
  const { finding, offset } = place;
  const span: Span = { start: finding.start + offset, end: finding.end + offset };
  const speech = speechOf(finding, found);
  const speaker = found && speech !== 'scare' ? toSpeaker(article.text, found, names) : undefined;
  return {
    kind: 'quote',
    span,
    parts: [span],
    speech,
    ...(found && speech !== 'scare' ? { cue: found.cue } : {}),
    ...(speaker ? { speaker } : {}),
    ...(finding.missing ? { unclosed: finding.missing } : {}),
  };
}

function toSpeaker(text: string, found: Found, names: readonly NamedSpan[]): Speaker {
  const words = text.slice(found.speaker.start, found.speaker.end);
  const name = isPronoun(words)
    ? resolvePronoun({ text, span: found.speaker, names })
    : headName(text, names, found.head, found.speaker);
  return {
    span: found.speaker,
    ...(name ? { actor: name.actor } : {}),
    certainty: certaintyOf(found),
    reason: reasonOf(found),
  };
}
