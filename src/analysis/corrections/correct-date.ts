// A date as the user corrected it.
import { type DateMention, readEdtf } from '../../dates';
import type { DateCorrection } from './correction';

/** Rule and anchor of a date that the user set. */
const READER = 'reader';

/** The corrected date, or the reason why its value cannot be read, one line. `known` stays what the machine saw in the words. */
export function correctDate({ span, value, mod }: DateCorrection, machine?: DateMention): DateMention | string {
  const read = readEdtf(value);
  if (typeof read === 'string') return `“${value}” is no date in EDTF or ISO 8601`;
  const { timex, value: meaning, interval, certain } = read;
  const given = mod ?? read.mod;
  return {
    kind: 'date',
    span,
    timex,
    value: meaning,
    ...(given === undefined ? {} : { mod: given }),
    ...(interval === undefined ? {} : { interval }),
    known: machine?.known ?? [],
    implied: [],
    anchor: READER,
    certain,
    rule: READER,
    reading: 'set by the reader',
  };
}
