// Rules for seasons: `the summer of 1994`, `last fall`, `this winter`, `spring 2014`, `the early summer`. `fall` and `spring` are also verbs.
import { partModifier, whichOf } from './modifiers';
import { wordBefore } from './neighbouring-words';
import { SEASON, YEAR } from './pattern-pieces';
import type { Rule } from './rule';

/** With a year: `the winter of 1994`, `summer 2013`, `spring of '68`. */
export const SEASON_OF_YEAR: Rule = {
  name: 'season-year',
  pattern: `(the? ${SEASON} (of|comma)? ${YEAR} | the? year ${SEASON})`,
  read(match) {
    const index = match.word('season', 'fall')?.value ?? 0;
    const year = match.word('year', 'shortyear')?.value ?? 0;
    return { timex: 'DATE', meaning: { kind: 'calendar', grain: 'season', index, year } };
  },
};

/** `last fall`, `this summer`, `next spring`, `this past winter`, `that autumn`, `the following spring`. */
export const SEASON_CHOSEN: Rule = {
  name: 'season-chosen',
  pattern: `(last|this|next|this past|this coming|that|that same|the same|the following|the next|the previous|the? coming|past) ${SEASON}`,
  read(match) {
    const index = match.word('season', 'fall')?.value ?? 0;
    const meaning = { kind: 'calendar', grain: 'season', index } as const;
    const theNext = match.has('the') && match.has('next');
    const direction = theNext || match.has('following') ? 1 : match.has('previous') ? -1 : 0;
    if (theNext || match.has('that', 'same', 'following', 'previous'))
      return { timex: 'DATE', meaning: { ...meaning, anaphoric: true, which: direction } };
    const which = whichOf(match) ?? 0;
    return { timex: 'DATE', meaning: { ...meaning, which } };
  },
};

/** `the summer`, `in winter`, `by spring`: the nearest one. */
export const SEASON_ALONE: Rule = {
  name: 'season',
  pattern: `the? (early|late|mid hyphen?)? ${SEASON}`,
  read(match) {
    const season = match.word('season', 'fall');
    const cued = /^(?:in|by|since|until|during|through|for|of|over|throughout|late|early|from|to)$/.test(
      wordBefore(match),
    );
    const paired = /\b(?:spring|summer|fall|autumn|winter) (?:and|or|to) $/.test(match.before);
    const mod = partModifier(match);
    if (
      season?.class === 'fall' &&
      !(match.has('the') || mod ? cued && !/^(?:\s+(?:of|in)\b)/.test(match.after) : false)
    )
      return undefined;
    if (!cued && !mod && !paired && !match.has('the')) return undefined;
    if (/^\s+(?:of|break|training|[A-ZÀ-Þ])/.test(match.after) || /^[-‑]/.test(match.after)) return undefined;
    return {
      timex: 'DATE',
      meaning: { kind: 'calendar', grain: 'season', index: season?.value ?? 0 },
      ...(mod ? { mod } : {}),
    };
  },
};
