// Resolves the findings of all blocks to mentions. One pass in the order of the text. A resolution may use dates named before,
// and of those named later only the next one, where it belongs to the same expression.
import { dayOf, parseDay } from '../calendar/gregorian';
import type { Meaning } from '../meaning';
import type { DateFinding, DateMention } from '../types';
import { type Context, type Resolution, remember } from './context';
import { dayName, plainExplanation } from './explanations';
import { followingDate, mayTakeFollowingDate } from './following-date';
import { isNarrative } from './narrative';
import { durationFromOrigin, refine } from './refine';
import { resolveCalendar } from './resolve-calendar';
import { resolveClock } from './resolve-clock';
import { resolveShift } from './resolve-shift';
import { toMention } from './to-mention';

/** A block with its findings. */
export interface DatedBlock {
  /** Offset of the block in the text. */
  readonly start: number;
  readonly findings: readonly DateFinding[];
}

/** Resolves an article's findings in order; sorted by start, none overlap. `published` is YYYY-MM-DD. Linear. */
export function resolveDates(
  article: { readonly text: string; readonly published?: string },
  blocks: readonly DatedBlock[],
): DateMention[] {
  const published = parseDay(article.published);
  const context: Context = {
    published,
    narrative: isNarrative(
      blocks.map(({ findings }) => findings),
      published,
    ),
    block: 0,
    last: undefined,
    lastDay: undefined,
    lastYear: undefined,
    lastQuarter: undefined,
    speechDay: undefined,
  };
  const mentions: DateMention[] = [];
  blocks.forEach((block, index) => {
    context.block = index;
    noteSpeechDay(block.findings, context);
    block.findings.forEach((finding, at) => {
      const next = mayTakeFollowingDate(finding)
        ? followingDate(block.findings, at, textOf(article.text, block))
        : undefined;
      const resolution = next ? resolveWithFollowing(finding, next, context) : resolve(finding, context);
      rememberDate(finding, resolution, context);
      mentions.push(toMention(finding, resolution, block.start));
    });
  });
  return mentions;
}

/** The text of a block up to its last finding. */
function textOf(text: string, { start, findings }: DatedBlock): string {
  return text.slice(start, start + (findings.at(-1)?.end ?? 0));
}

function resolve(finding: DateFinding, context: Context): Resolution {
  const { meaning } = finding;
  switch (meaning.kind) {
    case 'calendar':
      return refine(resolveCalendar(meaning, finding, context), meaning);
    case 'shift':
      return refine(resolveShift(meaning, finding, context), meaning);
    case 'clock':
      return resolveClock(context, finding);
    default:
      return { value: meaning.value, anchor: 'text', certain: true, reading: plainExplanation(meaning, finding.timex) };
  }
}

/** A time on the day that the next expression names, or a duration counted from it. */
function resolveWithFollowing(finding: DateFinding, next: DateFinding, context: Context): Resolution {
  const { period, certain, anchor } = resolve(next, context);
  const own = resolve(finding, context);
  const { meaning } = finding;
  if (!period) return own;
  if (meaning.kind === 'clock')
    return { period, certain, anchor, implied: ['day'], reading: `on the day named behind, ${dayName(period.first)}` };
  return meaning.kind === 'plain' ? durationFromOrigin(own, meaning, period) : own;
}

/** Verbs of speech that a day may stand with. */
const SPEECH = /^(?:said|told|wrote|added|warned|announced|declared|stated|reported|insisted|tweeted|posted)$/;

/** Remembers the first day of a block that stands with a verb of speech, outside of quotations. */
function noteSpeechDay(findings: readonly DateFinding[], context: Context): void {
  const finding = findings.find(
    ({ meaning, evidence, quoted }) =>
      !quoted && meaning.kind === 'calendar' && meaning.weekday !== undefined && SPEECH.test(evidence?.cue ?? ''),
  );
  if (finding?.meaning.kind !== 'calendar') return;
  const { period } = resolveCalendar(finding.meaning, finding, context);
  // on a day after publication nobody has spoken yet
  if (period?.grain !== 'day' || (context.published !== undefined && period.first > context.published)) return;
  context.speechDay = { day: period.first, block: context.block };
}

/** Remembers a resolved date for the expressions that follow; durations, sets and comparisons are not remembered. */
function rememberDate({ meaning, timex }: DateFinding, resolution: Resolution, context: Context): void {
  const { period, ruleSuffix } = resolution;
  const type = resolution.timex ?? timex;
  if (!period || isComparison(meaning, context) || type === 'DURATION' || type === 'SET') return;
  remember(context, period, ('year' in meaning && meaning.year !== undefined) || ruleSuffix === 'running');
}

/** Whether a quarter is only compared with (`a year earlier`, `the 1988 period`): then it is not the quarter under discussion. */
function isComparison(meaning: Meaning, { lastQuarter }: Context): boolean {
  if (meaning.kind === 'shift') return meaning.yearOnYear ?? false;
  if (meaning.kind !== 'calendar' || meaning.grain !== 'quarter' || meaning.index !== undefined) return false;
  return meaning.year !== undefined && lastQuarter !== undefined && meaning.year < dayOf(lastQuarter.period.first).year;
}
