// `the week of March 6`, `the weekend of May 3`, `Labor Day weekend`: the week or weekend that holds the day or is next to it.
import { letterOf } from '../lexicon/word-classes';
import { mergeEach } from './merge';

/** `Memorial Day weekend`, `New Year's weekend`: the weekend next to the holiday. */
export const HOLIDAY_WEEKEND = mergeEach((candidate, block) => {
  const { meaning, to } = candidate;
  const next = block.tokens[to];
  if (meaning.kind !== 'calendar' || meaning.holiday === undefined || next?.word.class !== 'weekend') return candidate;
  return { ...candidate, meaning: { ...meaning, within: 'weekend' }, end: next.end, to: to + 1 };
});

/** `the week of March 6`: adds the words before a day. */
export const WEEK_OF = mergeEach((candidate, block) => {
  const { meaning, from } = candidate;
  if (meaning.kind !== 'calendar' || meaning.grain !== 'day' || meaning.month === undefined) return candidate;
  const unit = block.tokens[from - 2]?.word;
  const grain = unit?.code === 'W' ? 'week' : unit?.code === 'WE' ? 'weekend' : undefined;
  if (!grain || block.letters.charAt(from - 1) !== letterOf('of')) return candidate;
  const the = block.letters.charAt(from - 3) === letterOf('the') ? 1 : 0;
  const first = block.tokens[from - 2 - the];
  if (!first) return candidate;
  return { ...candidate, meaning: { ...meaning, within: grain }, start: first.start, from: from - 2 - the };
});
