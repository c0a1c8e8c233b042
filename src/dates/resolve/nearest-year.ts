// Chooses among the same expression in the years around publication: the nearest to the day of publication, weighted by the tense
// of the clause, unless a word (`last`, `next`) chooses.
import type { Period } from '../calendar/periods';
import type { TenseEvidence } from '../types';

/**
 * Days by which a date on the other side of publication must be nearer to win against the tense of the clause. Tense is only a
 * hint: "said the hearing in May" has a verb in the past and refers to the future.
 */
const TENSE_DAYS = 150;
/** The same for evidence that leaves no choice. More than a year: the other side cannot win. */
const FIRM_TENSE_DAYS = 400;
/** The same where a word shortly before refers to the future. */
const NEAR_TENSE_DAYS = 190;
/** The same where the verb surely belongs to the expression. */
const OWN_TENSE_DAYS = 300;

function tenseWeight(evidence: TenseEvidence | undefined): number {
  if (evidence?.firm) return FIRM_TENSE_DAYS;
  if (evidence?.ownVerb) return OWN_TENSE_DAYS;
  return evidence?.near ? NEAR_TENSE_DAYS : TENSE_DAYS;
}

/** `periods`: the expression in the year before publication, that of publication and the next, as far as they exist; never empty. */
export function choosePeriod(
  periods: readonly Period[],
  published: number,
  which: number | undefined,
  evidence: TenseEvidence | undefined,
): Period {
  const past = periods.filter((p) => (which === -1 ? p.last < published : p.first <= published)).at(-1);
  const next = periods.find((p) => (which === 1 ? p.first > published : p.last >= published));
  if (which === -1 && past) return past;
  if (which === 1 && next) return next;
  if (which === 0 && periods[1]?.grain !== 'season') return periods[1] ?? (periods[0] as Period);
  const days = tenseWeight(evidence);
  const cost = (p: Period): number => {
    if (p.first > published) return p.first - published + (evidence?.tense === 'past' ? days : 0);
    return p.last < published ? published - p.last + (evidence?.tense === 'future' ? days : 0) : 0;
  };
  return periods.reduce((best, p) => (cost(p) < cost(best) ? p : best));
}
