// Findings of all blocks -> mentions. One pass in the order of the text; each resolution may look back, never ahead.

import { dayAhead, leansAhead } from './ahead';
import { dayOf, formatDay, parseDay } from './calendar';
import { type Context, type Resolution, remember } from './context';
import { day, intervalOf, type Period } from './periods';
import { dayName, plainReading } from './readings';
import { fromOrigin, refine } from './refine';
import { resolveCalendar } from './resolve-calendar';
import { resolveShift } from './resolve-shift';
import type { CalendarMeaning, DateFinding, DateMention, DayTime, Meaning } from './types';

/** A block with what was found in it. */
export interface DatedBlock {
  /** Offset of the block in the text. */
  readonly start: number;
  readonly findings: readonly DateFinding[];
}

/** Years further from publication than this are history rather than news. */
const HISTORY_YEARS = 2;
/** An article is a narrative of the past when it names at least this many years of history and most of its years are. */
const NARRATIVE_YEARS = 4;

/** Resolves an article's findings in order; sorted by start, none overlap. `published` is YYYY-MM-DD. Linear. */
export function resolveDates(
  article: { readonly text: string; readonly published?: string },
  blocks: readonly DatedBlock[],
): DateMention[] {
  const published = parseDay(article.published);
  const context: Context = {
    published,
    narrative: isNarrative(blocks, published),
    block: 0,
    last: undefined,
    lastDay: undefined,
    lastYear: undefined,
    lastQuarter: undefined,
    spoken: undefined,
  };
  const mentions: DateMention[] = [];
  blocks.forEach((block, index) => {
    context.block = index;
    noteSpeaking(block, context);
    block.findings.forEach((finding, at) => {
      const ahead = leansAhead(finding) ? dayAhead(block.findings, at, textOf(article.text, block)) : undefined;
      const resolution = ahead ? resolveFromAhead(finding, ahead, context) : resolve(finding, context);
      mentions.push(toMention(finding, resolution, block.start, context));
    });
  });
  return mentions;
}

/** The block's text as far as its last finding. */
function textOf(text: string, { start, findings }: DatedBlock): string {
  return text.slice(start, start + (findings.at(-1)?.end ?? 0));
}

/** A time of the day that the next expression names, or a distance from it. */
function resolveFromAhead(finding: DateFinding, ahead: DateFinding, context: Context): Resolution {
  const { period, certain, anchor } = resolve(ahead, context);
  const own = resolve(finding, context);
  const { meaning } = finding;
  if (!period) return own;
  if (meaning.form === 'clock')
    return { period, certain, anchor, implied: ['day'], reading: `on the day named behind, ${dayName(period.first)}` };
  return meaning.form === 'plain' ? fromOrigin(own, meaning, period) : own;
}

/** Verbs of speech that a day may stand with. */
const SPEECH = /^(?:said|told|wrote|added|warned|announced|declared|stated|reported|insisted|tweeted|posted)$/;

/** The first day in the block that stands with a verb of speech, outside of quotations. */
function noteSpeaking(block: DatedBlock, context: Context): void {
  const finding = block.findings.find(
    ({ meaning, evidence, quoted }) =>
      !quoted && meaning.form === 'calendar' && meaning.weekday !== undefined && SPEECH.test(evidence?.cue ?? ''),
  );
  if (finding?.meaning.form !== 'calendar') return;
  const { period } = resolveCalendar(finding.meaning, finding, context);
  // nobody has spoken yet on a day after publication
  if (period?.grain !== 'day' || (context.published !== undefined && period.first > context.published)) return;
  context.spoken = { day: period.first, block: context.block };
}

/** Weekdays, `yesterday` and years close by speak for news; years far off for a narrative of the past. */
function isNarrative(blocks: readonly DatedBlock[], published: number | undefined): boolean {
  const year = published === undefined ? undefined : dayOf(published).year;
  let near = 0;
  let far = 0;
  for (const block of blocks) {
    for (const { meaning } of block.findings) {
      if (meaning.form === 'shift' && meaning.from === 'published') near++;
      if (meaning.form !== 'calendar') continue;
      if (meaning.weekday !== undefined && meaning.day === undefined) near++;
      if (meaning.year === undefined || meaning.grain === 'decade') continue;
      if (year !== undefined && Math.abs(meaning.year - year) < HISTORY_YEARS) near++;
      else far++;
    }
  }
  return far >= NARRATIVE_YEARS && far > 2 * near;
}

