// One unit chosen from the article's day or from a date named before: `last week`, `this year`, `the following month`, `that day`.
import type { Form, Match } from '../forms';
import { grainOf, isCompound, lengthOf, UNIT_CLASSES, unitCode, wordAfter } from './pieces';

const UNIT = '(unit|weekend|quarter|period)';

/** `last week`, `this year`, `next month`, `the current year`, `the coming week`, `the past year`. */
export const UNIT_CHOSEN: Form = {
  rule: 'unit-chosen',
  pattern: `(just? (last|next|this|current|this past|this last|this coming|this same) | the (last|next|current|latest|coming|past) | past|coming|its current|its last|the its? latest) (fiscal|adjective)? ${UNIT}`,
  read(match) {
    const unit = match.word('unit', 'weekend', 'quarter');
    const grain = grainOf(unit);
    if (!grain) return clockUnit(match, unitCode(unit));
    if (isCompound(match)) return undefined;
    const spanning = match.has('past', 'coming') || (match.has('the') && match.has('last', 'next') && grain !== 'day');
    if (spanning && !match.has('this') && grain === 'decade') {
      return { timex: 'DURATION', meaning: { form: 'plain', value: lengthOf(1, 'DE') } };
    }
    const by = match.has('last', 'past') ? -1 : match.has('next', 'coming') ? 1 : match.has('latest') ? -1 : 0;
    const from = match.has('the') && grain === 'day' ? 'previous' : 'published';
    const start = match.has('just') ? { start: match.tokens[1]?.start ?? match.start } : {};
    return { timex: 'DATE', meaning: { form: 'shift', grain, by, from }, ...start };
  },
};

/** `the following day`, `the previous month`, `the next day`, `that year`, `the same week`. */
export const UNIT_AFTER_ANOTHER: Form = {
  rule: 'unit-after-another',
  pattern: `(the? following|the? previous|that|that same|the same|the very? next) (fiscal|adjective)? ${UNIT}`.replace(
    'very? ',
    '',
  ),
  read(match) {
    const grain = grainOf(match.word('unit', 'weekend', 'quarter'));
    if (!grain || isCompound(match)) return undefined;
    if (match.has('next') && grain !== 'day') return undefined;
    if (match.has('following') && !match.has('the')) return undefined;
    const by = match.has('following', 'next') ? 1 : match.has('previous') ? -1 : 0;
    return { timex: 'DATE', meaning: { form: 'shift', grain, by, from: 'previous' } };
  },
};

/** `the weekend`, `the week`, `the month`, `the year`, `the day`: which one the surroundings tell. */
export const UNIT_DEFINITE: Form = {
  rule: 'unit-definite',
  pattern: '(the|its) (weekend|unit) ',
  read(match) {
    const unit = match.word('weekend', 'unit');
    const grain = grainOf(unit);
    if (!grain || isCompound(match) || match.has('its')) return undefined;
    if (grain === 'weekend') return { timex: 'DATE', meaning: { form: 'calendar', grain: 'weekend' } };
    if (grain === 'day' || grain === 'decade' || grain === 'century' || grain === 'millennium') return undefined;
    if (/^(?:ended|ending)$/.test(wordAfter(match)) && grain === 'year')
      return { timex: 'DURATION', meaning: { form: 'plain', value: 'P1Y' } };
    return undefined;
  },
};

/** `this minute`: no more than now. */
function clockUnit(match: Match, code: string): undefined {
  void match;
  void code;
  void UNIT_CLASSES;
  return undefined;
}
