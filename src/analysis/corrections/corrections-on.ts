// Which corrections are about which findings.
import { overlaps, type Span } from '../../text/span';
import type { Analysis, Corrected, Finding } from '../types';
import type { Correction } from './correction';

/** All corrections of a finding, or of a passage as a finding of that kind; the last one counts. */
export function correctionsOn(
  { corrected = [] }: Analysis,
  { kind, span }: Pick<Finding, 'kind' | 'span'>,
): Corrected[] {
  return corrected.filter(({ correction }) => findingOf(correction) === kind && isAbout(correction, span));
}

/** The correction of a finding that counts; undefined if the finding is the machine's own. */
export function correctionOf(analysis: Analysis, mention: Pick<Finding, 'kind' | 'span'>): Corrected | undefined {
  return correctionsOn(analysis, mention).at(-1);
}

/** The kind of finding that a correction is about. */
export function findingOf(correction: Correction): Finding['kind'] {
  if (correction.kind === 'rejection') return correction.finding;
  return correction.kind === 'speaker' ? 'quote' : correction.kind;
}

/** A finding and a correction must share at least half of the words that they cover together, for one to be about the other. */
const LEAST_OVERLAP = 0.5;

/** Whether a correction is about the finding at `span`. Dates never overlap each other; a quotation may contain another, which is left alone. */
export function isAbout(correction: Correction, span: Span): boolean {
  return correction.kind === 'date'
    ? overlaps(span, correction.span)
    : overlapOf(span, correction.span) >= LEAST_OVERLAP;
}

/** The share of two spans' common extent that both cover, 0 to 1. */
export function overlapOf(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
