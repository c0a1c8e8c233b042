// Rules for sets, times that repeat: `daily`, `every day`, `each Thursday`, `twice a week`, `Tuesdays`, `$3 a year`, `per month`.
import { twoDigits } from '../calendar/gregorian';
import { SEASONS } from '../calendar/periods';
import { amountOf, durationValue, UNIT_CLASSES, unitCode } from './amounts';
import { COUNTED } from './neighbouring-words';
import { DAY, NUMBER } from './pattern-pieces';
import type { Rule } from './rule';

/** `daily`, `annual`, `weekly`; not in the name of a newspaper. */
export const FREQUENCY_ADVERB: Rule = {
  name: 'set-adverb',
  pattern: 'adverb',
  read(match) {
    const written = match.text.slice(match.start, match.end);
    const capital = /^[A-ZÀ-Þ]/.test(written) && /[A-Za-zÀ-ɏ][,]? $/.test(match.before);
    const beforeNoun = /^(?:quarterly|annual)$/i.test(written) && /^\s[A-Za-zÀ-ɏ]/.test(match.after);
    const isName = /^\s[A-ZÀ-Þ]/.test(match.after);
    if (capital || beforeNoun || isName || /^[-‑]/.test(match.after)) return undefined;
    return { timex: 'SET', meaning: { kind: 'plain', value: match.word('adverb')?.code ?? 'P1D' } };
  },
};

/** `every day`, `each month`, `every two weeks`, `every other year`, `per year`, `each of the past three years`. */
export const EVERY_UNIT: Rule = {
  name: 'set',
  pattern: `every (other|few|half a?|${NUMBER}|ordinal|second)? (unit|units|quarter|weekend|second|season|fall|part|period)`,
  read(match) {
    const part = match.word('part');
    if (part) return { timex: 'SET', meaning: { kind: 'plain', value: `XXXX-XX-XXT${part.code}` } };
    const season = match.word('season', 'fall');
    if (season) return { timex: 'SET', meaning: { kind: 'plain', value: `XXXX-${SEASONS[season.value]}` } };
    const unit = match.word(...UNIT_CLASSES.filter((kind) => kind !== 'second')) ?? match.word('second');
    if (!unit) return undefined;
    if (unitCode(unit) === 'WE') return { timex: 'SET', meaning: { kind: 'plain', value: 'XXXX-WXX-WE' } };
    const nth = match.word('ordinal')?.value ?? (match.has('second') && unit.class !== 'second' ? 2 : undefined);
    const amount = match.has('other') ? 2 : (nth ?? amountOf(match));
    return { timex: 'SET', meaning: { kind: 'plain', value: durationValue(amount, unitCode(unit)) } };
  },
};

/** `each Thursday`, `every other Friday`, `every July`, `every July 4`, `Tuesdays`, `Saturday nights`. */
export const EVERY_NAMED: Rule = {
  name: 'set-named',
  pattern: `(every (other|second|ordinal|first)? (weekday|month|ambiguousmonth) (part|${DAY})? | weekdays | weekday parts | on? weekdays | weekends)`,
  read(match) {
    if (match.has('weekends')) return { timex: 'SET', meaning: { kind: 'plain', value: 'XXXX-WXX-WE' } };
    const month = match.word('month', 'ambiguousmonth');
    const day = match.word('weekday', 'weekdays');
    const part = match.word('part', 'parts');
    const date = month && match.tokens.at(-1)?.word;
    const dayOfMonth = date && date !== month ? `-${twoDigits(date.value)}` : '';
    const value = month
      ? `XXXX-${twoDigits(month.value)}${dayOfMonth}`
      : `XXXX-WXX-${day?.value ?? 1}${part ? `T${part.code}` : ''}`;
    return {
      timex: 'SET',
      meaning: { kind: 'plain', value },
      start: match.find('every', 'weekday', 'weekdays')?.start ?? match.start,
    };
  },
};

/** `the first Tuesday of every month`, `the last Friday of each month`: no single day. */
export const NTH_OF_EVERY: Rule = {
  name: 'set-named',
  pattern:
    'the? (first|second|ordinal|last) ((and|or|comma) (second|ordinal|last))? (weekday|weekdays|unit|weekend) (of|in) (every (other|second|ordinal)? (unit|month|ambiguousmonth) | the unit)',
  read(match) {
    const day = match.word('weekday', 'weekdays')?.value;
    const period = match.tokens.at(-1)?.word;
    // "the second Wednesday of the month": meetings go by it
    if (!match.has('every') && (day === undefined || period?.code !== 'M')) return undefined;
    const value =
      day === undefined ? durationValue(1, period?.class === 'unit' ? unitCode(period) : 'Y') : `XXXX-WXX-${day}`;
    return { timex: 'SET', meaning: { kind: 'plain', value } };
  },
};

/** `twice a week`, `once every two years`, `three times a day`; `50 dollars a month`. */
export const TIMES_A_UNIT: Rule = {
  name: 'set-rate',
  pattern: `(once a unit | a unit)`,
  read(match) {
    if (
      !match.has('once') &&
      !/(?:\b(?:times|percent|per cent|cents|dollars|million|billion|thousand|people|barrels|hours|days)|[$£€]\d[\d.,]*)\s$/.test(
        match.before,
      ) &&
      !COUNTED.test(match.before)
    ) {
      return undefined;
    }
    return {
      timex: 'SET',
      meaning: { kind: 'plain', value: durationValue(1, unitCode(match.word('unit'))) },
      start: match.find('a')?.start ?? match.start,
    };
  },
};
