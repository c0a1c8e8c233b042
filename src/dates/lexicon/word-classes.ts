// The word classes that rule patterns are written in. Each has a letter, so that a block becomes a string of one letter per word.

/** The class of a word in rule patterns. */
export type WordClass = (typeof CLASSES)[number];

/** All classes. The order only gives each its letter and has no other meaning. */
export const CLASSES = [
  // scanned: marks, numerals
  'break',
  'hyphen',
  'comma',
  'slash',
  'possessive',
  'small',
  'number',
  'year',
  'shortyear',
  'fraction',
  'ordinal',
  'yearspan',
  'dayspan',
  'isodate',
  'slashdate',
  'clock',
  'decades',
  'count',
  'hundred',
  // calendar
  'month',
  'ambiguousmonth',
  'weekday',
  'weekdays',
  'dayword',
  'tonight',
  'part',
  'parts',
  'clockword',
  'overnight',
  'unit',
  'units',
  'second',
  'seconds',
  'quarter',
  'quartercode',
  'weekend',
  'weekends',
  'season',
  'fall',
  'period',
  'holiday',
  'holiday-day',
  'holiday-weekday',
  'eve',
  'new',
  'era',
  // selection
  'the',
  'a',
  'its',
  'this',
  'these',
  'that',
  'last',
  'next',
  'past',
  'previous',
  'coming',
  'following',
  'same',
  'current',
  'latest',
  'recent',
  'first',
  // edges
  'early',
  'late',
  'mid',
  'earlier',
  'later',
  'end',
  'start',
  'middle',
  'rest',
  'half',
  'turn',
  'sometime',
  // amounts
  'few',
  'couple',
  'approx',
  'over',
  'more',
  'less',
  'than',
  'least',
  'most',
  'up',
  'no',
  'as',
  'adjective',
  'fiscal',
  'old',
  'just',
  // direction
  'ago',
  'before',
  'after',
  'from',
  'hence',
  'now',
  'ahead',
  'within',
  // frequency
  'every',
  'adverb',
  'other',
  'once',
  // references
  'present',
  'presentadjective',
  'pastadverb',
  'futureadverb',
  'future',
  'time',
  'moment',
  'distant',
  'right',
  'so',
  // clock
  'ampm',
  'oclock',
  'zone',
  'local',
  // glue
  'of',
  'in',
  'on',
  'at',
  'to',
  'and',
  'or',
  'for',
  'by',
  'between',
  'through',
  'until',
  'since',
  'during',
  'unitlong',
  'zonename',
  'date',
  'nine-eleven',
  'slashday',
  'elapsed',
] as const;

/** The letter of each class, from Latin-1 on; none is special in a regular expression. */
export const LETTERS: ReadonlyMap<string, string> = new Map(
  CLASSES.map((name, index) => [name, String.fromCharCode(0xa1 + index)]),
);

/**
 * A pattern of class names as the source of a regular expression over letters. A pattern consists of class names, `(… | …)`, `?`,
 * `*`, `+` and `{m,n}`; blanks only separate. Throws on an unknown class name, which is a programmer's error.
 */
export function patternSource(pattern: string): string {
  const source = pattern.replace(/[a-z-]+/g, (name) => {
    const letter = LETTERS.get(name);
    if (letter === undefined) throw new Error(`unknown class ${name} in ${pattern}`);
    return letter;
  });
  return source.replace(/\s+/g, '').replaceAll('(', '(?:');
}

/** The letter of a class. */
export function letterOf(wordClass: WordClass): string {
  return LETTERS.get(wordClass) ?? '';
}
