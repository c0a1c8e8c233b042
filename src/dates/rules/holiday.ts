// Rules for holidays that news names: Christmas, New Year's Eve, Thanksgiving, Easter, Labor Day, Good Friday. Holidays of lunar
// calendars are found and stay unresolved.
import { whichOf } from './modifiers';
import type { Match, Rule } from './rule';

/** `a Christmas card`, `Halloween masks`: things named after a holiday. */
const HOLIDAY_THINGS =
  /^ (?:cards?|presents?|trees?|gifts?|carols?|songs?|decorations?|lights|cookies|pudding|masks?|costumes?|stockings?|ornaments?|eggs?|turkeys?)\b/;

/** `Christmas`, `Christmas Eve`, `last Thanksgiving`, `Easter Sunday`, `Christmas 2013`. */
export const HOLIDAY: Rule = {
  name: 'holiday',
  pattern: '(last|this|next)? holiday possessive? (unit|eve|weekday)? (comma? year)?',
  read(match) {
    if (HOLIDAY_THINGS.test(match.after)) return undefined;
    const token = match.find('holiday');
    return holidayOutput(match, match.text.slice(token?.start, token?.end).toLowerCase());
  },
};

/** `Labor Day`, `Valentine's Day`, `Independence Day weekend`. */
export const HOLIDAY_DAY: Rule = {
  name: 'holiday',
  pattern: '(last|this|next)? (holiday-day|ambiguousmonth) possessive? unit (comma? year)?',
  read(match) {
    if (match.word('unit')?.code !== 'D' || !/^[A-Z]/.test(match.text.slice(match.find('unit')?.start)))
      return undefined;
    const token = match.find('holiday-day', 'ambiguousmonth');
    const name = match.text.slice(token?.start, token?.end).toLowerCase();
    // "Canada Day" is a holiday, "Mother Day" without 's is not
    if (/^(?:mother|father)$/.test(name) && !match.has('possessive')) return undefined;
    const output = holidayOutput(match, name.replace('labour', 'labor'));
    const saint = name === 'patrick' && /\b(?:St\.?|Saint) $/.exec(match.before);
    return output && saint && 'meaning' in output ? { ...output, start: match.start - saint[0].length } : output;
  },
};

/** `New Year's Eve`, `New Year's Day`, `Good Friday`, `Ash Wednesday`, `Palm Sunday`. */
export const NAMED_DAY: Rule = {
  name: 'holiday',
  pattern: '(new unit possessive? (unit|eve) | new unit possessive | holiday-weekday weekday) (comma? year)?',
  read(match) {
    if (!/^[A-Z]/.test(match.text.slice(match.start))) return undefined;
    if (match.has('new')) return holidayOutput(match, match.has('eve') ? 'new year eve' : 'new year');
    const name = match.text.slice(match.start, match.find('weekday')?.end).toLowerCase();
    return holidayOutput(match, name);
  },
};

/** The holiday with its year and selecting word; undefined where a unit other than `Day` follows. */
function holidayOutput(match: Match, name: string): ReturnType<Rule['read']> {
  const unit = match.word('unit');
  const year = match.word('year')?.value;
  const which = whichOf(match);
  const key =
    match.has('holiday') && match.has('eve')
      ? `${name} eve`
      : match.has('holiday') && match.word('weekday')?.value === 1
        ? `${name} monday`
        : name;
  if (unit && unit.code !== 'D' && !match.has('new')) return undefined;
  return {
    timex: 'DATE',
    meaning: {
      kind: 'calendar',
      grain: 'day',
      holiday: key,
      ...(year === undefined ? {} : { year }),
      ...(which === undefined ? {} : { which }),
    },
  };
}
