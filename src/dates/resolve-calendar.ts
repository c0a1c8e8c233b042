// Calendar expressions -> days: a year that is not said is found from the article's day, the tense of the clause and the
// dates named before. Months and days: the nearest, with the tense in the scales.
import { dayNumber, dayOf, isDay } from './calendar';
import { type Context, publishedYear, type Resolution } from './context';
import { feastDay } from './feasts';
import { day, half, month, type Period, periodAt, quarter, season, years } from './periods';
import { nameOf, tenseOf } from './readings';
import { isDayAlone, resolveDayOfMonth } from './resolve-day-of-month';
import { resolveWeekday, resolveWeekend } from './resolve-week';
import type { CalendarMeaning, DateFinding, Evidence } from './types';

/** Resolves a calendar expression. */
export function resolveCalendar(meaning: CalendarMeaning, finding: DateFinding, context: Context): Resolution {
  if (meaning.grain === 'quarter' && meaning.index === undefined) return openQuarter(meaning, context);
  const own = meaning.year === undefined ? undefined : inYear(meaning, meaning.year);
  if (own) return { period: own, anchor: 'text', certain: !finding.doubtful, reading: `${nameOf(own)}, as written` };
  if (meaning.weekday !== undefined && meaning.day === undefined) return resolveWeekday(meaning, finding, context);
  if (meaning.grain === 'weekend') return resolveWeekend(finding, context);
  if (isDayAlone(meaning)) return resolveDayOfMonth(meaning, finding, context);
  if (context.published === undefined) return open(meaning);
  if (meaning.yearShift !== undefined) {
    const before = yearBefore(meaning, context);
    const period = inYear(meaning, (before ?? dayOf(context.published).year) + meaning.yearShift);
    if (period)
      return {
        period,
        anchor: before === undefined ? 'published' : 'previous',
        certain: true,
        reading: `${nameOf(period)}, from the year ${before === undefined ? 'of publication' : 'named before'}`,
        implied: ['year'],
      };
  }
  return resolveYearless(meaning, finding, context);
}

/** The year named before, where the words look back to it. */
function yearBefore({ yearFrom }: CalendarMeaning, context: Context): number | undefined {
  const looksBack = yearFrom === 'previous' || (yearFrom === 'running' && context.narrative);
  return looksBack && context.last ? dayOf(context.last.period.first).year : undefined;
}

/** The expression in a given year; undefined where that day does not exist. */
function inYear(meaning: CalendarMeaning, year: number): Period | undefined {
  if (meaning.feast !== undefined) {
    const number = feastDay(meaning.feast, year);
    return number === undefined ? undefined : day(number);
  }
  switch (meaning.grain) {
    case 'day': {
      const { month: m = 0, day: d = 0 } = meaning;
      return isDay(year, m, d) ? day(dayNumber(year, m, d)) : undefined;
    }
    case 'month':
      return month(year, meaning.month ?? 1);
    case 'quarter':
      return meaning.index === undefined ? undefined : quarter(year, meaning.index);
    case 'half':
      return half(year, meaning.index ?? 1);
    case 'season':
      return season(year, meaning.index ?? 0);
    case 'year':
    case 'decade':
    case 'century':
    case 'millennium':
      return years(meaning.grain, year);
    default:
      return undefined;
  }
}

/** Without a day of publication only the words' own part can be said. */
function open(meaning: CalendarMeaning): Resolution {
  const two = (n: number) => String(n).padStart(2, '0');
  const parts: Record<string, string> = {
    day: `XXXX-${two(meaning.month ?? 0)}-${two(meaning.day ?? 0)}`,
    month: `XXXX-${two(meaning.month ?? 0)}`,
    quarter: `XXXX-Q${meaning.index ?? 'X'}`,
    half: `XXXX-H${meaning.index ?? 'X'}`,
    season: `XXXX-${['SP', 'SU', 'FA', 'WI'][meaning.index ?? 0]}`,
  };
  const value = meaning.feast === undefined ? parts[meaning.grain] : undefined;
  return {
    value: value ?? 'XXXX-XX-XX',
    anchor: 'text',
    certain: false,
    reading: 'the year is not said and the article has no date',
  };
}

