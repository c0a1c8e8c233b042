export { type DateProblem, type DateValue, readEdtf } from './edtf/read-edtf';
export { toEdtf } from './edtf/write-edtf';
export { findDates } from './find-dates';
export { type DatedBlock, resolveDates } from './resolve/resolve-dates';
export type { DateAnchor, DateFinding, DateMention, TimexType } from './types';
