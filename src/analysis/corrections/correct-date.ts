// The date that a passage means by the reader's word.
import { type DateMention, readEdtf } from '../../dates';
import type { DateCorrection } from './correction';

/** The rule that stands where the reader decided. */
export const READER = 'reader';

/** The corrected date, or why its value cannot be read, one line. What the words themselves name stays the machine's. */
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
