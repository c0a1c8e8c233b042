// Distances -> days: from the article's day (`last week`, `two years ago`) or from the date named before (`a week earlier`).
import type { Context, Named, Resolution, Spoken } from './context';
import { type Grain, periodAt } from './periods';
import { dayName, nameOf } from './readings';
import type { DateFinding, ShiftMeaning } from './types';

/** Days of the grains, to tell which are finer. */
const SIZE: Readonly<Record<Grain, number>> = {
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

/** TIMEX3 units of the grains that distances are told in. */
const UNIT: Partial<Readonly<Record<Grain, string>>> = {
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: '0Y',
  century: '00Y',
};

/** After so many blocks a quarter named before is no longer the one spoken of. */
const SPOKEN_OF_BLOCKS = 8;

/** Resolves a distance. Without a day to count from the value stays open. */
export function resolveShift(meaning: ShiftMeaning, finding: DateFinding, context: Context): Resolution {
  const spoken =
    finding.quoted && meaning.grain === 'day' && meaning.from === 'published' ? spokenOn(context) : undefined;
  if (spoken) {
    const period = periodAt('day', spoken.day, meaning.by);
    const certain = spoken.block === context.block;
    return {
      period,
      anchor: 'speaker',
      certain,
      how: 'speaker',
      reading: `${nameOf(period)}, counted from the day of speaking, ${dayName(spoken.day)}`,
      implied: ['month', 'year'],
    };
  }
  const quarter = meaning.comparable ? quarterSpokenOf(context) : undefined;
  if (quarter) {
    const period = periodAt('quarter', quarter.period.first, -4);
    return {
      period,
      anchor: 'previous',
      certain: true,
      how: 'quarter',
      reading: `${nameOf(period)}, a year before the quarter spoken of`,
    };
  }
  if (meaning.from === 'previous' || (meaning.from === 'running' && context.narrative))
    return fromPrevious(meaning, context);
  if (context.published === undefined) return open(meaning);
  const period = periodAt(meaning.grain, context.published, meaning.by);
  return {
    period,
    anchor: 'published',
    certain: true,
    reading: `${nameOf(period)}, ${distance(meaning)}`,
    implied: ['year'],
  };
}

function fromPrevious(meaning: ShiftMeaning, context: Context): Resolution {
  const before =
    meaning.grain === 'day' ? context.lastDay : meaning.grain === 'quarter' ? context.lastQuarter : context.last;
  if (meaning.grain === 'quarter' && context.published !== undefined) {
    const fits =
      before &&
      !(meaning.closed && before.period.last >= context.published) &&
      context.block - before.block < SPOKEN_OF_BLOCKS;
    if (!fits) {
      const period = periodAt('quarter', context.published, -1 + meaning.by);
      return {
        period,
        anchor: 'published',
        certain: false,
        reading: `${nameOf(period)}, the last full quarter before publication`,
      };
    }
  }
  const usable =
    before && (SIZE[before.period.grain] <= SIZE[meaning.grain] || meaning.grain === 'quarter' || meaning.by !== 0)
      ? before
      : undefined;
  const base = usable?.period.first ?? context.published;
  if (base === undefined) return open(meaning);
  if (!usable && meaning.by > 0 && meaning.grain !== 'day') return adrift(meaning);
  const period = periodAt(meaning.grain, base, meaning.by);
  return {
    period,
    anchor: usable ? 'previous' : 'published',
    certain: usable !== undefined,
    reading: `${nameOf(period)}, counted from ${usable ? `the date before (${nameOf(usable.period)})` : 'publication'}`,
  };
}

function quarterSpokenOf(context: Context): Named | undefined {
  const quarter = context.lastQuarter;
  return quarter && context.block - quarter.block <= 1 ? quarter : undefined;
}

/** `twenty years later`, of a date that the text does not name: only the length is known. */
function adrift({ by, grain }: ShiftMeaning): Resolution {
  return {
    timex: 'DURATION',
    value: `P${by}${UNIT[grain] ?? 'Y'}`,
    anchor: 'previous',
    certain: false,
    reading: `${by} ${grain}${by === 1 ? '' : 's'} after a date that the text does not name`,
  };
}

function open(meaning: ShiftMeaning): Resolution {
  const value = meaning.by < 0 ? 'PAST_REF' : meaning.by > 0 ? 'FUTURE_REF' : 'PRESENT_REF';
  return { value, anchor: 'text', certain: false, reading: 'the article has no date to count from' };
}

function distance({ by, grain }: ShiftMeaning): string {
  if (by === 0) return `the ${grain} of publication`;
  const n = Math.abs(by);
  return `${n} ${grain}${n === 1 ? '' : 's'} ${by < 0 ? 'before' : 'after'} publication`;
}

/** A day of speaking named no more than so many blocks ago holds for a quotation that has none of its own. */
const SPOKEN_BLOCKS = 5;

function spokenOn(context: Context): Spoken | undefined {
  const { spoken } = context;
  return spoken && context.block - spoken.block <= SPOKEN_BLOCKS ? spoken : undefined;
}
