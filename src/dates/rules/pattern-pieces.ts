// Pieces of patterns that several rules share.

/** A number in any spelling. */
export const NUMBER = '(small|number|count|hundred|fraction|year)';
/** `about`, `more than`, `at least`, `no more than`, `up to`. */
export const APPROX = '(approx|over|more than|less than|at least|at most|up to|no more than|no less than|as most as)';
/** `two`, `a few`, `couple of`, `two to three`, `one or two`, `two and a half`. */
export const AMOUNT = `(a? few hundred? of?|a? couple of?|${NUMBER} hyphen? and hyphen? (a|count) hyphen? half|${NUMBER} hyphen? (to|or) hyphen? ${NUMBER}|${NUMBER} hyphen ${NUMBER}|dayspan|${NUMBER}|half? a hundred|half a)`;
/** Units in the singular. */
export const UNIT = '(unit|second|quarter|weekend)';
/** Units in the plural. */
export const UNITS = '(units|seconds|weekends)';
/** The number of a day in a month. */
export const DAY = '(small|ordinal|first|second)';
export const MONTH = '(month|ambiguousmonth)';
export const SEASON = '(season|fall)';
/** `1997`, `'97`. */
export const YEAR = '(year|shortyear)';
