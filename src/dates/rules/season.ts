// Seasons: `the summer of 1994`, `last fall`, `this winter`, `spring 2014`, `the early summer`. `fall` and `spring` are also verbs.

import { SEASON, wordBefore } from './pieces';
import type { Rule } from './rule';

const YEAR = '(year|shortyear)';

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
  pattern: `(last|this|next|this past|this coming|that|that same|the same|the following|the previous|the? coming|past) ${SEASON}`,
  read(match) {
    const index = match.word('season', 'fall')?.value ?? 0;
    const meaning = { kind: 'calendar', grain: 'season', index } as const;
    if (match.has('that', 'same', 'following', 'previous'))
      return { timex: 'DATE', meaning: { ...meaning, anaphoric: true } };
    const which = match.has('last', 'past') ? -1 : match.has('next', 'coming') ? 1 : 0;
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
    const edge = match.has('early', 'late', 'mid');
    if (
      season?.class === 'fall' &&
      !(match.has('the') || edge ? cued && !/^(?:\s+(?:of|in)\b)/.test(match.after) : false)
    )
      return undefined;
    if (!cued && !edge && !paired && !match.has('the')) return undefined;
    if (/^\s+(?:of|break|training|[A-ZÀ-Þ])/.test(match.after) || /^[-‑]/.test(match.after)) return undefined;
    const mod = match.has('early') ? 'START' : match.has('late') ? 'END' : match.has('mid') ? 'MID' : undefined;
    return {
      timex: 'DATE',
      meaning: { kind: 'calendar', grain: 'season', index: season?.value ?? 0 },
      ...(mod ? { mod } : {}),
    };
  },
};
