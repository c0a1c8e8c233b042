// Resolves a time of day without a day: `at 10 a.m.`
import { formatDay } from '../calendar/gregorian';
import { day } from '../calendar/periods';
import type { Context, Resolution } from './context';
import { dayName } from './explanations';

/** The time belongs to the last day named in its block, else to the day of publication. */
export function resolveClock(context: Context): Resolution {
  const near = context.lastDay?.block === context.block ? context.lastDay.period : undefined;
  if (near)
    return {
      period: near,
      anchor: 'previous',
      certain: true,
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
