// Rules for `today`, `yesterday`, `tomorrow`, `tonight`, `overnight`, `the day before yesterday`.
import { isCompound } from './neighbouring-words';
import type { Match, Rule } from './rule';

/** `today`, `yesterday`, `tomorrow`. */
export const DAY_WORD: Rule = {
  name: 'day-word',
  pattern: '(dayword | the? unit (before|after) dayword)',
  read(match) {
    const unit = match.word('unit');
    if ((unit && unit.code !== 'D') || isCompound(match) || isTitle(match)) return undefined;
    const by = (match.word('dayword')?.value ?? 0) + (unit ? (match.has('before') ? -1 : 1) : 0);
    return { timex: 'DATE', meaning: { kind: 'shift', grain: 'day', by, from: 'published' } };
  },
};

/** Whether it is the name of a paper or show: `USA Today`, `the “Today” show`. */
function isTitle(match: Match): boolean {
  const capital = /^T/.test(match.text.slice(match.start));
  return capital && (/\b[A-Z]{2,} $/.test(match.before) || /^[”"’']* [Ss]how\b/.test(match.after));
}

/** `tonight`. */
export const TONIGHT: Rule = {
  name: 'day-word',
  pattern: 'tonight',
  read: () => ({
    timex: 'TIME',
    meaning: { kind: 'shift', grain: 'day', by: 0, from: 'published', time: { part: 'NI' } },
  }),
};

/** `overnight` as an adverb or adjective of news: the night that led to the day of publication, or to a day named in the block. */
export const OVERNIGHT: Rule = {
  name: 'overnight',
  pattern: 'overnight',
  read: () => ({ timex: 'TIME', meaning: { kind: 'clock', time: { part: 'NI' } } }),
};
