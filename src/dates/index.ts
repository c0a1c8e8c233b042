export { type DateProblem, type DateValue, readEdtf } from './edtf';
export { findDates } from './find';
export { type DatedBlock, resolveDates } from './resolve';
export type { DateAnchor, DateFinding, DateMention, TimexType } from './types';
export { toEdtf } from './write-edtf';
