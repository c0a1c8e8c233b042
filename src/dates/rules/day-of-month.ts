// Rules for days named by their number alone and for parts of a month: `the 22nd`, `the 28th of that month`, `the last week of March`,
// `the first Monday in May`. A number before a noun (`the 22nd floor`) is no day.
import type { MonthPart } from '../meaning';
import { wordAfter, wordBefore } from './neighbouring-words';
import { MONTH } from './pattern-pieces';
import type { Match, Rule } from './rule';

/** Words before `the 22nd` that make it a day. */
const BEFORE_DAY = /^(?:on|until|till|by|before|after|since|from|through|between|and|to)$/;
/** Words after `the 22nd` that continue the sentence, so that no noun follows. */
const AFTER_DAY =
  /^(?:|and|or|to|at|in|for|when|where|after|before|by|but|as|with|because|while|he|she|they|it|we|I|you|his|her|their|the|a|an|this|that|there|both|all|was|is|were|will|would|had|has)$/;

/** `the 22nd`, `the 28th of that month`, `the 5th of next month`. */
export const DAY_ALONE: Rule = {
  name: 'day-of-month',
  pattern: 'the (ordinal|first|second) (of (this|that|the same|the following|the previous|last|next|the) unit)?',
  read(match) {
    const number = match.word('ordinal', 'first', 'second')?.value ?? 0;
    const unit = match.word('unit');
    if (number < 1 || number > 31 || (unit && unit.code !== 'M')) return undefined;
    if (!unit && !standsAlone(match)) return undefined;
    const meaning = { kind: 'calendar', grain: 'day', day: number } as const;
    return { timex: 'DATE', meaning: unit ? { ...meaning, ...monthOf(match) } : meaning };
  },
};

/** `the last week of March`, `the first Monday in May`, `the last day of February 2020`. */
export const PART_OF_MONTH: Rule = {
  name: 'part-of-month',
  pattern: `the? (last|ordinal|first|second) (unit|weekend|weekday) (of|in) ${MONTH} (comma? (year|shortyear))?`,
  read(match) {
    const month = match.word('month', 'ambiguousmonth')?.value ?? 0;
    const year = match.word('year', 'shortyear')?.value;
    const part = partOf(match);
    if (!part) return undefined;
    const meaning = { kind: 'calendar', grain: 'month', month, part } as const;
    return { timex: 'DATE', meaning: year === undefined ? meaning : { ...meaning, year } };
  },
};

/** Whether `the 22nd` is a day by the words around it. */
function standsAlone(match: Match): boolean {
  const digits = /\d/.test(match.text.slice(match.start, match.end));
  return digits && BEFORE_DAY.test(wordBefore(match)) && AFTER_DAY.test(wordAfter(match)) && !/^[-‑]/.test(match.after);
}

function monthOf(match: Match): { monthShift: number; monthFrom: 'published' | 'previous' } {
  const refersBack = match.has('that', 'same', 'following', 'previous');
  const monthShift = match.has('last', 'previous') ? -1 : match.has('next', 'following') ? 1 : 0;
  return { monthShift, monthFrom: refersBack ? 'previous' : 'published' };
}

function partOf(match: Match): MonthPart | undefined {
  const n = match.has('last') ? -1 : (match.word('ordinal', 'first', 'second')?.value ?? 0);
  const weekday = match.word('weekday')?.value;
  if (weekday !== undefined) return n <= 5 ? { grain: 'day', n, weekday } : undefined;
  const code = match.word('unit', 'weekend')?.code;
  if (code === 'D') return n <= 31 ? { grain: 'day', n } : undefined;
  return (code === 'W' || code === 'WE') && n <= 5 ? { grain: code === 'W' ? 'week' : 'weekend', n } : undefined;
}
