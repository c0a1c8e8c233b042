// Rules for quarters, halves and fiscal years: `the third quarter`, `Q3 2021`, `first half of 2020`, `fiscal 1990`, `the fourth-quarter`.
import { YEAR } from './pattern-pieces';
import type { Rule } from './rule';

const NTH = '(ordinal|first|second|last)';

/** `the third quarter`, `third-quarter`, `fiscal second quarter`, `the 1989 third quarter`, `the third quarter of 1989`. */
export const QUARTER: Rule = {
  name: 'quarter',
  pattern: `(the|its|a adjective?)? (fiscal hyphen?|year)? fiscal? ${NTH} (fiscal|hyphen)? quarter (of? comma? fiscal? ${YEAR})?`,
  read(match) {
    const nth = match.word('ordinal', 'first', 'second', 'last');
    const index = nth?.class === 'last' ? 4 : (nth?.value ?? 0);
    if (
      index < 1 ||
      index > 4 ||
      /^\s(?:in a row|running|of (?:the )?(?:population|voters|people|all|its|their|U\.S))\b/.test(match.after)
    )
      return undefined;
    if (nth?.class === 'last' && !match.has('year', 'shortyear')) return undefined;
    const year = match.word('year', 'shortyear')?.value;
    const adjectival = match.find('hyphen') !== undefined && match.tokens.at(-2)?.word.class === 'hyphen';
    const lead = match.tokens[0]?.word.class;
    const start =
      lead === 'a' || lead === 'its' || (adjectival && lead === 'the')
        ? { start: match.tokens[1]?.start ?? match.start }
        : {};
    return {
      timex: 'DATE',
      meaning: { kind: 'calendar', grain: 'quarter', index, ...(year === undefined ? {} : { year }) },
      ...start,
    };
  },
};

/** `the first and second quarters`, `the second through fourth quarters of 2021`: two mentions. */
export const QUARTER_LIST: Rule = {
  name: 'quarter',
  pattern: `(the|its)? (ordinal|first|second) (and|or|to|through|comma and) (ordinal|first|second) (units|quarter) (of? fiscal? ${YEAR})?`,
  read(match) {
    const [one, other] = match.all('ordinal', 'first', 'second');
    const unit = match.word('units', 'quarter');
    if (!one || !other || unit?.code !== 'Q' || Math.max(one.word.value, other.word.value) > 4) return undefined;
    const year = match.word('year', 'shortyear')?.value;
    const meaning = { kind: 'calendar', grain: 'quarter', ...(year === undefined ? {} : { year }) } as const;
    return [
      { timex: 'DATE', meaning: { ...meaning, index: one.word.value }, end: one.end },
      { timex: 'DATE', meaning: { ...meaning, index: other.word.value }, start: other.start },
    ];
  },
};

/** `Q3 2021`, `2021 Q3`, `Q1`; `H1 2020`. */
export const QUARTER_CODE: Rule = {
  name: 'quarter-code',
  pattern: `(quartercode (hyphen|comma|of)? ${YEAR} | ${YEAR} hyphen? quartercode | quartercode)`,
  read(match) {
    const code = match.word('quartercode');
    const year = match.word('year', 'shortyear')?.value;
    const grain = code?.code === 'H' ? 'half' : 'quarter';
    if (grain === 'half' && year === undefined) return undefined;
    const meaning = { kind: 'calendar', grain, index: code?.value ?? 1 } as const;
    return { timex: 'DATE', meaning: year === undefined ? meaning : { ...meaning, year } };
  },
};

/** `the quarter`, `the latest quarter`, `the latest period`, `the 1988 period`, `the 1988 quarter`, `this year's quarter`. */
export const QUARTER_MENTIONED: Rule = {
  name: 'quarter-spoken-of',
  pattern: '(the latest? (quarter|period) | the year (quarter|period) | that quarter)',
  read(match) {
    if (match.has('period') && !match.has('latest', 'year')) return undefined;
    const year = match.word('year')?.value;
    if (year !== undefined) return { timex: 'DATE', meaning: { kind: 'calendar', grain: 'quarter', year } };
    return {
      timex: 'DATE',
      meaning: {
        kind: 'shift',
        grain: 'quarter',
        by: 0,
        from: 'previous',
        ...(match.has('latest') ? { completed: true } : {}),
      },
    };
  },
};

/** `the same period last year`, `the comparable quarter a year ago`: compared with the quarter or year spoken of. */
export const SAME_PERIOD: Rule = {
  name: 'quarter-spoken-of',
  pattern: 'the (same|latest) (quarter|period) (in|of)? (last unit | a unit (ago|earlier))',
  read(match) {
    if (match.word('unit')?.code !== 'Y') return undefined;
    return { timex: 'DATE', meaning: { kind: 'shift', grain: 'year', by: -1, from: 'published', yearOnYear: true } };
  },
};

/** `the same period`, `during this period`: a length that other words tell. */
export const PERIOD: Rule = {
  name: 'period',
  pattern: '(this|that|the same) period',
  read: () => ({ timex: 'DURATION', meaning: { kind: 'plain', value: 'PXX' } }),
};

/** `the first half`, `second half of 2021`, `the last half of 1989`. */
export const HALF: Rule = {
  name: 'half',
  pattern: `(the|its)? (ordinal|first|second|last|latest) (fiscal|hyphen)? half (of fiscal? ${YEAR})?`,
  read(match) {
    const index = match.has('first') ? 1 : match.has('second', 'last') ? 2 : 0;
    const year = match.word('year', 'shortyear')?.value;
    const aboutYear =
      /^ (?:of (?:the )?(?:year|fiscal|last year|this year|next year)|[A-Za-zÀ-ɏ\s]{0,20}(?:profit|earnings|results|sales|net|loss|income|revenue))/.test(
        match.after,
      );
    if (index === 0 || (year === undefined && !aboutYear)) return undefined;
    return {
      timex: 'DATE',
      meaning: { kind: 'calendar', grain: 'half', index, ...(year === undefined ? {} : { year }) },
    };
  },
};

/** `fiscal 1990`, `the fiscal year 1990`, `fiscal year`. */
export const FISCAL_YEAR: Rule = {
  name: 'fiscal-year',
  pattern: `(the? fiscal unit? hyphen? ${YEAR} | the? ${YEAR} fiscal unit | the? (current|latest|last|next|this) fiscal unit)`,
  read(match) {
    const year = match.word('year', 'shortyear')?.value;
    if (year !== undefined) return { timex: 'DATE', meaning: { kind: 'calendar', grain: 'year', year } };
    const by = match.has('last', 'latest') ? -1 : match.has('next') ? 1 : 0;
    return {
      timex: 'DATE',
      meaning: { kind: 'shift', grain: 'year', by: match.has('latest') ? 0 : by, from: 'published' },
      doubtful: true,
    };
  },
};