function resolveYearless(meaning: CalendarMeaning, finding: DateFinding, context: Context): Resolution {
  const published = context.published ?? 0;
  const year = publishedYear(context) ?? 0;
  const tense = finding.evidence?.tense ?? 'none';
  const running = meaning.which === undefined ? runningDate(context) : undefined;
  if (running) {
    const period = afterRunning(meaning, running);
    if (period)
      return {
        period,
        anchor: 'previous',
        certain: true,
        how: 'running',
        reading: `${nameOf(period)}, following ${nameOf(running)} named before`,
        implied: ['year'],
      };
  }
  const around = [year - 1, year, year + 1].map((y) => inYear(meaning, y)).filter((p) => p !== undefined);
  if (around.length === 0) return open(meaning);
  const chosen = choose(around, published, meaning.which, {
    tense,
    days: weightOf(finding.evidence),
  });
  const certain = meaning.which !== undefined || tense !== 'none' || Math.abs(chosen.first - published) < 120;
  const reason = meaning.which === undefined ? tenseOf(finding) : `, by “${finding.words.split(/\s/)[0]}”`;
  const how =
    published >= chosen.first && published <= chosen.last ? 'present' : chosen.first > published ? 'next' : 'past';
  return {
    period: chosen,
    anchor: 'published',
    certain,
    how,
    reading: `${nameOf(chosen)}${reason || ', the nearest to publication'}`,
    implied: ['year'],
  };
}

/** In a narrative of the past, the date whose year goes on to hold. */
function runningDate(context: Context): Period | undefined {
  if (!context.narrative) return undefined;
  return context.last?.running ? context.last.period : context.lastYear?.period;
}

/** How far before the running date the next may lie and still be of its year rather than the next one's, in days. */
const BACK_DAYS = 240;

/** The expression in the year of the running date, or in the next when it would lie well before it. */
function afterRunning(meaning: CalendarMeaning, running: Period): Period | undefined {
  const { year } = dayOf(running.first);
  const same = inYear(meaning, year);
  if (!same || running.grain === 'year' || same.last >= running.first - BACK_DAYS) return same;
  return inYear(meaning, year + 1);
}

/** `the quarter`, `the 1988 period`: the quarter spoken of, in the year that is said. */
function openQuarter(meaning: CalendarMeaning, context: Context): Resolution {
  const spoken = context.lastQuarter?.period ?? periodAt('quarter', context.published ?? 0, -1);
  const period = meaning.year === undefined ? spoken : quarter(meaning.year, Math.ceil(dayOf(spoken.first).month / 3));
  return { period, anchor: 'previous', certain: false, reading: `${nameOf(period)}, the quarter spoken of` };
}

/**
 * Days that the other side of publication must be nearer by to win against the tense of the clause. Tense is a hint
 * only: "said the hearing in May" has a past verb and lies ahead.
 */
const TENSE_DAYS = 150;
/** More than a year: the other side cannot win. */
const FIRM_TENSE_DAYS = 400;
/** The same where a word right before it looks ahead. */
const NEAR_TENSE_DAYS = 190;
/** The same where the verb is surely the expression's own. */
const OWN_TENSE_DAYS = 300;

function weightOf(evidence: Evidence | undefined): number {
  if (evidence?.firm) return FIRM_TENSE_DAYS;
  if (evidence?.own) return OWN_TENSE_DAYS;
  return evidence?.near ? NEAR_TENSE_DAYS : TENSE_DAYS;
}

/** The one that the words choose; else the nearest, with the tense in the scales. */
function choose(
  around: readonly Period[],
  published: number,
  which: number | undefined,
  clause: { readonly tense: string; readonly days: number },
): Period {
  const { tense, days } = clause;
  const past = around.filter((p) => (which === -1 ? p.last < published : p.first <= published)).at(-1);
  const next = around.find((p) => (which === 1 ? p.first > published : p.last >= published));
  if (which === -1 && past) return past;
  if (which === 1 && next) return next;
  if (which === 0 && around[1]?.grain !== 'season') return around[1] ?? (around[0] as Period);
  const cost = (p: Period): number => {
    if (p.first > published) return p.first - published + (tense === 'past' ? days : 0);
    return p.last < published ? published - p.last + (tense === 'future' ? days : 0) : 0;
  };
  return around.reduce((best, p) => (cost(p) < cost(best) ? p : best));
}
