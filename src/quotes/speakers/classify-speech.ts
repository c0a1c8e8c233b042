// Tells direct, mixed and scare apart. Scare stands for all marked words that nobody says: titles, terms, names, irony.

import type { Neighbour, QuoteShape } from '../cues/quote-context';
import type { QuoteFinding } from '../find-quotes';
import type { Speech } from '../types';
import type { Found } from './certainty';

/** Above this, marked words count as said by no one. Chosen so that fewer than two in a hundred real quotations are lost. */
const NOBODY = 1;

/** What kind of quotation a finding is, given the speaker found for it and how likely nobody says it (`nobodySays`). */
export function speechOf(finding: QuoteFinding, found: Found | undefined, nobody: number): Speech {
  if (nobody > NOBODY) return 'scare';
  if (!found) return finding.bare || finding.whole ? 'direct' : 'scare';
  return finding.whole ? 'direct' : 'mixed';
}

/** How much each way of finding a speaker speaks against there being one; a reporting verb speaks for it. */
const BY_RULE: Readonly<Record<Found['rule'] | 'none', number>> = {
  inverted: -1.5,
  behind: -2,
  signed: -3,
  according: -1.5,
  final: -1,
  colon: -1.5,
  label: 1,
  before: -2,
  governed: -1.5,
  stance: -0.5,
  passive: -1,
  nominal: -1,
  predicate: 0,
  carried: 0,
  topic: 2,
  reopened: 2,
  lead: 3,
  ahead: 2.5,
  neighbour: 2.5,
  none: 2.5,
};

/** Neighbours of terms and titles. */
const BEFORE: Partial<Readonly<Record<Neighbour, number>>> = {
  naming: 0.5,
  as: -1,
  work: 1,
  coordinator: 0.5,
  other: 1,
  none: -1.5,
  comma: -0.5,
  verb: -0.5,
};
const BEHIND: Partial<Readonly<Record<Neighbour, number>>> = {
  work: 1.5,
  noun: 0.5,
  channel: 0.5,
  preposition: -0.5,
  coordinator: -0.5,
  verb: -0.5,
  owner: -0.5,
};
/** What a neighbour adds where the words are written as a title: `CBS’s “…”`, `the film “…”`. */
const BEFORE_TITLE: Partial<Readonly<Record<Neighbour, number>>> = {
  owner: 2.5,
  work: 2,
  preposition: 0.5,
  coordinator: 0.5,
  none: 1,
  other: 0.5,
};

/** A closing mark that nothing opens is believed only where its sentence names a speaker. */
const STRAY = 2.5;

/** A title right behind `told` is whom the speaker told. */
const TOLD = 3;

/** Points for marked words that nobody says: above `NOBODY` they are a title, a term or a name. */
export function nobodySays(
  { shape, bare, whole, missing, candidates }: QuoteFinding,
  found: Found | undefined,
): number {
  const rule = BY_RULE[found?.rule ?? 'none'];
  const beside = (BEFORE[shape.before] ?? 0) + (BEHIND[shape.behind] ?? 0);
  const title = shape.isTitle ? 1 + (BEFORE_TITLE[shape.before] ?? 0) : 0;
  const told = shape.isTitle && found?.distance === 0 && /^(?:tells?|told|telling)$/.test(found.verb) ? TOLD : 0;
  const stray = missing === 'open' && candidates.length === 0 ? STRAY : 0;
  return stray + rule + beside + title + told + lengthOf(shape) - (bare ? 1 : 0) - (whole && !shape.isTitle ? 0.5 : 0);
}

/** Short fragments are terms more often; a clause is said by someone. */
function lengthOf({ words }: QuoteShape): number {
  if (words <= 2) return 1;
  if (words <= 4) return 0.5;
  return words < 8 ? 0 : -1;
}
