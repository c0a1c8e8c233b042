// Chooses among the same expression in the years around publication: the nearest to the day of publication, weighted by the tense
// of the clause, unless a word (`last`, `next`) chooses.
import { dayOf } from '../calendar/gregorian';
import type { Grain, Period } from '../calendar/periods';
import type { TenseEvidence } from '../types';

/**
 * Days by which a date on the other side of publication must be nearer to win against the tense of the clause. A hint is weak:
 * "said the hearing in May" has a verb in the past and refers to the future.
 */
const HINT_DAYS = 150;
/** The same for a likely cue: "would close in January" was said before January, which may be over. */
const LIKELY_DAYS = 250;
/** The same for a cue that governs the expression. More than a year: the other side cannot win. */
const FIRM_DAYS = 400;
/** The same for the year of a general election. An odd year has smaller ones, which are named when they are near. */
const ELECTION_DAYS = 250;
/** `this fall`, in the past, is at most so many days over: longer ago it is `last fall`. */
const THIS_SEASON_DAYS = 120;

/** Of quarters and halves the report is in the future, not they themselves: "expects to report a third-quarter loss". */
/** The most that tense weighs for a day: news names one within a month ahead without a year, but hardly one of a year ago. */
const MOST_OF_DAY = 300;

function tenseWeight(evidence: TenseEvidence | undefined, grain: Grain | undefined): number {
  if (grain === 'quarter' || grain === 'half') return HINT_DAYS;
  if (
    grain === 'day' &&
    evidence?.tense === 'past' &&
    !/^(?:since|ended)$/.test(evidence.cue) &&
    evidence.strength === 'firm'
  )
    return MOST_OF_DAY;
  return evidence?.strength === 'firm' ? FIRM_DAYS : evidence?.strength === 'likely' ? LIKELY_DAYS : HINT_DAYS;
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
  if (which === 0)
    return periods[0]?.grain === 'season'
      ? thisSeason(periods, published, evidence)
      : (periods[1] ?? (periods[0] as Period));
  const days = tenseWeight(evidence, periods[0]?.grain);
  const cost = (p: Period): number => {
    if (evidence?.election && evidence.strength !== 'firm' && dayOf(p.first).year % 2 === 1)
      return ELECTION_DAYS + tenseCost(p);
    return tenseCost(p);
  };
  const tenseCost = (p: Period): number => {
    if (p.first > published) return p.first - published + (evidence?.tense === 'past' ? days : 0);
    return p.last < published ? published - p.last + (evidence?.tense === 'future' ? days : 0) : 0;
  };
  return periods.reduce((best, p) => (cost(p) < cost(best) ? p : best));
}

/** `this fall`: the present or coming one; in the past tense the one of this year or the one just over; without tense the nearer. */
function thisSeason(periods: readonly Period[], published: number, evidence: TenseEvidence | undefined): Period {
  const coming = periods.find((p) => p.last >= published) ?? (periods.at(-1) as Period);
  const begun = periods.findLast((p) => p.first <= published) ?? coming;
  const ago = published - begun.last;
  const isRecent = ago <= THIS_SEASON_DAYS || dayOf(begun.first).year === dayOf(published).year;
  if (!isRecent || evidence?.tense === 'future') return coming;
  return evidence?.tense === 'past' || ago < coming.first - published ? begun : coming;
}
