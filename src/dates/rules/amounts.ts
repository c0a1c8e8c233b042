// How units, amounts and approximations in a match turn into TIMEX3 values.
import type { Grain } from '../calendar/periods';
import type { TimeWord } from '../lexicon/vocabulary';
import type { WordClass } from '../lexicon/word-classes';
import type { Match } from './rule';

const NUMBER_CLASSES: readonly WordClass[] = ['small', 'number', 'count', 'hundred', 'fraction', 'year'];

/** The classes of units, singular and plural. */
export const UNIT_CLASSES: readonly WordClass[] = [
  'unit',
  'units',
  'second',
  'seconds',
  'quarter',
  'weekend',
  'weekends',
];

/** The calendar grains of the vocabulary's unit codes; units of the clock have none. */
const GRAINS: Readonly<Record<string, Grain>> = {
  D: 'day',
  W: 'week',
  F: 'week',
  WE: 'weekend',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
  DE: 'decade',
  CE: 'century',
  ML: 'millennium',
};

/** The code of a unit word: `Y`, `TM` (minutes). `second` as a unit is `TS`. */
export function unitCode(word: TimeWord | undefined): string {
  return word?.class === 'second' ? 'TS' : (word?.code ?? '');
}

/** The calendar grain of a unit word; undefined for hours and smaller units. */
export function grainOf(word: TimeWord | undefined): Grain | undefined {
  return GRAINS[unitCode(word)];
}

/** A duration in TIMEX3: `P2Y`, `PT30M`, `PXW` for a vague amount. Decades and longer are counted in years, a fortnight in weeks. */
export function durationValue(amount: number | undefined, code: string): string {
  const many = code === 'DE' ? 10 : code === 'CE' ? 100 : code === 'ML' ? 1000 : code === 'F' ? 2 : 1;
  if (amount === undefined)
    return code === 'F' ? 'PXW' : `P${code.startsWith('T') ? 'T' : ''}X${code.replace('T', '') || 'X'}`;
  if (code === 'WE') return amount === 1 ? 'P2D' : `P${amount}WE`;
  const unit = many > 1 ? (code === 'F' ? 'W' : 'Y') : code;
  const n = amount * many;
  if (!Number.isInteger(n)) return fractional(n, unit);
  return `P${unit.startsWith('T') ? 'T' : ''}${n}${unit.replace('T', '')}`;
}

/** A fraction in the next smaller unit where that is exact: `P1Y6M`, `PT1H30M`; else a decimal. */
function fractional(amount: number, unit: string): string {
  const whole = Math.floor(amount);
  const smaller: Record<string, readonly [number, string]> = {
    Y: [12, 'M'],
    TH: [60, 'M'],
    TM: [60, 'S'],
    D: [24, 'TH'],
  };
  const [count, name] = smaller[unit] ?? [0, ''];
  const rest = (amount - whole) * count;
  const head = `P${unit.startsWith('T') ? 'T' : ''}`;
  const letter = unit.replace('T', '');
  if (!Number.isInteger(rest) || rest === 0) return `${head}${amount}${letter}`;
  return `${head}${whole > 0 ? `${whole}${letter}` : ''}${unit === 'D' ? `T${rest}H` : `${rest}${name}`}`;
}

/** The amount in a match; undefined where it is vague (`a few`, `two or three`). */
export function amountOf(match: Match): number | undefined {
  if (match.has('few', 'dayspan')) return undefined;
  if (match.has('couple')) return 2;
  const numbers = match.all(...NUMBER_CLASSES).map((token) => token.word.value);
  const half = match.has('half') ? 0.5 : 0;
  const [number] = numbers;
  if (number !== undefined && half > 0 && !match.has('and')) return number / 2;
  if (numbers.length === 0) return match.has('and') ? 1 + half : half || 1;
  if (match.has('a') && match.has('or') && numbers.length === 1) return undefined;
  // two and one-half
  if (half > 0 && number !== undefined && numbers.length <= 2) return number + half;
  if (numbers.length > 1 && match.has('to', 'or', 'hyphen')) return numbers[0] === numbers[1] ? numbers[0] : undefined;
  return (numbers[0] ?? 0) + half;
}

/** TIMEX3 mod of the approximating words before an amount (TimeML 1.2.1, 2.2.4); undefined if there are none. */
export function approximation(match: Match): string | undefined {
  if (match.has('approx', 'over')) {
    const written = match.find('approx', 'over');
    const word = written ? match.text.slice(written.start, written.end).toLowerCase() : '';
    return word === 'over' ? 'MORE_THAN' : word === 'under' ? 'LESS_THAN' : 'APPROX';
  }
  if (match.has('than')) {
    if (match.has('no')) return match.has('more') ? 'EQUAL_OR_LESS' : 'EQUAL_OR_MORE';
    return match.has('more') ? 'MORE_THAN' : 'LESS_THAN';
  }
  if (match.has('least')) return 'EQUAL_OR_MORE';
  return match.has('up') || (match.has('at') && match.has('most')) ? 'EQUAL_OR_LESS' : undefined;
}
