// Rules for durations: `two years`, `the past two decades`, `five-year`, `an hour and a half`, `months`, `recent weeks`.
import { amountOf, approximation, durationValue, UNIT_CLASSES, unitCode } from './amounts';
import { COUNTED, isCompound, wordAfter, wordBefore } from './neighbouring-words';
import { AMOUNT, APPROX, UNIT, UNITS } from './pattern-pieces';
import type { Match, Rule } from './rule';

const ADJECTIVES = '(adjective|more|other|fiscal|past|last|first|previous|next|coming|following){0,2}';
const SELECTION = '(last|next|past|coming|previous|following|first|recent|adjective|latest)';

/** `two years`, `more than 10 days`, `the four months`, `three more weeks`, `an additional year`. */
export const AMOUNT_OF_UNITS: Rule = {
  name: 'length',
  pattern: `(${APPROX}|(approx|at least|more than|up to)? the|its)? ${AMOUNT} hyphen? ${ADJECTIVES} ${UNITS} (and a half|or so)?`,
  read: (match) => durationOutput(match),
};

/** `the past two years`, `the next few weeks`, `last five years`, `the first nine months`, `this past two weeks`. */
export const CHOSEN_UNITS: Rule = {
  name: 'length-chosen',
  pattern: `(approx|at least|at most|more than|less than|up to)? (the|this|these|its)? ${SELECTION} ${APPROX}? ${AMOUNT} ${ADJECTIVES} ${UNITS} (or so)?`,
  read: (match) => (isVerb(match) ? undefined : durationOutput(match)),
};

/** `an hour`, `a year`, `a full week`, `a year and a half`, `half a century`, `a quarter of a century`. */
export const ONE_UNIT: Rule = {
  name: 'length-one',
  pattern: `${APPROX}? (a|half a|count|half) (adjective|more|other|half hyphen?)? adjective? unit (and a half|or so|or (count|small))?`,
  read(match) {
    if (match.has('other') || isRate(match) || isCompound(match)) return undefined;
    const isDay = unitCode(match.word('unit')) === 'D';
    if (isDay && isSomeDay(match)) return { timex: 'DATE', meaning: { kind: 'plain', value: 'FUTURE_REF' } };
    if (isDay && match.has('a') && !match.has('adjective', 'half') && !/^(?:after|before)$/.test(wordAfter(match)))
      return undefined;
    return durationOutput(match);
  },
};

/** `the past year and a half`. */
export const CHOSEN_UNIT_AND_HALF: Rule = {
  name: 'length-chosen',
  pattern: '(the|this|these)? (past|last|next|coming) unit and a half',
  read: (match) => durationOutput(match),
};

/** `five-year`, `a two-week truce`, `90-minute`, `half-hour`; not inside `6-year-old`. */
export const UNIT_ADJECTIVE: Rule = {
  name: 'length-adjective',
  pattern: `(approx? ${AMOUNT}|half|few) hyphen? ${UNIT}`,
  read(match) {
    if (startsWithOrdinal(match)) return undefined;
    // "Tour 2019 day three": a year, and a day with a number
    if (match.has('year') && !match.has('hyphen')) return undefined;
    return durationOutput(match);
  },
};

/** `a week-long truce`, `the yearlong inquiry`: one unit, as an adjective. */
export const UNIT_LONG: Rule = {
  name: 'length-adjective',
  pattern: '(unit | unitlong)',
  read(match) {
    if (match.has('unit') && !LONG_AFTER.test(match.after)) return undefined;
    const output = durationOutput(match);
    if (!output || !('meaning' in output)) return undefined;
    const code = unitCode(match.word('unit', 'unitlong'));
    return { ...output, meaning: { kind: 'plain', value: durationValue(1, code) } };
  },
};

/** `in 3:07:35`: hours, minutes and seconds that something took. */
export const ELAPSED_TIME: Rule = {
  name: 'length-clocked',
  pattern: 'elapsed',
  read: (match) => ({ timex: 'DURATION', meaning: { kind: 'plain', value: match.word('elapsed')?.code ?? '' } }),
};

/** `the predawn hours`, `office hours`: a part of the day or fixed hours rather than a duration. */
const HOURS_OF_DAY =
  /\b(?:early|late|dawn|predawn|morning|afternoon|evening|night|wee|small|rush|peak|working|business|office|opening|waking|daylight)\s$/i;

