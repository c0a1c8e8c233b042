// Resolves weekdays and weekends: the day of publication itself, else the last one before it, unless the clause is in the future.
import { mondayOf, weekdayOf } from '../calendar/gregorian';
import { day, periodAt } from '../calendar/periods';
import type { CalendarMeaning } from '../meaning';
import type { DateFinding } from '../types';
import type { Context, Resolution } from './context';
import { periodName, tenseExplanation, weekdayExplanation } from './explanations';

/** Resolves a weekday: the day of publication itself, else the last one before it, unless the tense or a word refers to the future. */
export function resolveWeekday(meaning: CalendarMeaning, finding: DateFinding, context: Context): Resolution {
  const wanted = meaning.weekday ?? 1;
  const before = meaning.anaphoric ? context.lastDay?.period.first : undefined;
  const base = before ?? context.published;
  if (base === undefined)
    return {
      value: `XXXX-WXX-${wanted}`,
      anchor: 'text',
      certain: false,
      reading: 'which week is not said and the article has no date',
    };
  const back = base - ((weekdayOf(base) - wanted + 7) % 7);
  const number = afterPreviousWeekday(meaning, context) ?? weekdayNear(meaning, finding, base, back);
  const ruleSuffix = number === base ? 'today' : number < base ? 'past' : 'next';
  const certain =
    meaning.which !== undefined ||
    (meaning.weekShift !== undefined && number - base <= 7) ||
    finding.evidence?.tense !== 'none' ||
    ruleSuffix === 'past';
  return {
    period: day(number),
    anchor: before === undefined ? 'published' : 'previous',
    certain,
    ruleSuffix,
    reading: weekdayExplanation(number, base, finding),
    implied: ['day', 'month', 'year'],
  };
}

/** Most days between two weekdays of a list. `Sunday and Saturday` would be six: they are listed backwards. */
const LIST_DAYS = 4;

/** The wanted weekday after the one named right before it; undefined where they are no list. */
function afterPreviousWeekday(meaning: CalendarMeaning, { lastDay, block }: Context): number | undefined {
  if (!meaning.followsWeekday || lastDay?.block !== block) return undefined;
  const days = ((meaning.weekday ?? 1) - weekdayOf(lastDay.period.first) + 7) % 7;
  return days > 0 && days <= LIST_DAYS ? lastDay.period.first + days : undefined;
}

/** The wanted weekday around `base`; `back` is the last one up to `base`. */
function weekdayNear(meaning: CalendarMeaning, finding: DateFinding, base: number, back: number): number {
  if (meaning.weekShift !== undefined) return mondayOf(base) + 7 * meaning.weekShift + (meaning.weekday ?? 1) - 1;
  if (meaning.which === -1) return back === base ? base - 7 : back;
  if (meaning.which === 1) return back + 7;
  if (meaning.which === 0) return finding.evidence?.tense === 'past' ? back : back === base ? base : back + 7;
  if (back === base) return base;
  return finding.evidence?.tense === 'future' ? back + 7 : back;
}

/** Resolves `the weekend`. */
export function resolveWeekend(finding: DateFinding, context: Context): Resolution {
  if (context.published === undefined)
    return {
      value: 'XXXX-WXX-WE',
      anchor: 'text',
      certain: false,
      reading: 'which week is not said and the article has no date',
    };
  const present = periodAt('weekend', context.published);
  const tense = finding.evidence?.tense;
  // From Thursday on "the weekend" is the coming one, unless something happened there.
  const late = context.published >= present.first - 2 && tense !== 'past';
  const coming = tense === 'future' || late || present.first <= context.published;
  const period = coming ? present : periodAt('weekend', context.published, -1);
  return {
    period,
    anchor: 'published',
    certain: finding.evidence?.tense !== 'none',
    reading: `${periodName(period)}${tenseExplanation(finding)}`,
    implied: ['week'],
  };
}
