// Calendar days in words. Takes ISO days; reads no clock.
import * as l10n from '@vscode/l10n';
import { daysInMonth, isCalendarDay } from '../../text/calendar-day';

const DAY_MS = 86_400_000;

/** A day of the calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Days since 1970-01-01. */
  readonly number: number;
}

/** Parses YYYY-MM-DD; undefined if the calendar has no such day. */
export function parseDay(iso: string): Day | undefined {
  if (!isCalendarDay(iso)) return undefined;
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month - 1, day);
  return { year, month, day, number: Math.floor(midnight.getTime() / DAY_MS) };
}

/** `27 January 2022`; text that is no calendar day is returned as it is. */
export function describeDay(iso: string): string {
  const day = parseDay(iso);
  return day ? dayMonthYear(day) : iso;
}

/** `27 January 2022`. */
export function dayMonthYear(day: Day): string {
  return l10n.t('{day} {month} {year}', { day: day.day, month: monthName(day), year: day.year });
}

/** `Thursday, 27 January 2022`. */
export function weekdayAndDay(day: Day): string {
  return l10n.t('{weekday}, {day}', { weekday: weekdayName(day), day: dayMonthYear(day) });
}

/** Whether a day is the last of its month. */
export function isLastOfMonth({ year, month, day }: Day): boolean {
  return day === daysInMonth(year, month);
}

/** `January`. */
export function monthName({ month }: Day): string {
  const names = [
    l10n.t('January'),
    l10n.t('February'),
    l10n.t('March'),
    l10n.t('April'),
    l10n.t('May'),
    l10n.t('June'),
    l10n.t('July'),
    l10n.t('August'),
    l10n.t('September'),
    l10n.t('October'),
    l10n.t('November'),
    l10n.t('December'),
  ];
  return names[month - 1] ?? '';
}

/** 1970-01-01 was a Thursday. */
function weekdayName({ number }: Day): string {
  const names = [
    l10n.t('Sunday'),
    l10n.t('Monday'),
    l10n.t('Tuesday'),
    l10n.t('Wednesday'),
    l10n.t('Thursday'),
    l10n.t('Friday'),
    l10n.t('Saturday'),
  ];
  return names[(((number + 4) % 7) + 7) % 7] ?? '';
}
