// `today`, `yesterday`, `tomorrow`, `tonight`, `overnight`, `the day before yesterday`.
import type { Form, Match } from '../forms';
import { isCompound } from './pieces';

/** `today`, `yesterday`, `tomorrow`. */
export const DAY_WORD: Form = {
  rule: 'day-word',
  pattern: '(dayword | the? unit (before|after) dayword)',
  read(match) {
    const unit = match.word('unit');
    if ((unit && unit.code !== 'D') || isCompound(match) || isPaper(match)) return undefined;
    const by = (match.word('dayword')?.value ?? 0) + (unit ? (match.has('before') ? -1 : 1) : 0);
    return { timex: 'DATE', meaning: { form: 'shift', grain: 'day', by, from: 'published' } };
  },
};

/** `USA Today`, `the “Today” show`. */
function isPaper(match: Match): boolean {
  const capital = /^T/.test(match.text.slice(match.start));
  return capital && (/\b[A-Z]{2,} $/.test(match.before) || /^[”"’']* [Ss]how\b/.test(match.after));
}

/** `tonight`. */
export const TONIGHT: Form = {
  rule: 'day-word',
  pattern: 'tonight',
  read: () => ({
    timex: 'TIME',
    meaning: { form: 'shift', grain: 'day', by: 0, from: 'published', time: { part: 'NI' } },
  }),
};

/** `overnight` as an adverb or adjective of news: the night that led to the article's day. */
export const OVERNIGHT: Form = {
  rule: 'overnight',
  pattern: 'overnight',
  read: () => ({ timex: 'TIME', meaning: { form: 'clock', time: { part: 'NI' } } }),
};
