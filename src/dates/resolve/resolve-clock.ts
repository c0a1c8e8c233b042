// Resolves a time of day without a day: `at 10 a.m.`
import { formatDay } from '../calendar/gregorian';
import { day } from '../calendar/periods';
import type { DateFinding } from '../types';
import type { Context, Resolution } from './context';
import { dayName } from './explanations';

/** Most blocks since a day whose hours are still told; "overnight" is last night's unless the block names its day. */
const LONGEST_REACH = 2;

/** The time belongs to the last day named in its block or just before it, else to the day of publication. */
export function resolveClock(context: Context, { rule }: DateFinding): Resolution {
  const { lastDay, block } = context;
  const near =
    lastDay && block - lastDay.block <= (rule === 'overnight' ? 0 : LONGEST_REACH) ? lastDay.period : undefined;
  if (near)
    return {
      period: near,
      anchor: 'previous',
      certain: lastDay?.block === block,
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
