// The days of holidays. Holidays of lunar calendars are not computed: they have no entry and no day.
import { dayNumber, easterOf, weekdayOf } from './gregorian';

/** `[month, day]` of holidays on a fixed day. */
const FIXED_DAYS: Readonly<Record<string, readonly [number, number]>> = {
  christmas: [12, 25],
  christmastime: [12, 25],
  'christmas eve': [12, 24],
  'new year': [1, 1],
  'new year eve': [12, 31],
  valentine: [2, 14],
  halloween: [10, 31],
  boxing: [12, 26],
  independence: [7, 4],
  veterans: [11, 11],
  armistice: [11, 11],
  juneteenth: [6, 19],
  bastille: [7, 14],
  patrick: [3, 17],
  earth: [4, 22],
  may: [5, 1],
  groundhog: [2, 2],
  anzac: [4, 25],
  canada: [7, 1],
  remembrance: [11, 11],
};

/** Days from Easter Sunday. */
const FROM_EASTER: Readonly<Record<string, number>> = {
  easter: 0,
  'easter monday': 1,
  'good friday': -2,
  'palm sunday': -7,
  'ash wednesday': -46,
};

/** `[month, weekday, n]` of holidays on the nth weekday of a month, as in the United States; -1 is the last. */
const NTH_WEEKDAYS: Readonly<Record<string, readonly [number, number, number]>> = {
  thanksgiving: [11, 4, 4],
  labor: [9, 1, 1],
  memorial: [5, 1, -1],
  columbus: [10, 1, 2],
  presidents: [2, 1, 3],
  president: [2, 1, 3],
  mother: [5, 7, 2],
  father: [6, 7, 3],
};

/** Day number of a holiday in a year; undefined for one that is not in the tables. */
export function holidayDay(key: string, year: number): number | undefined {
  const fixed = FIXED_DAYS[key];
  if (fixed) return dayNumber(year, fixed[0], fixed[1]);
  const fromEaster = FROM_EASTER[key];
  if (fromEaster !== undefined) return easterOf(year) + fromEaster;
  const nth = NTH_WEEKDAYS[key];
  if (nth) return nthWeekday(year, nth);
  // Election Day is the Tuesday after the first Monday in November
  if (key === 'election') return nthWeekday(year, [11, 1, 1]) + 1;
  return undefined;
}

function nthWeekday(year: number, [month, weekday, n]: readonly [number, number, number]): number {
  if (n > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
  }
  const end = dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - 1;
  return end - ((weekdayOf(end) - weekday + 7) % 7);
}
