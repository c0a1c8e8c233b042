// Resolves a time of day without a day: `at 10 a.m.`
import { formatDay } from '../calendar/gregorian';
import { day, type Period } from '../calendar/periods';
import type { DateFinding } from '../types';
import type { Context, Resolution } from './context';
import { dayName } from './explanations';

/** Most blocks since a day whose hours are still told; "overnight" is last night's unless the block names its day. */
const LONGEST_REACH = 1;
/** Most days before publication of such a day. */
const RECENT_DAYS = 7;

/** The time belongs to the last day named in its block or just before it, else to the day of publication. */
export function resolveClock(context: Context, finding: DateFinding): Resolution {
  const near = nearDay(context, finding);
  if (near)
    return {
      period: near,
      anchor: 'previous',
      certain: context.lastDay?.block === context.block,
      reading: `on the day named before, ${dayName(near.first)}`,
      implied: ['day'],
    };
  if (context.published === undefined)
    return { value: 'XXXX-XX-XX', anchor: 'text', certain: false, reading: 'the article has no date' };
  return {
    period: day(context.published),
    anchor: 'published',
    certain: false,
    reading: `on the day of publication, ${formatDay(context.published)}`,
    implied: ['day'],
  };
}

/** The last day named in the block, or in the one before where that is a day of the last week and the time does not open its block. */
function nearDay({ lastDay, block, published }: Context, { rule, start }: DateFinding): Period | undefined {
  if (!lastDay || lastDay.block === block) return lastDay?.period;
  if (rule === 'overnight' || start === 0 || block - lastDay.block > LONGEST_REACH || published === undefined)
    return undefined;
  const days = published - lastDay.period.first;
  return days >= 0 && days <= RECENT_DAYS ? lastDay.period : undefined;
}
