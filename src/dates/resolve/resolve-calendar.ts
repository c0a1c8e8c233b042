// Resolves calendar expressions. A year that is not named is found from the day of publication, the tense of the clause and the
// dates named before.
import { dayNumber, dayOf, isValidDay, twoDigits, weekdayOf } from '../calendar/gregorian';
import { holidayDay } from '../calendar/holidays';
import { day, half, month, type Period, periodAt, quarter, SEASONS, season, years } from '../calendar/periods';
import type { CalendarMeaning } from '../meaning';
import type { DateFinding } from '../types';
import { type Context, publishedYear, type Resolution } from './context';
import { periodName, tenseExplanation } from './explanations';
import { choosePeriod } from './nearest-year';
import { isBareDayOfMonth, resolveDayOfMonth } from './resolve-day-of-month';
import { resolveWeekday, resolveWeekend } from './resolve-weekday';

/** Resolves a calendar expression. */
export function resolveCalendar(meaning: CalendarMeaning, finding: DateFinding, context: Context): Resolution {
  if (meaning.grain === 'quarter' && meaning.index === undefined) return resolveBareQuarter(meaning, context);
  const own = meaning.year === undefined ? undefined : inYear(meaning, meaning.year);
  if (own)
    return { period: own, anchor: 'text', certain: !finding.doubtful, reading: `${periodName(own)}, as written` };
  if (meaning.weekday !== undefined && meaning.day === undefined) return resolveWeekday(meaning, finding, context);
  if (meaning.grain === 'weekend') return resolveWeekend(finding, context);
  if (isBareDayOfMonth(meaning)) return resolveDayOfMonth(meaning, finding, context);
  if (context.published === undefined) return withoutYear(meaning);
  if (meaning.yearShift !== undefined) {
    const before = yearBefore(meaning, context);
    const period = inYear(meaning, (before ?? dayOf(context.published).year) + meaning.yearShift);
    if (period)
      return {
        period,
        anchor: before === undefined ? 'published' : 'previous',
        certain: true,
        reading: `${periodName(period)}, from the year ${before === undefined ? 'of publication' : 'named before'}`,
        implied: ['year'],
      };
  }
  return resolveYearless(meaning, finding, context);
}

/** The year of the date named before, where the words refer to it. */
function yearBefore({ yearFrom }: CalendarMeaning, context: Context): number | undefined {
  const refersBack = yearFrom === 'previous' || (yearFrom === 'narrative' && context.narrative);
  return refersBack && context.last ? dayOf(context.last.period.first).year : undefined;
}