function toMention(finding: DateFinding, resolution: Resolution, offset: number, context: Context): DateMention {
  const { meaning } = finding;
  const timex = resolution.timex ?? finding.timex;
  const { period } = resolution;
  const comparison = isComparison(meaning, context);
  if (period && !comparison && timex !== 'DURATION' && timex !== 'SET')
    remember(context, period, ('year' in meaning && meaning.year !== undefined) || resolution.how === 'running');
  const time = 'time' in meaning ? meaning.time : undefined;
  const value = (resolution.value ?? period?.value ?? '') + timeValue(time);
  return {
    kind: 'date',
    span: { start: offset + finding.start, end: offset + finding.end },
    timex,
    value,
    ...(finding.mod ? { mod: finding.mod } : {}),
    ...(period ? { interval: intervalOf(period) } : {}),
    known: knownParts(meaning),
    implied: resolution.implied ?? [],
    anchor: resolution.anchor,
    certain: resolution.certain && !finding.doubtful,
    rule: resolution.how ? `${finding.rule}-${resolution.how}` : finding.rule,
    reading: resolution.reading,
  };
}

/** What a quarter is measured against (`a year earlier`, `the 1988 period`) is not the quarter spoken of. */
function isComparison(meaning: Meaning, { lastQuarter }: Context): boolean {
  if (meaning.form === 'shift') return meaning.comparable ?? false;
  if (meaning.form !== 'calendar' || meaning.grain !== 'quarter' || meaning.index !== undefined) return false;
  return meaning.year !== undefined && lastQuarter !== undefined && meaning.year < dayOf(lastQuarter.period.first).year;
}

function resolve(finding: DateFinding, context: Context): Resolution {
  const { meaning } = finding;
  switch (meaning.form) {
    case 'calendar':
      return refine(resolveCalendar(meaning, finding, context), meaning);
    case 'shift':
      return refine(resolveShift(meaning, finding, context), meaning);
    case 'clock':
      return resolveClock(context);
    default:
      return { value: meaning.value, anchor: 'text', certain: true, reading: plainReading(meaning, finding.timex) };
  }
}

/** A time of day belongs to the day named last in its block, else to the day of publication. */
function resolveClock(context: Context): Resolution {
  const near = context.lastDay?.block === context.block ? context.lastDay.period : undefined;
  if (near)
    return {
      period: near,
      anchor: 'previous',
      certain: true,
      reading: `on the day named before, ${dayName(near.first)}`,
      implied: ['day'],
    };
  if (context.published === undefined)
    return { value: 'XXXX-XX-XX', anchor: 'text', certain: false, reading: 'the article has no date' };
  const period: Period = day(context.published);
  return {
    period,
    anchor: 'published',
    certain: false,
    reading: `on the day of publication, ${formatDay(context.published)}`,
    implied: ['day'],
  };
}

function timeValue(time: DayTime | undefined): string {
  if (!time) return '';
  if (time.part !== undefined) return `T${time.part}`;
  const two = (n: number) => String(n).padStart(2, '0');
  return `T${two(time.hour ?? 0)}:${two(time.minute ?? 0)}`;
}

function knownParts(meaning: Meaning): string[] {
  if (meaning.form === 'shift') return [meaning.grain];
  if (meaning.form !== 'calendar') return meaning.form === 'clock' ? ['time'] : [];
  const parts: (keyof CalendarMeaning)[] = ['year', 'month', 'day', 'weekday'];
  const known: string[] = parts.filter((part) => meaning[part] !== undefined);
  if (meaning.index !== undefined) known.push(meaning.grain);
  if (meaning.time) known.push('time');
  return known;
}
