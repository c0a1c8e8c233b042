// Rules for weekdays: `Thursday`, `last Friday`, `next Monday`, `Friday morning`, `the previous Friday`, `Friday of next week`.
import type { CalendarMeaning } from '../meaning';
import { whichOf } from './modifiers';
import { isCompound, wordAfter } from './neighbouring-words';
import type { Rule } from './rule';

/** What follows a weekday in a name: of papers, prayers, clubs, markets. */
const NAME_AFTER =
  /^(?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|Tribune|Book|School|Mass|Club|Prayers|League|prayers?|Star|Sun|Magazine|Independent|Mercury)$/;

/** `Saturday Night Live`. */
const SHOW = /^\w{6,9} Night (?:Live|Fever|Football|Baseball|Lights)\b/;

/** `Thursday`. The merges add to it what stands around it: `late Thursday`. */
export const WEEKDAY: Rule = {
  name: 'weekday',
  pattern:
    '(this|this coming|this past|this last|last|next|the? coming|the? past|the? previous|the following|that|that same|the same|the)? weekday',
  read(match) {
    const token = match.find('weekday');
    if (!token || isName(match.text, token.start, wordAfter(match))) return undefined;
    if (isCompound(match) && /^[-‑](?:school|league)/i.test(match.after)) return undefined;
    const meaning: CalendarMeaning = { kind: 'calendar', grain: 'day', weekday: token.word.value };
    if (match.has('that', 'same', 'previous', 'following')) {
      return {
        timex: 'DATE',
        meaning: {
          ...meaning,
          anaphoric: true,
          ...(match.has('previous') ? { which: -1 } : match.has('following') ? { which: 1 } : {}),
        },
      };
    }
    // "next Friday" is the Friday of next week, "this coming Friday" the nearest one
    const which = whichOf(match);
    const start = match.tokens[0]?.word.class === 'the' && which === undefined ? { start: token.start } : {};
    return {
      timex: 'DATE',
      meaning: which === undefined ? meaning : match.has('next') ? { ...meaning, weekShift: 1 } : { ...meaning, which },
      ...start,
    };
  },
};

/** Whether it is part of a name or the name of a custom: `Black Friday`, `Good Friday`, `Sunday Times`, `Friday prayers`. */
function isName(text: string, start: number, after: string): boolean {
  if (
    /\b(?:Black|Bloody|Fat|Cyber|Super|Bowl|Good|Ash|Palm|Holy|Easter|Ruby|Freaky) $/.test(
      text.slice(Math.max(0, start - 8), start),
    )
  )
    return true;
  return NAME_AFTER.test(after) || SHOW.test(text.slice(start, start + 28));
}
