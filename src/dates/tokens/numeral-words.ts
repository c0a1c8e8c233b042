// The word class and value of a numeral by its shape: years, days, times, amounts. Looks at the text around it only for `3/15`.
import { formatYear, isValidDay, twoDigits } from '../calendar/gregorian';
import { makeWord, type TimeWord } from '../lexicon/vocabulary';

/** The word of a numeral by its shape (the named groups of its match); `short`: an apostrophe stands before it. */
export function numeralWord(shape: Record<string, string | undefined>, short: boolean): TimeWord | undefined {
  if (shape.iso) return isoWord(shape.iso);
  if (shape.slash) return slashWord(shape.slash);
  if (shape.elapsed) return elapsedWord(shape.elapsed);
  if (shape.clock) return clockWord(shape.clock);
  if (shape.dotclock) return clockWord(shape.dotclock.replace('.', ':'));
  if (shape.decade) return decadeWord(shape.decade);
  if (shape.ordinal) return { ...makeWord('ordinal', Number(shape.ordinal)), core: Number(shape.ordinal) <= 31 };
  if (shape.yearspan) return yearSpanWord(shape.yearspan);
  if (shape.fraction) return fractionWord(shape.fraction);
  if (shape.dayspan) return daySpanWord(shape.dayspan);
  if (shape.grouped) return makeWord('number', Number(shape.grouped.replaceAll(',', '')));
  const digits = shape.meridiem ?? shape.plain ?? '';
  if (short) return digits.length === 2 ? makeWord('shortyear', fullYear(Number(digits))) : undefined;
  return plainWord(digits);
}

/** The word of bare digits: a year, a day of the month or an amount. */
export function plainWord(digits: string): TimeWord {
  const value = Number(digits);
  if (digits.length === 4) return makeWord(value >= 1000 && value < 2200 ? 'year' : 'number', value, digits);
  return makeWord(value >= 1 && value <= 31 ? 'small' : 'number', value, digits);
}

/** The year of two digits: up to 29 in this century, others in the last, as prose uses them. */
function fullYear(digits: number): number {
  return digits < 30 ? 2000 + digits : 1900 + digits;
}

function isoWord(text: string): TimeWord | undefined {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return isValidDay(year, month, day) ? makeWord('isodate', 0, text) : undefined;
}

/** `1/28/2022`, `28.01.2022`, `2022/01/28`. Where day and month are ambiguous, a slash is American and a dot European. */
function slashWord(text: string): TimeWord | undefined {
  const dotted = text.includes('.');
  const parts = text.split(/[/.]/);
  if (dotted && text.split('.').length !== 3) return undefined;
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  const iso = (y: number, m: number, d: number) =>
    isValidDay(y, m, d) ? `${formatYear(y)}-${twoDigits(m)}-${twoDigits(d)}` : undefined;
  if (parts[0]?.length === 4) return withDay(iso(a, b, c));
  if (parts[2]?.length === 3 || (parts[0]?.length ?? 0) > 2) return undefined;
  const year = parts[2]?.length === 2 ? fullYear(c) : c;
  const doubtful = a <= 12 && b <= 12 && a !== b;
  const found = dotted ? (iso(year, b, a) ?? undefined) : (iso(year, a, b) ?? iso(year, b, a));
  return found === undefined ? undefined : makeWord('slashdate', doubtful ? 1 : 0, found);
}

/** Words before `3/15` that make it a day rather than a fraction. */
const DAY_BEFORE = /\b(?:on|until|since|dated|by|before|after) $/;

/** `9/11`; `on 3/15`, with the month first unless that is impossible. */
export function monthDayWord(text: string, before: string): TimeWord | undefined {
  if (text === '9/11') return { ...makeWord('nine-eleven'), core: true };
  const [a = 0, b = 0] = text.split('/').map(Number);
  if (!DAY_BEFORE.test(before)) return undefined;
  // any leap year, as the 29th of February may be meant
  if (isValidDay(2000, a, b))
    return { ...makeWord('slashday', a * 100 + b, b <= 12 && a !== b ? 'doubtful' : ''), core: true };
  return isValidDay(2000, b, a) ? { ...makeWord('slashday', b * 100 + a), core: true } : undefined;
}

function withDay(iso: string | undefined): TimeWord | undefined {
  return iso === undefined ? undefined : makeWord('slashdate', 0, iso);
}

function clockWord(text: string): TimeWord | undefined {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return hour <= 24 && minute < 60 ? makeWord('clock', hour * 60 + minute) : undefined;
}

/** `3:07:35`: with seconds and neither a.m. nor a time zone it is how long something took. */
function elapsedWord(text: string): TimeWord | undefined {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  if (minutes > 59 || seconds > 59) return undefined;
  const value = `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${seconds ? `${seconds}S` : ''}`;
  return value === 'PT' ? undefined : { ...makeWord('elapsed', 0, value), core: true };
}

function decadeWord(digits: string): TimeWord | undefined {
  const value = Number(digits);
  if (digits.length === 2) return makeWord('decades', value < 20 ? 2000 + value : 1900 + value);
  return value < 2200 ? makeWord('decades', value) : undefined;
}

function yearSpanWord(text: string): TimeWord | undefined {
  const [first = '', second = ''] = text.split(/[-–/]/);
  const from = Number(first);
  const to = second.length === 2 ? from - (from % 100) + Number(second) : Number(second);
  return to > from && to < 2200 ? makeWord('yearspan', from, `${first.length}:${to}`) : undefined;
}

function fractionWord(text: string): TimeWord {
  const m = /^(\d+)(?:[ -](\d)\/(\d)|\.(\d+))$/.exec(text);
  const rest = m?.[4] === undefined ? Number(m?.[2] ?? 0) / Number(m?.[3] || 1) : Number(`0.${m[4]}`);
  return makeWord('fraction', Number(m?.[1] ?? 0) + rest, text);
}

function daySpanWord(text: string): TimeWord | undefined {
  const [from = 0, to = 0] = text.split(/[-–]/).map(Number);
  return from >= 1 ? makeWord('dayspan', from, String(to)) : undefined;
}
