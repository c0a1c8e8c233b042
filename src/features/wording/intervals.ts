// Intervals of days in words and in short. Takes ISO intervals as the analysis of dates writes them; reads no clock.
import * as l10n from '@vscode/l10n';
import { type Day, dayMonthYear, isLastOfMonth, monthName, parseDay, weekdayAndDay } from './days';

/** `Thursday, 27 January 2022`; text that is no plain day or interval is returned as it is. */
export function describeInterval(interval: string): string {
  const [from, to] = interval.split('/').map(parseDay);
  if (from && interval.endsWith('/..')) return l10n.t('from {0} on', dayMonthYear(from));
  if (to && interval.startsWith('../')) return l10n.t('until {0}', dayMonthYear(to));
  if (!from || (interval.includes('/') && !to)) return interval;
  if (!to || to.number === from.number) return weekdayAndDay(from);
  return describeRange(from, to);
}

function describeRange(from: Day, to: Day): string {
  const wholeMonths = from.day === 1 && isLastOfMonth(to);
  const sameYear = from.year === to.year;
  if (wholeMonths && sameYear && from.month === to.month) return monthAndYear(from);
  if (wholeMonths && sameYear && from.month === 1 && to.month === 12) return `${from.year}`;
  if (wholeMonths && from.month === 1 && to.month === 12) return `${from.year}–${to.year}`;
  if (wholeMonths && sameYear) return `${monthName(from)} – ${monthAndYear(to)}`;
  if (!sameYear) return `${dayMonthYear(from)} – ${dayMonthYear(to)}`;
  if (from.month !== to.month) {
    const first = l10n.t('{day} {month}', { day: from.day, month: monthName(from) });
    return `${first} – ${dayMonthYear(to)}`;
  }
  return `${from.day}–${dayMonthYear(to)}`;
}

function monthAndYear(day: Day): string {
  return l10n.t('{month} {year}', { month: monthName(day), year: day.year });
}

/** As short as ISO can be: `2022-01-10`, `2022-01-24…30`, `2021-12`, `2021`; text that is no plain day or interval is returned as it is. */
export function shortInterval(interval: string): string {
  const [from, to] = interval.split('/').map(parseDay);
  const [first = '', last = ''] = interval.split('/');
  if (!from || !to) return interval.replace(/\/?\.\.\/?|\//, '…');
  const months = from.day === 1 && isLastOfMonth(to);
  const years = months && from.month === 1 && to.month === 12;
  if (years) return from.year === to.year ? first.slice(0, 4) : `${first.slice(0, 4)}…${last.slice(0, 4)}`;
  if (months && from.year === to.year)
    return from.month === to.month ? first.slice(0, 7) : `${first.slice(0, 7)}…${last.slice(5, 7)}`;
  const shared = from.year !== to.year ? 0 : from.month !== to.month ? 5 : 8;
  return from.number === to.number ? first : `${first}…${last.slice(shared)}`;
}

/** How far an interval lies from the day of publication, in words; undefined if it is not made of calendar days. */
export function describeDistance(interval: string, published: string): string | undefined {
  if (interval.includes('..')) return undefined;
  const [first, last = first] = interval.split('/').map(parseDay);
  const origin = parseDay(published);
  if (!first || !last || !origin) return undefined;
  if (first.number <= origin.number && origin.number <= last.number) {
    return first.number === last.number ? l10n.t('the day of publication') : l10n.t('includes the day of publication');
  }
  return last.number < origin.number
    ? l10n.t('{0} before publication', distanceInWords(origin.number - last.number))
    : l10n.t('{0} after publication', distanceInWords(first.number - origin.number));
}

/** Rounded to the unit that people think in: days up to a fortnight, weeks up to two months, months up to two years. */
function distanceInWords(days: number): string {
  if (days === 1) return l10n.t('the day');
  if (days <= 14) return l10n.t('{0} days', days);
  if (days <= 60) return l10n.t('{0} weeks', Math.round(days / 7));
  if (days <= 730) return l10n.t('{0} months', Math.round(days / 30.44));
  return l10n.t('{0} years', Math.round(days / 365.25));
}
