// Resolves shifts: from the day of publication (`last week`, `two years ago`) or from the date named before (`a week earlier`).
import { type Grain, periodAt } from '../calendar/periods';
import type { ShiftMeaning } from '../meaning';
import type { DateFinding } from '../types';
import type { Context, NamedDate, Resolution, SpeechDay } from './context';
import { dayName, periodName } from './explanations';

/** Days of each grain, to compare grains. */
const DAYS: Readonly<Record<Grain, number>> = {
  day: 1,
  weekend: 2,
  week: 7,
  month: 30,
  quarter: 91,
  season: 92,
  half: 182,
  year: 365,
  decade: 3652,
  century: 36_525,
  millennium: 365_250,
};

/** TIMEX3 units of the grains that shifts are counted in. */
const TIMEX_UNITS: Partial<Readonly<Record<Grain, string>>> = {
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: '0Y',
  century: '00Y',
};

/** After this many blocks a quarter named before is no longer the one under discussion. */
const QUARTER_BLOCKS = 8;

/** Resolves a shift. Without a day to count from it stays unresolved. */
export function resolveShift(meaning: ShiftMeaning, finding: DateFinding, context: Context): Resolution {
  const speech =
    finding.quoted && meaning.grain === 'day' && meaning.from === 'published' ? recentSpeechDay(context) : undefined;
  if (speech) {
    const period = periodAt('day', speech.day, meaning.by);
    const certain = speech.block === context.block;
    return {
      period,
      anchor: 'speaker',
      certain,
      ruleSuffix: 'speaker',
      reading: `${periodName(period)}, counted from the day of speaking, ${dayName(speech.day)}`,
      implied: ['month', 'year'],
    };
  }
  const quarter = meaning.yearOnYear ? recentQuarter(context) : undefined;
  if (quarter) {
    const period = periodAt('quarter', quarter.period.first, -4);
    return {
      period,
      anchor: 'previous',
      certain: true,
      ruleSuffix: 'quarter',
      reading: `${periodName(period)}, a year before the quarter spoken of`,
    };
  }
  if (meaning.from === 'previous' || (meaning.from === 'narrative' && context.narrative))
    return shiftFromPrevious(meaning, context);
  if (context.published === undefined) return unresolved(meaning);
  const period = periodAt(meaning.grain, context.published, meaning.by);
  return {
    period,
    anchor: 'published',
    certain: true,
    reading: `${periodName(period)}, ${distanceInWords(meaning)}`,
    implied: ['year'],
  };
}

function shiftFromPrevious(meaning: ShiftMeaning, context: Context): Resolution {
  const before =
    meaning.grain === 'day' ? context.lastDay : meaning.grain === 'quarter' ? context.lastQuarter : context.last;
  if (meaning.grain === 'quarter' && context.published !== undefined) {
    const applies =
      before &&
      !(meaning.completed && before.period.last >= context.published) &&
      context.block - before.block < QUARTER_BLOCKS;
    if (!applies) {
      const period = periodAt('quarter', context.published, -1 + meaning.by);
      return {
        period,
        anchor: 'published',
        certain: false,
        reading: `${periodName(period)}, the last full quarter before publication`,
      };
    }
  }
  const usable =
    before && (DAYS[before.period.grain] <= DAYS[meaning.grain] || meaning.grain === 'quarter' || meaning.by !== 0)
      ? before
      : undefined;
  const base = usable?.period.first ?? context.published;
  if (base === undefined) return unresolved(meaning);
  if (!usable && meaning.by > 0 && meaning.grain !== 'day') return afterUnknownDate(meaning);
  const period = periodAt(meaning.grain, base, meaning.by);
  return {
    period,
    anchor: usable ? 'previous' : 'published',
    certain: usable !== undefined,
    reading: `${periodName(period)}, counted from ${usable ? `the date before (${periodName(usable.period)})` : 'publication'}`,
  };
}

/** The quarter named in this block or the one before it. */
function recentQuarter(context: Context): NamedDate | undefined {
  const quarter = context.lastQuarter;
  return quarter && context.block - quarter.block <= 1 ? quarter : undefined;
}

/** `twenty years later`, counted from a date that the text does not name: only the duration is known. */
function afterUnknownDate({ by, grain }: ShiftMeaning): Resolution {
  return {
    timex: 'DURATION',
    value: `P${by}${TIMEX_UNITS[grain] ?? 'Y'}`,
    anchor: 'previous',
    certain: false,
    reading: `${by} ${grain}${by === 1 ? '' : 's'} after a date that the text does not name`,
  };
}

function unresolved(meaning: ShiftMeaning): Resolution {
  const value = meaning.by < 0 ? 'PAST_REF' : meaning.by > 0 ? 'FUTURE_REF' : 'PRESENT_REF';
  return { value, anchor: 'text', certain: false, reading: 'the article has no date to count from' };
}

function distanceInWords({ by, grain }: ShiftMeaning): string {
  if (by === 0) return `the ${grain} of publication`;
  const n = Math.abs(by);
  return `${n} ${grain}${n === 1 ? '' : 's'} ${by < 0 ? 'before' : 'after'} publication`;
}

/** Most blocks since a day of speaking that still applies to a quotation without its own. */
const SPEECH_BLOCKS = 5;

function recentSpeechDay(context: Context): SpeechDay | undefined {
  const { speechDay } = context;
  return speechDay && context.block - speechDay.block <= SPEECH_BLOCKS ? speechDay : undefined;
}