/** `months`, `weeks`, `centuries`: without an amount. */
export const BARE_UNITS: Rule = {
  name: 'length-vague',
  pattern: `(the? (recent|coming|past|following|early|last|next|first) ${UNITS} ((or|and|to) ${UNITS})? | ${UNITS} ((or|and|to) ${UNITS})? | the ${UNITS} ahead)`,
  read(match) {
    if (isCompound(match) && !/^[-‑](?:long|old)/.test(match.after)) return undefined;
    if (/^(?:later|earlier|old)$/.test(wordAfter(match)) || /\b(?:hundreds|thousands|dozens) of\s$/.test(match.before))
      return undefined;
    const code = unitCode(match.word('units', 'seconds', 'weekends'));
    if (code === 'TH' && (match.has('early', 'late') || HOURS_OF_DAY.test(match.before))) return undefined;
    if (code === 'TS' || code === 'TM' || code === 'WE' || code === 'Q')
      return match.tokens.length > 1 ? durationOutput(match) : undefined;
    return durationOutput(match);
  },
};

/** `over the years`. In `the days of the siege` the article opens a longer phrase. */
export const THE_UNITS: Rule = {
  name: 'length-vague',
  pattern: 'the units',
  read(match) {
    const isLong = /^(?:D|W|M|Y|DE|CE)$/.test(match.word('units')?.code ?? '');
    return isLong && /^(?:over|through)$/.test(wordBefore(match)) ? durationOutput(match) : undefined;
  },
};

/** Whether `one day` means some day in the future: `he hopes one day to`, `will one day be`. */
function isSomeDay(match: Match): boolean {
  return (
    /^one day$/i.test(match.text.slice(match.start, match.end)) &&
    /^(?:will|would|could|may|might|can|shall|should|to)$/.test(wordBefore(match))
  );
}

/** Whether `last` is a verb: `expected to last two months`. */
function isVerb(match: Match): boolean {
  return (
    match.tokens[0]?.word.class === 'last' &&
    /^(?:to|will|would|could|should|may|might|can|must|not|that|which|usually|often)$/.test(wordBefore(match))
  );
}

/** The duration of a match; undefined where it is a fraction, an age or part of a shift. */
function durationOutput(match: Match): ReturnType<Rule['read']> {
  // three-quarters is a fraction
  if (match.has('hyphen') && match.word('units')?.code === 'Q') return undefined;
  // "reached out to her eight years ago": a shift, not her years
  if (isAge(match) || /^(?:ago|hence)$/.test(wordAfter(match))) return undefined;
  const amount = match.has(
    ...(['few', 'couple', 'half', 'small', 'number', 'count', 'hundred', 'fraction', 'year', 'a'] as const),
  )
    ? amountOf(match)
    : undefined;
  const mod = approximation(match);
  const long = LONG_AFTER.exec(match.after);
  // "over three years" is mostly the preposition, "over a year" the amount
  const preposition = match.tokens[0]?.word.class === 'over' && match.tokens[1]?.word.class !== 'a';
  const article = /^an? (?:several|many)/i.test(match.text.slice(match.start));
  return {
    timex: 'DURATION',
    meaning: { kind: 'plain', value: durationValue(amount, unitCode(match.word(...UNIT_CLASSES))) },
    ...(preposition || article ? { start: match.tokens[1]?.start ?? match.start } : mod ? { mod } : {}),
    ...(long ? { end: match.end + long[0].length } : {}),
  };
}

/** `decades-long`, `a four-day-long siege`, `an 8-month-old truce`: the word belongs to the duration. */
const LONG_AFTER = /^[-‑](?:long|old)\b/;

/** Whether it is the age of a person: `6 years old`, `a 6-year-old`, `a 5-month-old girl`. */
function isAge(match: Match): boolean {
  const ofYears = /^Y/.test(unitCode(match.word(...UNIT_CLASSES)));
  return ofYears ? /^[-‑\s]+olds?\b/.test(match.after) : INFANT_AFTER.test(match.after);
}

/** An infant, whose age is counted in units shorter than the year. */
const INFANT_AFTER =
  /^(?:\s+old\b|[-‑]olds\b|[-‑]old(?:$|[.,;:!?]|\s+(?:bab(?:y|ies)|infants?|newborns?|boys?|girls?|sons?|daughters?|child|children|twins?|toddlers?|brothers?|sisters?)\b))/;

/** Whether it is a rate: `358,000 a month`, `two times a day`. */
function isRate(match: Match): boolean {
  const before = wordBefore(match);
  if (match.tokens[0]?.word.class === 'a' && match.tokens.length === 2 && COUNTED.test(match.before)) return true;
  return (
    match.tokens[0]?.word.class === 'a' &&
    /^(?:once|twice|times|percent|cents|dollars|million|billion|thousand|hundred|people|hours|days)$/.test(before)
  );
}

/** Whether it begins with the ordinal `second`: `second day`. */
function startsWithOrdinal(match: Match): boolean {
  return match.tokens[0]?.word.class === 'second';
}
