// TIMEX3 values and modifiers in words.
import * as l10n from '@vscode/l10n';
import { describeInterval } from './intervals';

/** The meaning of a date in words: `Thursday, 27 January 2022, evening`, `2021, start`, `December 2021, about`, `20 years`. */
export function dateInWords(date: {
  readonly value: string;
  readonly interval?: string;
  readonly mod?: string;
  readonly certain: boolean;
}): string {
  const { value, interval, mod, certain } = date;
  const day = interval === undefined ? (describeValue(value) ?? value) : describeInterval(interval);
  const parts = [day, describeHour(value), mod && modInWords(mod), !certain && l10n.t('in doubt')];
  return parts.filter(Boolean).join(', ');
}

/** A TIMEX3 modifier in words: `START` is `start`, `APPROX` is `about`. */
export function modInWords(mod: string): string {
  const names = new Map([
    ['APPROX', l10n.t('about')],
    ['START', l10n.t('start')],
    ['MID', l10n.t('mid')],
    ['END', l10n.t('end')],
    ['BEFORE', l10n.t('before')],
    ['AFTER', l10n.t('after')],
    ['ON_OR_BEFORE', l10n.t('on or before')],
    ['ON_OR_AFTER', l10n.t('on or after')],
    ['LESS_THAN', l10n.t('less than')],
    ['MORE_THAN', l10n.t('more than')],
    ['EQUAL_OR_LESS', l10n.t('equal or less')],
    ['EQUAL_OR_MORE', l10n.t('equal or more')],
  ]);
  return names.get(mod) ?? mod.toLowerCase().replaceAll('_', ' ');
}

/** A TIMEX3 value in words: `P20Y` is `20 years`, `PAST_REF` is `some time in the past`; undefined if it is best shown as it is. */
export function describeValue(value: string): string | undefined {
  if (value === 'PAST_REF') return l10n.t('some time in the past');
  if (value === 'PRESENT_REF') return l10n.t('the present');
  if (value === 'FUTURE_REF') return l10n.t('some time in the future');
  const match = /^P(?<time>T?)(?<count>\d+|X+)(?<unit>[YMWDHS])$/.exec(value);
  if (!match?.groups) return undefined;
  const { time = '', count = '', unit = '' } = match.groups;
  return describeDuration(`${time}${unit}`, count);
}

/** `unit` is one of TIMEX3's, a unit of time with `T` before it; `count` is a number, or `X` where it is not known. */
function describeDuration(unit: string, count: string): string | undefined {
  const form = count === '1' ? 0 : count.startsWith('X') ? 2 : 1;
  switch (unit) {
    case 'Y':
      return [l10n.t('{0} year', count), l10n.t('{0} years', count), l10n.t('some years')][form];
    case 'M':
      return [l10n.t('{0} month', count), l10n.t('{0} months', count), l10n.t('some months')][form];
    case 'W':
      return [l10n.t('{0} week', count), l10n.t('{0} weeks', count), l10n.t('some weeks')][form];
    case 'D':
      return [l10n.t('{0} day', count), l10n.t('{0} days', count), l10n.t('some days')][form];
    case 'TH':
      return [l10n.t('{0} hour', count), l10n.t('{0} hours', count), l10n.t('some hours')][form];
    case 'TM':
      return [l10n.t('{0} minute', count), l10n.t('{0} minutes', count), l10n.t('some minutes')][form];
    case 'TS':
      return [l10n.t('{0} second', count), l10n.t('{0} seconds', count), l10n.t('some seconds')][form];
    default:
      return undefined;
  }
}

/** The hour in a TIMEX3 value: `2022-01-10TEV` is `evening`, `2022-01-10T17:30` is `17:30`; undefined for a day. */
export function describeHour(value: string): string | undefined {
  const hour = /T(?<hour>[A-Z]{2}|\d{2}:\d{2})/.exec(value.slice(value.indexOf('-')))?.groups?.hour;
  return hour === undefined ? undefined : partOfDay(hour);
}

/** A part of the day in TIMEX3's abbreviation, in words; an hour is returned as it is. */
function partOfDay(hour: string): string {
  const names = new Map([
    ['MO', l10n.t('morning')],
    ['MI', l10n.t('midday')],
    ['AF', l10n.t('afternoon')],
    ['EV', l10n.t('evening')],
    ['NI', l10n.t('night')],
    ['DT', l10n.t('daytime')],
  ]);
  return names.get(hour) ?? hour;
}
