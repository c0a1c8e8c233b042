// Rules for one unit relative to the day of publication or to a date named before: `last week`, `this year`, `the following
// month`, `that day`.
import { durationValue, grainOf } from './amounts';
import { isCompound, wordAfter, wordBefore } from './neighbouring-words';
import type { Rule } from './rule';

const UNIT = '(unit|weekend|quarter)';

/** `last week`, `this year`, `next month`, `the current year`, `the coming week`, `the past year`. */
export const UNIT_CHOSEN: Rule = {
  name: 'unit-chosen',
  pattern: `((last|next|this|current|this past|this last|this coming|this same) | the (last|next|current|latest|coming|past) | past|coming|its current|its last|the its? latest) (fiscal|adjective)? ${UNIT} (or so)?`,
  read(match) {
    const grain = grainOf(match.word('unit', 'weekend', 'quarter'));
    // “This Week” in quotation marks is a programme
    const isTitle = /\s[A-Z]/.test(match.text.slice(match.start, match.end)) && /[“"'‘`]$/.test(match.before);
    if (!grain || isTitle || isCompound(match)) return undefined;
    // the calendar has no fortnights
    const code = match.word('unit')?.code === 'F' ? 'F' : 'DE';
    if (code === 'F' || (grain === 'decade' && match.has('past', 'coming', 'the') && !match.has('this'))) {
      return { timex: 'DURATION', meaning: { kind: 'plain', value: durationValue(1, code) } };
    }
    const by = match.has('last', 'past', 'latest') ? -1 : match.has('next', 'coming') ? 1 : 0;
    const from = match.has('the') && grain === 'day' ? 'previous' : 'published';
    return { timex: 'DATE', meaning: { kind: 'shift', grain, by, from } };
  },
};

/** `the following day`, `the previous month`, `the next day`, `that year`, `the same week`. */
export const UNIT_AFTER_ANOTHER: Rule = {
  name: 'unit-after-another',
  pattern: `(the following|the? previous|that|that same|the same|the next) (fiscal|adjective)? ${UNIT}`,
  read(match) {
    const grain = grainOf(match.word('unit', 'weekend', 'quarter'));
    if (!grain || isCompound(match) || (match.has('next') && grain !== 'day')) return undefined;
    const by = match.has('following', 'next') ? 1 : match.has('previous') ? -1 : 0;
    return { timex: 'DATE', meaning: { kind: 'shift', grain, by, from: 'previous' } };
  },
};

/**
 * `the day before.`, `from the year before`, `the night before`: one unit before the date named before. Only where no further
 * words follow.
 */
export const UNIT_BEFORE: Rule = {
  name: 'unit-after-another',
  pattern: 'the (unit|part) before',
  read(match) {
    const part = match.word('part');
    const grain = part ? 'day' : grainOf(match.word('unit'));
    if (!grain || !/^(?:$|[.,;:!?)”"’'])/.test(match.after)) return undefined;
    const time = part ? { time: { part: part.code } } : {};
    return {
      timex: part ? 'TIME' : 'DATE',
      meaning: { kind: 'shift', grain, by: -1, from: 'previous', ...time },
    };
  },
};

/** `the weekend`; `for the year`, `of the week`, `the full year`: that of publication, or in a narrative that of the date named before. */
export const UNIT_DEFINITE: Rule = {
  name: 'unit-definite',
  pattern: 'the (fiscal|adjective)? (weekend|unit)',
  read(match) {
    const grain = grainOf(match.word('weekend', 'unit'));
    // "Lineman of the Year" is a title
    const isTitle = /\s[YMW]/.test(match.text.slice(match.start, match.end));
    if (!grain || isTitle || isCompound(match)) return undefined;
    if (grain === 'weekend') return { timex: 'DATE', meaning: { kind: 'calendar', grain: 'weekend' } };
    if (grain !== 'day' && /^(?:ended|ending)$/.test(wordAfter(match))) {
      return {
        timex: 'DURATION',
        meaning: { kind: 'plain', value: durationValue(1, match.word('unit')?.code ?? 'Y') },
      };
    }
    const possessive = /^['’]s\b/.test(match.after) && !match.has('fiscal', 'adjective');
    if (possessive && grain === 'day') {
      return { timex: 'DATE', meaning: { kind: 'shift', grain, by: 0, from: 'previous' } };
    }
    const whole = match.has('fiscal', 'adjective') && grain === 'year';
    const governed = !match.has('fiscal', 'adjective') && /^(?:for|of|during|throughout)$/.test(wordBefore(match));
    const chosen = possessive || whole || governed;
    if (!chosen || (grain !== 'year' && grain !== 'week' && grain !== 'month')) return undefined;
    return { timex: 'DATE', meaning: { kind: 'shift', grain, by: 0, from: 'narrative' } };
  },
};
