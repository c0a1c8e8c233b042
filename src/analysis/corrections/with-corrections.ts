// The reader's word on single findings laid over the machine's reading: a corrected finding takes the place of what was found,
// a rejected one goes. The machine's own is kept beside it. Finds nothing itself; knows no file and no annotation.
import type { Actor, ActorId } from '../../actors';
import type { DateMention } from '../../dates';
import type { QuoteMention } from '../../quotes';
import { OverlapIndex } from '../../text/overlap-index';
import { bySpan, overlaps, type Span } from '../../text/span';
import type { Analysis, Corrected, Mention } from '../types';
import { withActors } from './correct-actors';
import { correctDate } from './correct-date';
import { correctSpeaker } from './correct-speaker';
import type { Correction, Corrections } from './correction';

/** The steps from the machine's reading to the reader's, in their order: who the actors are, then what single passages say. */
const STEPS: readonly ((analysis: Analysis, corrections: Corrections) => Analysis)[] = [withActors, withPassages];

/**
 * The reading as the reader corrected it; the machine's own stays as it is. Without corrections the same object.
 * Of the machine's findings those that a correction overlaps give way; a passage where it found nothing gains a finding.
 */
export function withCorrections(machine: Analysis, corrections: Corrections): Analysis {
  return STEPS.reduce((analysis, step) => step(analysis, corrections), machine);
}

/** All that was said of a finding, or of a passage as one of that kind; the last counts. */
export function correctionsOn(
  { corrected = [] }: Analysis,
  { kind, span }: Pick<Mention, 'kind' | 'span'>,
): Corrected[] {
  return corrected.filter(({ correction }) => findingOf(correction) === kind && isAbout(correction, span));
}

/** What counts of all that was said of a finding; undefined where it is the machine's own. */
export function correctionOf(analysis: Analysis, mention: Pick<Mention, 'kind' | 'span'>): Corrected | undefined {
  return correctionsOn(analysis, mention).at(-1);
}

/** The reading with other mentions: actors that nobody names go, and no speaker leads to one that went. */
export function withMentions(analysis: Analysis, mentions: readonly Mention[]): Analysis {
  const named = new Set(mentions.flatMap((mention) => (mention.kind === 'actor' ? mention.actor : [])));
  const gone = new Set(
    analysis.mentions.flatMap((mention) =>
      mention.kind === 'actor' && !named.has(mention.actor) ? mention.actor : [],
    ),
  );
  const sorted = [...mentions].sort((a, b) => bySpan(a.span, b.span));
  if (gone.size === 0) return { ...analysis, mentions: sorted };
  return {
    ...analysis,
    mentions: sorted.map((mention) => (mention.kind === 'quote' ? withoutActors(mention, gone) : mention)),
    actors: analysis.actors.filter(({ id }: Actor) => !gone.has(id)),
  };
}

function withoutActors(quote: QuoteMention, gone: ReadonlySet<ActorId>): QuoteMention {
  const { speaker } = quote;
  if (speaker?.actor === undefined || !gone.has(speaker.actor)) return quote;
  const { actor: _, ...words } = speaker;
  return { ...quote, speaker: words };
}

/** The kind of finding that a correction is about. */
export function findingOf(correction: Correction): Mention['kind'] {
  if (correction.kind === 'rejection') return correction.finding;
  return correction.kind === 'date' ? 'date' : 'quote';
}

function withPassages(analysis: Analysis, { passages = [] }: Corrections): Analysis {
  if (passages.length === 0) return analysis;
  const found = new OverlapIndex(analysis.mentions);
  const gone = new Set<Mention>();
  const own = new Set<Mention>();
  const corrected = passages.map((correction): Corrected => {
    const near = found.overlapping(correction.span).filter(({ kind }) => kind === findingOf(correction));
    const machine = closest(near, correction);
    const result = apply(analysis, correction, machine);
    if (typeof result === 'string') return { correction, ...(machine ? { machine } : {}), problem: result };
    for (const mention of near) if (isAbout(correction, mention.span)) gone.add(mention);
    for (const mention of own) if (givesWay(mention, correction)) own.delete(mention);
    if (result) own.add(result);
    return { correction, ...(machine ? { machine } : {}) };
  });
  const left = analysis.mentions.filter((mention) => !gone.has(mention));
  return { ...withMentions(analysis, [...left, ...own]), corrected };
}

/** The corrected finding, nothing where there shall be none, or the reason why the correction cannot be followed. */
function apply(analysis: Analysis, correction: Correction, machine: Mention | undefined): Mention | string | undefined {
  if (correction.kind === 'rejection') return undefined;
  return correction.kind === 'date'
    ? correctDate(correction, machine as DateMention | undefined)
    : correctSpeaker(analysis, correction, machine as QuoteMention | undefined);
}

/** At least half of what a finding and a correction cover must be common to both, for one to be about the other. */
const ALIKE = 0.5;

/** The one of the machine's findings that a correction is about: that covers most nearly the same words. */
function closest(near: readonly Mention[], correction: Correction): Mention | undefined {
  let best: Mention | undefined;
  let most = 0;
  for (const mention of near) {
    const share = shareOf(mention.span, correction.span);
    if (share > most && isAbout(correction, mention.span)) [best, most] = [mention, share];
  }
  return best;
}

function shareOf(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** What an earlier correction made gives way to a later one on the same finding. */
function givesWay(mention: Mention, correction: Correction): boolean {
  return mention.kind === findingOf(correction) && isAbout(correction, mention.span);
}

/** Dates overlap no date; a quotation may hold another, which is left alone. */
function isAbout(correction: Correction, span: Span): boolean {
  return correction.kind === 'date' ? overlaps(span, correction.span) : shareOf(span, correction.span) >= ALIKE;
}
