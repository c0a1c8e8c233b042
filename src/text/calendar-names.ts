// The English names of months and weekdays, in full and short. All rooms take them from here. Names that are also ordinary words
// ("may", "march", "sun") are included: who uses the lists must treat these with care.

/** The months in full, January first. */
export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** The weekdays in full, Monday first (ISO 8601). */
export const WEEKDAYS: readonly string[] = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** The short forms of each month of {@link MONTHS}, without the dot. May has none. */
export const SHORT_MONTHS: readonly (readonly string[])[] = 'Jan|Feb|Mar|Apr||Jun|Jul|Aug|Sep Sept|Oct|Nov|Dec'
  .split('|')
  .map(words);

/** The short forms of each weekday of {@link WEEKDAYS}, without the dot. */
export const SHORT_WEEKDAYS: readonly (readonly string[])[] = 'Mon|Tue Tues|Wed|Thu Thur Thurs|Fri|Sat|Sun'
  .split('|')
  .map(words);

/** The first three letters of each month: every name of a month, full or short, begins with them. */
export const MONTH_PREFIXES: readonly string[] = MONTHS.map((month) => month.slice(0, 3));

function words(list: string): readonly string[] {
  return list.split(' ').filter(Boolean);
}
