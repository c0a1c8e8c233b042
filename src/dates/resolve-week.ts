// Weekdays and weekends -> days: today, else the past one, unless the clause looks ahead.
import { mondayOf, weekdayOf } from './calendar';
import type { Context, Resolution } from './context';
import { day, periodAt } from './periods';
import { nameOf, onWeekday, tenseOf } from './readings';
import type { CalendarMeaning, DateFinding } from './types';

/** Resolves a weekday: the article's own day, else the past one, unless the clause or a word looks ahead. */
export function resolveWeekday(meaning: CalendarMeaning, finding: DateFinding, context: Context): Resolution {
  const wanted = meaning.weekday ?? 1;
  const anaphor = meaning.anaphoric ? context.lastDay?.period.first : undefined;
  const base = anaphor ?? context.published;
  if (base === undefined)
    return {
      value: `XXXX-WXX-${wanted}`,
      anchor: 'text',
      certain: false,
      reading: 'which week is not said and the article has no date',
    };
  const back = base - ((weekdayOf(base) - wanted + 7) % 7);
  const number = afterLast(meaning, context) ?? weekdayNear(meaning, finding, base, back);
  const how = number === base ? 'today' : number < base ? 'past' : 'next';
  const certain =
    meaning.which !== undefined ||
    (meaning.weekShift !== undefined && number - base <= 7) ||
    finding.evidence?.tense !== 'none' ||
    how === 'past';
  return {
    period: day(number),
    anchor: anaphor === undefined ? 'published' : 'previous',
    certain,
    how,
    reading: onWeekday(number, base, finding),
    implied: ['day', 'month', 'year'],
  };
}

/** A weekday named in one breath with another is no more days behind it: `Sunday and Saturday` are told backwards. */
const ROW_DAYS = 4;

/** The wanted weekday after the one named just before; undefined where the words do not say so. */
function afterLast(meaning: CalendarMeaning, { lastDay, block }: Context): number | undefined {
  if (!meaning.follows || lastDay?.block !== block) return undefined;
  const days = ((meaning.weekday ?? 1) - weekdayOf(lastDay.period.first) + 7) % 7;
  return days > 0 && days <= ROW_DAYS ? lastDay.period.first + days : undefined;
}

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
  const ahead = tense === 'future' || late || present.first <= context.published;
  const period = ahead ? present : periodAt('weekend', context.published, -1);
  return {
    period,
    anchor: 'published',
    certain: finding.evidence?.tense !== 'none',
    reading: `${nameOf(period)}${tenseOf(finding)}`,
    implied: ['week'],
  };
}
