// What a numeral means by its shape: years, days, times, amounts. No look at the text around it but for `3/15`.
import { isDay } from './calendar';
import { scanned, type Word } from './vocabulary';

/** The word of a numeral's shape; `short` says that an apostrophe stands before it. */
export function wordOf(shape: Record<string, string | undefined>, short: boolean): Word | undefined {
  if (shape.iso) return isoWord(shape.iso);
  if (shape.slash) return slashWord(shape.slash);
  if (shape.race) return raceWord(shape.race);
  if (shape.clock) return clockWord(shape.clock);
  if (shape.dotclock) return clockWord(shape.dotclock.replace('.', ':'));
  if (shape.decade) return decadeWord(shape.decade);
  if (shape.ordinal) return { ...scanned('ordinal', Number(shape.ordinal)), core: Number(shape.ordinal) <= 31 };
  if (shape.yearspan) return yearSpanWord(shape.yearspan);
  if (shape.fraction) return fractionWord(shape.fraction);
  if (shape.dayspan) return daySpanWord(shape.dayspan);
  if (shape.grouped) return scanned('number', Number(shape.grouped.replaceAll(',', '')));
  const digits = shape.meridiem ?? shape.plain ?? '';
  if (short) return digits.length === 2 ? scanned('shortyear', fullYear(Number(digits))) : undefined;
  return plainWord(digits);
}

/** Digits and nothing else: a year, a day's number or an amount. */
export function plainWord(digits: string): Word {
  const value = Number(digits);
  if (digits.length === 4) return scanned(value >= 1000 && value < 2200 ? 'year' : 'number', value, digits);
  return scanned(value >= 1 && value <= 31 ? 'small' : 'number', value, digits);
}

/** Two digits behind an apostrophe: the nearer of this and the last century as prose uses them. */
function fullYear(two: number): number {
  return two < 30 ? 2000 + two : 1900 + two;
}

function isoWord(text: string): Word | undefined {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return isDay(year, month, day) ? scanned('isodate', 0, text) : undefined;
}

/** `1/28/2022`, `28.01.2022`, `2022/01/28`. Where day and month could be either, the slash is American and the dot European. */
function slashWord(text: string): Word | undefined {
  const dotted = text.includes('.');
  const parts = text.split(/[/.]/);
  if (dotted && text.split('.').length !== 3) return undefined;
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  const iso = (y: number, m: number, d: number) =>
    isDay(y, m, d)
      ? `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
      : undefined;
  if (parts[0]?.length === 4) return withDay(iso(a, b, c));
  if (parts[2]?.length === 3 || (parts[0]?.length ?? 0) > 2) return undefined;
  const year = parts[2]?.length === 2 ? fullYear(c) : c;
  const doubtful = a <= 12 && b <= 12 && a !== b;
  const found = dotted ? (iso(year, b, a) ?? undefined) : (iso(year, a, b) ?? iso(year, b, a));
  return found === undefined ? undefined : scanned('slashdate', doubtful ? 1 : 0, found);
}

/** Words before `3/15` that make it a day rather than a share. */
const DAY_BEFORE = /\b(?:on|until|since|dated|by|before|after) $/;

/** `9/11`; `on 3/15`, with the month first unless that cannot be. */
export function monthDayWord(text: string, before: string): Word | undefined {
  if (text === '9/11') return { ...scanned('nine-eleven'), core: true };
  const [a = 0, b = 0] = text.split('/').map(Number);
  if (!DAY_BEFORE.test(before)) return undefined;
  // any leap year: the 29th of February may be meant
  if (isDay(2000, a, b))
    return { ...scanned('slashday', a * 100 + b, b <= 12 && a !== b ? 'doubtful' : ''), core: true };
  return isDay(2000, b, a) ? { ...scanned('slashday', b * 100 + a), core: true } : undefined;
}

function withDay(iso: string | undefined): Word | undefined {
  return iso === undefined ? undefined : scanned('slashdate', 0, iso);
}

function clockWord(text: string): Word | undefined {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return hour <= 24 && minute < 60 ? scanned('clock', hour * 60 + minute) : undefined;
}

/** `3:07:35`: with seconds and neither a.m. nor a zone it is how long something took. */
function raceWord(text: string): Word | undefined {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  if (minutes > 59 || seconds > 59) return undefined;
  const value = `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${seconds ? `${seconds}S` : ''}`;
  return value === 'PT' ? undefined : { ...scanned('race', 0, value), core: true };
}

function decadeWord(digits: string): Word | undefined {
  const value = Number(digits);
  if (digits.length === 2) return scanned('decades', value < 20 ? 2000 + value : 1900 + value);
  return value < 2200 ? scanned('decades', value) : undefined;
}

function yearSpanWord(text: string): Word | undefined {
  const [first = '', second = ''] = text.split(/[-–/]/);
  const from = Number(first);
  const to = second.length === 2 ? from - (from % 100) + Number(second) : Number(second);
  return to > from && to < 2200 ? scanned('yearspan', from, `${first.length}:${to}`) : undefined;
}

function fractionWord(text: string): Word {
  const m = /^(\d+)(?:[ -](\d)\/(\d)|\.(\d+))$/.exec(text);
  const rest = m?.[4] === undefined ? Number(m?.[2] ?? 0) / Number(m?.[3] || 1) : Number(`0.${m[4]}`);
  return scanned('fraction', Number(m?.[1] ?? 0) + rest, text);
}

function daySpanWord(text: string): Word | undefined {
  const [from = 0, to = 0] = text.split(/[-–]/).map(Number);
  return from >= 1 ? scanned('dayspan', from, String(to)) : undefined;
}
