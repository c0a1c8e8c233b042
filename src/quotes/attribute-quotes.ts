// Over the whole article: stitches pieces of one quotation, carries speakers over and leads their words to actors.
import { overlaps, type Span, shift } from '../text/span';
import type { ReportFinding } from './find-quotes';
import type { Found } from './speakers/certainty';
import { findSpeakers, moved, type QuotedBlock, type Said } from './speakers/inherit-speakers';
import { stitch } from './speakers/join-parts';
import type { NamedSpan } from './speakers/names';
import { isPronoun, type Role } from './speakers/resolve-pronoun';
import { type Known, type LastSpeaker, toSpeaker } from './speakers/resolve-speaker';
import { isTranscript } from './speakers/transcript';
import type { QuoteMention, Speaker } from './types';

/** Stitches pieces and names speakers. `names` sorted by start. Result sorted by start. */
export function attributeQuotes(
  article: { readonly text: string },
  blocks: readonly QuotedBlock[],
  names: readonly NamedSpan[],
): QuoteMention[] {
  const said = findSpeakers(article.text, blocks);
  const outside = namesOutside(names, said);
  const roles = new Map<NamedSpan, Role>();
  let lastSpeaker: LastSpeaker | undefined;
  return inOrder(stitch(said), blocks).map((item) => {
    const known = { names: outside, roles, lastSpeaker };
    const mention = 'finding' in item ? toReport(article.text, item, known) : toMention(article.text, item, known);
    const { actor, span } = mention.speaker ?? {};
    if (actor !== undefined && span) lastSpeaker = { actor, at: span.start };
    return mention;
  });
}

/** A report at its place in the article. */
interface PlacedReport {
  readonly finding: ReportFinding;
  readonly offset: number;
}

/** Quotations and reports in text order. Credit lines report nothing. */
function inOrder(quotes: readonly Said[][], blocks: readonly QuotedBlock[]): (readonly Said[] | PlacedReport)[] {
  const transcript = isTranscript(blocks);
  const reports = blocks.flatMap((block) =>
    reportsIn(block, transcript).map((finding) => ({ finding, offset: block.start })),
  );
  const placed = [
    ...quotes.map((item) => ({ item, start: item[0] ? spanOf(item[0]).start : 0 })),
    ...reports.map((item) => ({ item, start: (item.finding.parts[0]?.start ?? 0) + item.offset })),
  ];
  return placed.sort((a, b) => a.start - b.start).map(({ item }) => item);
}

/** What a block reports; in a transcript, all that stands behind its label. */
function reportsIn(
  { kind, findings: { quotes, reports, label } }: QuotedBlock,
  transcript: boolean,
): readonly ReportFinding[] {
  if (kind === 'credit') return [];
  if (!transcript || !label || quotes.length > 0) return reports;
  return [{ parts: [label.content], candidate: label.candidate }];
}

function toReport(text: string, { finding, offset }: PlacedReport, known: Known): QuoteMention {
  const parts = finding.parts.map((part) => shift(part, offset));
  const found = moved(finding.candidate, offset);
  return {
    kind: 'quote',
    span: { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 },
    parts,
    speech: 'indirect',
    cue: found.cue,
    speaker: toSpeaker(text, found, { ...known, reported: parts }),
  };
}

function namesOutside(names: readonly NamedSpan[], said: readonly Said[]): NamedSpan[] {
  const quoted = said.filter(({ speech }) => speech !== 'scare').map(spanOf);
  let next = 0;
  return names.filter(({ span }) => {
    while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    const quote = quoted[next];
    return !quote || !overlaps(span, quote);
  });
}

function spanOf({ place: { finding, offset } }: Said): Span {
  return { start: finding.start + offset, end: finding.end + offset };
}

function toMention(text: string, pieces: readonly Said[], known: Known): QuoteMention {
  const parts = pieces.map(spanOf);
  const [first, last] = [pieces[0], pieces.at(-1)];
  const found = first?.speech === 'scare' ? undefined : first?.found;
  const speaker = found && toSpeaker(text, found, known);
  const also = first && speaker ? alsoOf(text, first, known).filter((other) => isOther(text, other, speaker)) : [];
  const missing = first?.place.finding.missing === 'open' ? 'open' : last?.place.finding.missing;
  return {
    kind: 'quote',
    span: { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 },
    parts,
    speech: first?.speech ?? 'scare',
    ...(found ? { cue: found.cue } : {}),
    ...(speaker ? { speaker } : {}),
    ...(also.length > 0 ? { also } : {}),
    ...(missing ? { unclosed: missing } : {}),
  };
}

/** Ways of attribution that hold beside another: `Berg said the plan “…,” the ministry reported`. */
const BESIDE: ReadonlySet<Found['rule']> = new Set([
  'inverted',
  'behind',
  'final',
  'according',
  'colon',
  'before',
  'governed',
]);
/** A second attribution is right less often than a first. Estimated, not measured. */
const SECOND = 0.8;

/** Further speakers that the sentence offers, nearest first. */
function alsoOf(text: string, { place: { finding, offset }, found }: Said, known: Known): Speaker[] {
  if (found === undefined || !BESIDE.has(found.rule)) return [];
  const others = finding.candidates.slice(1).filter(({ rule }) => BESIDE.has(rule));
  return others.map((candidate) => {
    const speaker = toSpeaker(text, moved(candidate, offset, others.length), known);
    return { ...speaker, certainty: Math.round(speaker.certainty * SECOND * 100) / 100 };
  });
}

/** Another speaker, and one that is told: a pronoun beside a name is he who is named, or a guess. */
function isOther(text: string, a: Speaker, b: Speaker): boolean {
  if (overlaps(a.span, b.span) || isPronoun(text.slice(a.span.start, a.span.end))) return false;
  return a.actor === undefined || a.actor !== b.actor;
}
