// Rules for a month alone: `January`, `last June`, `this September`. May and March need a word before them that only a time has.
import { MONTH_PREFIXES, MONTHS } from '../../text/calendar-names';
import { isValidDay } from '../calendar/gregorian';
import { whichOf } from './modifiers';
import { wordAfter, wordBefore } from './neighbouring-words';
import type { Match, Rule } from './rule';

/** Words before the name of a month that make it a month. */
const BEFORE_MONTH = new Set(
  'in since by until till during from before after through of early late mid last next this for to between every each and or around about late- mid- early-'.split(
    ' ',
  ),
);

/** `the March vote`, `a June event`: the noun after the month is named by it. */
const DETERMINERS = /^(?:the|a|an|its|her|his|their|our|my|your|s|\w+['’]s)$/;

/** Words that make even a short form, which may be a name (`Jan`), a month. */
const BEFORE_SHORT_MONTH = new Set('in since by until last next this of early late mid'.split(' '));

/** `August-September`: a month on the other side of a hyphen makes each a month. */
const MONTH_JOINED_AFTER = new RegExp(`^[-‑–](?:${MONTH_PREFIXES.join('|')})`);
const MONTH_JOINED_BEFORE = new RegExp(`\\b(?:${MONTHS.join('|')})[-‑–]$`);
/** `Jan`, `Mar`: three letters without a dot. */
const THREE_LETTERS = new RegExp(`^(?:${MONTH_PREFIXES.join('|')})$`);

/** `January`; `May` where the words around it allow it. */
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
    const which = match.has('following') ? 1 : match.has('previous') ? -1 : (whichOf(match) ?? 0);
    const meaning = { kind: 'calendar', grain: 'month', month, which } as const;
    return { timex: 'DATE', meaning: anaphoric ? { ...meaning, anaphoric } : meaning };
  },
};

/** Whether the word is a month here, by its spelling and the words around it. */
function isMonth(match: Match): boolean {
  const written = match.text.slice(match.start, match.end);
  const before = wordBefore(match);
  const after = wordAfter(match);
  if (
    /^\s\d{1,2}(?!\d)/.test(match.after) &&
    !isValidDay(2000, match.word('month', 'ambiguousmonth')?.value ?? 0, Number.parseInt(match.after, 10))
  )
    return false;
  const joined = MONTH_JOINED_AFTER.test(match.after) || MONTH_JOINED_BEFORE.test(match.before);
  const cued =
    joined ||
    BEFORE_MONTH.has(before) ||
    (/^(?:March|May)$/.test(written) &&
      DETERMINERS.test(before) &&
      /^[a-zß-ÿ]{4,}$/.test(after) &&
      !/^(?:from|against|through|with)$/.test(after));
  const ambiguous = match.has('ambiguousmonth') || THREE_LETTERS.test(written);
  if (ambiguous && !(match.has('ambiguousmonth') && written !== 'Mar' ? cued : BEFORE_SHORT_MONTH.has(before)))
    return false;
  if (match.has('ambiguousmonth') && /^(?:on|against|for|of)$/.test(after) && before === 'the') return false;
  if (/[‘'’]s?$/.test(match.before) || (/^[-‑][A-ZÀ-Þ]/.test(match.after) && !joined)) return false;
  return (cued && !isAgent(match, after)) || !isPartOfName(match, after);
}

/** A participle and `by`: who did it follows, not when. */
const PARTICIPLE =
  /\b(?:[a-z]+(?:ed|en|wn|ght|ung)|made|led|won|held|done|told|sold|built|set|cut|shot|paid|laid|left|lost|met|heard|struck|sent|found|run) by $/;

/** Whether a name stands where a month could: `filed by April Summers`, `Ada Lee and June Mercer`. */
function isAgent({ before }: Match, after: string): boolean {
  if (!/^[A-ZÀ-Þ][a-zß-ÿ]/.test(after)) return false;
  const name = /([A-ZÀ-Þ][a-zß-ÿ]+),? (?:and|or) $/.exec(before)?.[1];
  return PARTICIPLE.test(before) || (name !== undefined && !MONTHS.includes(name));
}

/** Whether it is a first or last name: `Judge April Smith`, `August Wilson`. */
function isPartOfName(match: Match, after: string): boolean {
  const maybeName = /^(?:April|June|August|Jun|Jan|Jul)\b/.test(match.text.slice(match.start, match.end));
  if (DETERMINERS.test(wordBefore(match))) return false;
  return maybeName && (/^[A-ZÀ-Þ][a-zß-ÿ]/.test(after) || /[A-ZÀ-Þ][a-zß-ÿ]+\s$/.test(match.before));
}
