// Whether an article is a narrative of the past rather than news. In a narrative, dates without a year follow the date named
// before instead of the day of publication.
import { dayOf } from '../calendar/gregorian';
import type { DateFinding } from '../types';

/** Years at least this far from publication are history rather than news. */
const HISTORY_YEARS = 2;
/** A narrative names at least this many years of history, and most of the years that it names are such. */
const NARRATIVE_YEARS = 4;

/** Decides by all findings of an article. Weekdays, `yesterday` and years near publication speak for news; other years for a narrative. */
export function isNarrative(blocks: readonly (readonly DateFinding[])[], published: number | undefined): boolean {
  const year = published === undefined ? undefined : dayOf(published).year;
  let near = 0;
  let far = 0;
  for (const findings of blocks) {
    for (const { meaning } of findings) {
      if (meaning.kind === 'shift' && meaning.from === 'published') near++;
      if (meaning.kind !== 'calendar') continue;
      if (meaning.weekday !== undefined && meaning.day === undefined) near++;
      if (meaning.year === undefined || meaning.grain === 'decade') continue;
      if (year !== undefined && Math.abs(meaning.year - year) < HISTORY_YEARS) near++;
      else far++;
    }
  }
  return far >= NARRATIVE_YEARS && far > 2 * near;
}
