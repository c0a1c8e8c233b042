// The rule for a day that is named by an event: `the day after the raid`, `Nov. 3, the day before she resigned`.
import { VOCABULARY } from '../lexicon/vocabulary';
import type { Rule } from './rule';

/** `the day before`, `the day after` with an event behind. After a date and a comma it is another name of that date. */
export const EVENT_DAY: Rule = {
  name: 'day-of-event',
  pattern: 'the unit (before|after)',
  read(match) {
    if (match.word('unit')?.code !== 'D' || !startsEvent(match.after)) return undefined;
    const isApposition = /\d, $/.test(match.before);
    const by = isApposition ? 0 : match.has('before') ? -1 : 1;
    return {
      timex: 'DATE',
      meaning: { kind: 'shift', grain: 'day', by, from: 'previous' },
      end: match.find('unit')?.end ?? match.end,
      doubtful: true,
    };
  },
};

/** Whether the next words name an event and no time: `the raid`, `his death`, `Obama’s speech`; not `the 22nd`, `Christmas`. */
function startsEvent(after: string): boolean {
  const noun = /^ (?:(?:the|an?|his|her|its|their|our|my) )?([A-Za-zÀ-ɏ]+)/.exec(after)?.[1];
  return noun !== undefined && !VOCABULARY.has(noun.toLowerCase());
}
