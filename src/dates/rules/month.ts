// A month alone: `January`, `last June`, `this September`. May and March need a word before them that only a time has.
import { isValidDay } from '../calendar/gregorian';
import { wordAfter, wordBefore } from './pieces';
import type { Match, Rule } from './rule';

/** Words before a name of a month that make it one. */
const TEMPORAL = new Set(
  'in since by until till during from before after through of early late mid last next this for to between every each and or around about late- mid- early-'.split(
    ' ',
  ),
);

/** `the March vote`, `a June event`: what follows is named by its month. */
const DETERMINERS = /^(?:the|a|an|its|her|his|their|our|my|your|s|\w+['’]s)$/;

/** Words that make even `Jan` a month. */
const FIRM = new Set('in since by until last next this of early late mid'.split(' '));

/** `August-September`: a month on the other side of a hyphen makes each a month. */
const MONTH_JOINED_AFTER = /^[-‑–](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const MONTH_JOINED_BEFORE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)[-‑–]$/;

/** `January`, `May` where the words around allow it. */
export const MONTH_ALONE: Rule = {
  name: 'month',
  pattern: '(month|ambiguousmonth)',
  read(match) {
    const token = match.tokens[0];
    if (!token || !isMonth(match)) return undefined;
    return { timex: 'DATE', meaning: { kind: 'calendar', grain: 'month', month: token.word.value } };
  },
};

/** `last June`, `this coming May`, `next March`. */
export const MONTH_CHOSEN: Rule = {
  name: 'month-chosen',
  pattern:
    '(last|next|this|this past|this coming|this last|that|that same|the same|the following|the previous|the? coming|past) (month|ambiguousmonth)',
  read(match) {
    const month = match.word('month', 'ambiguousmonth')?.value ?? 0;
    const anaphoric = match.has('that', 'same', 'following', 'previous');
    const which = match.has('last', 'past') ? -1 : match.has('next', 'coming') ? 1 : 0;
    const meaning = { kind: 'calendar', grain: 'month', month } as const;
    return { timex: 'DATE', meaning: anaphoric ? { ...meaning, anaphoric } : { ...meaning, which } };
  },
};

function isMonth(match: Match): boolean {
  const written = match.text.slice(match.start, match.end);
  const before = wordBefore(match);
  const after = wordAfter(match);
  if (
    /^\s\d{1,2}(?!\d)/.test(match.after) &&
    !isValidDay(2000, match.word('month', 'ambiguousmonth')?.value ?? 0, Number.parseInt(match.after, 10))
  )
    return false;
  const ranged = MONTH_JOINED_AFTER.test(match.after) || MONTH_JOINED_BEFORE.test(match.before);
  const cued =
    ranged ||
    TEMPORAL.has(before) ||
    (/^(?:March|May)$/.test(written) &&
      DETERMINERS.test(before) &&
      /^[a-zß-ÿ]{4,}$/.test(after) &&
      !/^(?:from|against|through|with)$/.test(after));
  const doubtful = match.has('ambiguousmonth') || /^(?:Jan|Mar|Dec|Sep|Oct|Apr|Aug|Feb|Nov|Jul|Jun)$/.test(written);
  if (doubtful && !(match.has('ambiguousmonth') && written !== 'Mar' ? cued : FIRM.has(before))) return false;
  if (match.has('ambiguousmonth') && /^(?:on|against|for|of)$/.test(after) && before === 'the') return false;
  if (/[‘'’]s?$/.test(match.before) || (/^[-‑][A-ZÀ-Þ]/.test(match.after) && !ranged)) return false;
  return cued || !isPartOfName(match, after);
}

/** `Judge April Smith`, `August Wilson`: a first or last name. */
function isPartOfName(match: Match, after: string): boolean {
  const named = /^(?:April|June|August|Jun|Jan|Jul)\b/.test(match.text.slice(match.start, match.end));
  if (DETERMINERS.test(wordBefore(match))) return false;
  return named && (/^[A-ZÀ-Þ][a-zß-ÿ]/.test(after) || /[A-ZÀ-Þ][a-zß-ÿ]+\s$/.test(match.before));
}
