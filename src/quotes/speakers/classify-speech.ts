// Tells direct speech, mixed speech and scare quotes apart. Scare quotes are all quoted words that nobody says: titles, terms,
// names, irony.
import type { Neighbour, QuoteContext, QuoteFinding, Speech } from '../types';
import type { ScoredCandidate } from './scored-candidate';

/**
 * Above this score, words in quotation marks are said by nobody. Chosen so that fewer than 2 in 100 real quotations are
 * lost.
 */
const SCARE_THRESHOLD = 1;

/** The kind of speech a quotation is, given its speaker and its `scareScore`. */
export function classifySpeech(finding: QuoteFinding, found: ScoredCandidate | undefined, score: number): Speech {
  if (score > SCARE_THRESHOLD) return 'scare';
  if (!found) return finding.aloneInSentence || finding.isSentence ? 'direct' : 'scare';
  return finding.isSentence ? 'direct' : 'mixed';
}

/** Points by the rule that found the speaker. A reporting verb is evidence of speech, hence negative. */
const RULE_POINTS: Readonly<Record<ScoredCandidate['rule'] | 'none', number>> = {
  inverted: -1.5,
  after: -2,
  signature: -3,
  according: -1.5,
  final: -1,
  colon: -1.5,
  label: 1,
  before: -2,
  governed: -1.5,
  stance: -0.5,
  passive: -1,
  noun: -1,
  predicate: 0,
  continued: 0,
  topic: 2,
  reopened: 2,
  introduced: 3,
  following: 2.5,
  previous: 2.5,
  none: 2.5,
};

/** Points by what stands before. `name` outweighs all others. */
const BEFORE_POINTS: Partial<Readonly<Record<Neighbour, number>>> = {
  name: 6,
  naming: 0.5,
  as: -1,
  work: 1,
  coordinator: 0.5,
  other: 1,
  none: -1.5,
  comma: -0.5,
  verb: -0.5,
};
/** Points by what stands after. */
const AFTER_POINTS: Partial<Readonly<Record<Neighbour, number>>> = {
  work: 1.5,
  noun: 0.5,
  channel: 0.5,
  preposition: -0.5,
  coordinator: -0.5,
  verb: -0.5,
  possessor: -0.5,
};
/** Further points by what stands before, if the words are capitalised as a title: `CBS’s “…”`, `the film “…”`. */
const TITLE_POINTS: Partial<Readonly<Record<Neighbour, number>>> = {
  possessor: 2.5,
  work: 2,
  preposition: 0.5,
  coordinator: 0.5,
  none: 1,
  other: 0.5,
};

/** For a closing mark without an opening one in a sentence that names no speaker. */
const STRAY_CLOSE_POINTS = 2.5;

/** For a title right after `told`: it is the addressee. */
const TOLD_TITLE_POINTS = 3;

/** How likely nobody says the words. Above `SCARE_THRESHOLD` they are a title, a term or a name. */
export function scareScore(
  { context, aloneInSentence, isSentence, missing, candidates }: QuoteFinding,
  found: ScoredCandidate | undefined,
): number {
  const rule = RULE_POINTS[found?.rule ?? 'none'];
  const beside = (BEFORE_POINTS[context.before] ?? 0) + (AFTER_POINTS[context.after] ?? 0);
  const title = context.isTitle ? 1 + (TITLE_POINTS[context.before] ?? 0) : 0;
  const told =
    context.isTitle && found?.distance === 0 && /^(?:tells?|told|telling)$/.test(found.verb) ? TOLD_TITLE_POINTS : 0;
  const stray = missing === 'open' && candidates.length === 0 ? STRAY_CLOSE_POINTS : 0;
  return (
    stray +
    rule +
    beside +
    title +
    told +
    lengthPoints(context) -
    (aloneInSentence ? 1 : 0) -
    (isSentence && !context.isTitle ? 0.5 : 0)
  );
}

/** Points by length: short fragments are more often terms, and a clause is said by someone. */
function lengthPoints({ words }: QuoteContext): number {
  if (words <= 2) return 1;
  if (words <= 4) return 0.5;
  return words < 8 ? 0 : -1;
}