/** The expression in a given year; undefined where that day does not exist. */
function inYear(meaning: CalendarMeaning, year: number): Period | undefined {
  if (meaning.holiday !== undefined) {
    const number = holidayDay(meaning.holiday, year);
    return number === undefined ? undefined : day(number);
  }
  switch (meaning.grain) {
    case 'day': {
      const { month: m = 0, day: d = 0 } = meaning;
      return isValidDay(year, m, d) ? day(dayNumber(year, m, d)) : undefined;
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

/** Without a day of publication: the value has only the parts that the words name. */
function withoutYear(meaning: CalendarMeaning): Resolution {
  const values: Record<string, string> = {
    day: `XXXX-${twoDigits(meaning.month ?? 0)}-${twoDigits(meaning.day ?? 0)}`,
    month: `XXXX-${twoDigits(meaning.month ?? 0)}`,
    quarter: `XXXX-Q${meaning.index ?? 'X'}`,
    half: `XXXX-H${meaning.index ?? 'X'}`,
    season: `XXXX-${SEASONS[meaning.index ?? 0]}`,
  };
  const value = meaning.holiday === undefined ? values[meaning.grain] : undefined;
  return {
    value: value ?? 'XXXX-XX-XX',
    anchor: 'text',
    certain: false,
    reading: 'the year is not said and the article has no date',
  };
}

/** Below this distance from publication, in days, a date without tense counts as certain. Tense against distance is doubtful. */
const CERTAIN_DAYS = 120;

function resolveYearless(meaning: CalendarMeaning, finding: DateFinding, context: Context): Resolution {
  const published = context.published ?? 0;
  const year = publishedYear(context) ?? 0;
  const referred = meaning.anaphoric && context.last ? referredPeriod(meaning, context.last.period) : undefined;
  if (referred)
    return {
      period: referred,
      anchor: 'previous',
      certain: true,
      ruleSuffix: 'running',
      reading: `${periodName(referred)}, counted from the date named before`,
      implied: ['year'],
    };
  const before = meaning.which === undefined ? narrativeDate(context) : undefined;
  if (before) {
    const period = followingInNarrative(meaning, before);
    if (period)
      return {
        period,
        anchor: 'previous',
        certain: true,
        ruleSuffix: 'running',
        reading: `${periodName(period)}, following ${periodName(before)} named before`,
        implied: ['year'],
      };
  }
  const follower = meaning.followsDate ? afterPreviousDate(meaning, context) : undefined;
  if (follower)
    return {
      period: follower,
      anchor: 'previous',
      certain: true,
      reading: `${periodName(follower)}, after the date named with it`,
      implied: ['year'],
    };
  const periods = withWeekday(
    meaning,
    [year - 1, year, year + 1].map((y) => inYear(meaning, y)).filter((p) => p !== undefined),
  );
  if (periods.length === 0) return withoutYear(meaning);
  const chosen = choosePeriod(periods, published, meaning.which, finding.evidence);
  const nearest = choosePeriod(periods, published, meaning.which, undefined);
  const hasTense = (finding.evidence?.tense ?? 'none') !== 'none';
  const reason = meaning.which === undefined ? tenseExplanation(finding) : `, by “${finding.words.split(/\s/)[0]}”`;
  return {
    period: chosen,
    anchor: 'published',
    certain:
      meaning.which !== undefined ||
      (chosen === nearest && (hasTense || Math.abs(chosen.first - published) < CERTAIN_DAYS)),
    ruleSuffix:
      published >= chosen.first && published <= chosen.last ? 'present' : chosen.first > published ? 'next' : 'past',
    reading: `${periodName(chosen)}${reason || ', the nearest to publication'}`,
    implied: ['year'],
  };
}

/** The days that fall on the weekday named with them, if any does: `Friday, Jan. 5`. */
function withWeekday({ weekday }: CalendarMeaning, days: readonly Period[]): readonly Period[] {
  const matching = weekday === undefined ? [] : days.filter(({ first }) => weekdayOf(first) === weekday);
  return matching.length > 0 ? matching : days;
}

/** `that summer`, `the following spring`: the nearest to the date named before, or the first behind it or the last ahead of it. */
function referredPeriod(meaning: CalendarMeaning, before: Period): Period | undefined {
  const { year } = dayOf(before.first);
  const periods = [year - 1, year, year + 1].map((y) => inYear(meaning, y)).filter((p) => p !== undefined);
  const isYear = before.grain === 'year';
  if (meaning.which === 1) return isYear ? periods[2] : periods.find((p) => p.first > before.first);
  if (meaning.which === -1) return periods.findLast((p) => p.last < before.last);
  // of a whole year it is the one in it
  if (isYear) return periods[1];
  const distance = (p: Period) => Math.max(p.first - before.last, before.first - p.last, 0);
  return periods.reduce((best, p) => (distance(p) < distance(best) ? p : best), periods[1] ?? before);
}

/** Most days between two dates of a list: `December and January`. Listed backwards they are no sequence. */
const LIST_DAYS = 240;

/** The first date that is not before the one named right before it. */
function afterPreviousDate(meaning: CalendarMeaning, { last, block }: Context): Period | undefined {
  if (last?.block !== block) return undefined;
  const { year } = dayOf(last.period.first);
  return [year, year + 1]
    .map((y) => inYear(meaning, y))
    .find((p) => p !== undefined && p.first >= last.period.first && p.first - last.period.last <= LIST_DAYS);
}

/** In a narrative of the past: the date whose year the next dates take. */
function narrativeDate(context: Context): Period | undefined {
  if (!context.narrative) return undefined;
  return context.last?.givesYear ? context.last.period : context.lastYear?.period;
}

/** Most days that a date of a narrative may lie before the previous date and still be in its year rather than in the next year. */
const BACK_DAYS = 240;

/** The expression in the year of the date before, or in the next year where it would lie well before that date. */
function followingInNarrative(meaning: CalendarMeaning, before: Period): Period | undefined {
  const { year } = dayOf(before.first);
  const same = inYear(meaning, year);
  if (!same || before.grain === 'year' || same.last >= before.first - BACK_DAYS) return same;
  return inYear(meaning, year + 1);
}

/** `the quarter`, `the 1988 period`: the quarter under discussion, in the year that is named. */
function resolveBareQuarter(meaning: CalendarMeaning, context: Context): Resolution {
  const current = context.lastQuarter?.period ?? periodAt('quarter', context.published ?? 0, -1);
  const period =
    meaning.year === undefined ? current : quarter(meaning.year, Math.ceil(dayOf(current.first).month / 3));
  return { period, anchor: 'previous', certain: false, reading: `${periodName(period)}, the quarter spoken of` };
}
