// Attributes the quotations of a whole article: joins the parts of each, finds its speaker and resolves that to an actor.
import { overlaps, type Span, shift } from '../text/span';
import type { AttributedFinding } from './speakers/attributed-finding';
import { findSpeakers } from './speakers/find-speakers';
import type { GrammaticalRole } from './speakers/grammatical-role';
import { joinParts } from './speakers/join-parts';
import { isPronoun } from './speakers/resolve-pronoun';
import { type LastSpeaker, type ReferenceContext, resolveSpeaker } from './speakers/resolve-speaker';
import { type ScoredCandidate, scoreCandidate } from './speakers/scored-candidate';
import { isTranscript } from './speakers/transcript';
import type { NamedSpan, QuotedBlock, QuoteMention, ReportFinding, Speaker } from './types';

/**
 * The quotations of an article with their speakers, sorted by start.
 * @param names sorted by start
 */
export function attributeQuotes(
  article: { readonly text: string },
  blocks: readonly QuotedBlock[],
  names: readonly NamedSpan[],
): QuoteMention[] {
  const attributed = findSpeakers(article.text, blocks);
  const namesOutside = namesOutsideQuotations(names, attributed);
  const roles = new Map<NamedSpan, GrammaticalRole>();
  let lastSpeaker: LastSpeaker | undefined;
  return inTextOrder(joinParts(attributed), blocks).map((item) => {
    const context = { names: namesOutside, roles, lastSpeaker };
    const mention =
      'finding' in item ? toReportMention(article.text, item, context) : toQuoteMention(article.text, item, context);
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
function inTextOrder(
  quotes: readonly AttributedFinding[][],
  blocks: readonly QuotedBlock[],
): (readonly AttributedFinding[] | PlacedReport)[] {
  const transcript = isTranscript(blocks);
  const reports = blocks.flatMap((block) =>
    reportsOfBlock(block, transcript).map((finding) => ({ finding, offset: block.start })),
  );
  const placed = [
    ...quotes.map((item) => ({ item, start: item[0] ? spanOf(item[0]).start : 0 })),
    ...reports.map((item) => ({ item, start: (item.finding.parts[0]?.start ?? 0) + item.offset })),
  ];
  return placed.sort((a, b) => a.start - b.start).map(({ item }) => item);
}

/** The reports of a block; in a transcript, all text after its label is one. */
function reportsOfBlock(
  { kind, findings: { quotes, reports, label } }: QuotedBlock,
  transcript: boolean,
): readonly ReportFinding[] {
  if (kind === 'credit') return [];
  if (!transcript || !label || quotes.length > 0) return reports;
  return [{ parts: [label.content], candidate: label.candidate }];
}

function toReportMention(text: string, { finding, offset }: PlacedReport, context: ReferenceContext): QuoteMention {
  const parts = finding.parts.map((part) => shift(part, offset));
  const found = scoreCandidate(finding.candidate, offset);
  return {
    kind: 'quote',
    span: { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 },
    parts,
    speech: 'indirect',
    cue: found.cue,
    speaker: resolveSpeaker(text, found, { ...context, reported: parts }),
  };
}

/** The names that are in no quotation. Scare quotes may hold the name of a speaker. */
function namesOutsideQuotations(names: readonly NamedSpan[], attributed: readonly AttributedFinding[]): NamedSpan[] {
  const quoted = attributed.filter(({ speech }) => speech !== 'scare').map(spanOf);
  let next = 0;
  return names.filter(({ span }) => {
    while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    const quote = quoted[next];
    return !quote || !overlaps(span, quote);
  });
}

function spanOf({ placed: { finding, offset } }: AttributedFinding): Span {
  return { start: finding.start + offset, end: finding.end + offset };
}

function toQuoteMention(text: string, findings: readonly AttributedFinding[], context: ReferenceContext): QuoteMention {
  const parts = findings.map(spanOf);
  const [first, last] = [findings[0], findings.at(-1)];
  const found = first?.speech === 'scare' ? undefined : first?.candidate;
  const speaker = found && resolveSpeaker(text, found, context);
  const also =
    first && speaker
      ? furtherSpeakers(text, first, context).filter((other) => isAnotherSpeaker(text, other, speaker))
      : [];
  const missing = first?.placed.finding.missing === 'open' ? 'open' : last?.placed.finding.missing;
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

/** Rules that may both be right in one sentence: `Berg said the plan “…,” the ministry reported`. */
const COMPATIBLE_RULES: ReadonlySet<ScoredCandidate['rule']> = new Set([
  'inverted',
  'after',
  'final',
  'according',
  'colon',
  'before',
  'governed',
]);
/** A second attribution is less often right than the first. Estimated, not measured. */
const SECOND_ACCURACY = 0.8;

/** Further speakers by the attributions of the same sentence, nearest first. */
function furtherSpeakers(
  text: string,
  { placed: { finding, offset }, candidate }: AttributedFinding,
  context: ReferenceContext,
): Speaker[] {
  if (candidate === undefined || !COMPATIBLE_RULES.has(candidate.rule)) return [];
  const others = finding.candidates.slice(1).filter(({ rule }) => COMPATIBLE_RULES.has(rule));
  return others.map((candidate) => {
    const speaker = resolveSpeaker(text, scoreCandidate(candidate, offset, others.length), context);
    return { ...speaker, certainty: Math.round(speaker.certainty * SECOND_ACCURACY * 100) / 100 };
  });
}

/** Whether `a` is certainly another speaker than `b`. A pronoun beside a name stands for that name or is a guess. */
function isAnotherSpeaker(text: string, a: Speaker, b: Speaker): boolean {
  if (overlaps(a.span, b.span) || isPronoun(text.slice(a.span.start, a.span.end))) return false;
  return a.actor === undefined || a.actor !== b.actor;
}
