// Attributions by a noun and its possessor: `Berg’s claim that “…”`, `his “…” remark`.
import { CUE_NOUNS } from '../lexicon/cue-nouns';
import { Flag } from '../lexicon/word-flags';
import type { Phrase } from '../syntax/phrase';
import type { Sentence } from '../syntax/sentence';

/** A cue noun with its possessor, who speaks. Token indices. */
export interface NounCue {
  readonly possessor: { readonly from: number; readonly to: number };
  readonly cue: { readonly from: number; readonly to: number };
  /** Whether the possessor is no pronoun. */
  readonly isNamed: boolean;
  /** The token of an infinitive that depends on the noun, if the possessor is only the subject of that. */
  readonly verb?: number;
}

/** The cue noun that attributes the quotation at phrase `at`, with its possessor. */
export function nounCueOf(sentence: Sentence, at: number): NounCue | undefined {
  return (
    cueAfter(sentence, at) ??
    cueBefore(sentence, at) ??
    cueBeforeClause(sentence, at) ??
    cueAsSubject(sentence, at) ??
    cueBeforeInfinitive(sentence, at)
  );
}

/** A cue noun after the quotation: `Berg’s “…” remark`. */
function cueAfter({ phrases, tokens }: Sentence, at: number): NounCue | undefined {
  const [before, after] = [phrases[at - 1], phrases[at + 1]];
  if (before?.kind !== 'noun' || after?.kind !== 'noun') return undefined;
  const last = after.to - 1;
  if (!CUE_NOUNS.has(tokens[last]?.lower ?? '')) return undefined;
  return withPossessor({ phrases, tokens }, before, before.to, { from: last, to: after.to });
}

/**
 * A cue noun right before the quotation: `Berg’s claim that “…”`, `his promise to “…”`, `their chants of “…”`. Not
 * `Berg’s claim was “…”`, which is what someone else says about it.
 */
function cueBefore({ phrases, tokens }: Sentence, at: number): NounCue | undefined {
  let i = at - 1;
  while (isBridge(phrases[i])) i--;
  const noun = phrases[i];
  if (noun?.kind !== 'noun' || at - i > 3) return undefined;
  const isAdjacent = i === at - 1;
  for (let k = noun.to - 1; k > noun.from; k--) {
    const word = tokens[k]?.lower ?? '';
    if (CUE_NOUNS.has(word) && (!isAdjacent || DIRECT_CUE_NOUNS.test(word)))
      return withPossessor({ phrases, tokens }, noun, k, { from: k, to: k + 1 });
  }
  return undefined;
}

/** Most phrases between a cue noun and a quotation in its clause. */
const MAX_CLAUSE_PHRASES = 7;

/** A cue noun whose clause ends in the quotation: `Berg’s claim that there have been “…”`. */
function cueBeforeClause({ phrases, tokens }: Sentence, at: number): NounCue | undefined {
  for (let i = at - 1; i > Math.max(0, at - MAX_CLAUSE_PHRASES); i--) {
    const phrase = phrases[i];
    if (!phrase || !/^(?:noun|verb|preposition|adverb|subordinator)$/.test(phrase.kind)) return undefined;
    if (phrase.kind === 'verb' && phrase.flags & Flag.speech) return undefined;
    const noun = phrases[i - 1];
    if (phrase.kind !== 'subordinator' || phrase.main !== '' || noun?.kind !== 'noun') continue;
    const last = noun.to - 1;
    if (!CUE_NOUNS.has(tokens[last]?.lower ?? '')) return undefined;
    return withPossessor({ phrases, tokens }, noun, last, { from: last, to: last + 1 });
  }
  return undefined;
}

/** A noun with an infinitive whose subject is the possessor: `Oslo’s willingness to discuss “…”`. */
function cueBeforeInfinitive({ phrases, tokens }: Sentence, at: number): NounCue | undefined {
  for (let i = at - 1; i > Math.max(0, at - MAX_CLAUSE_PHRASES); i--) {
    const phrase = phrases[i];
    if (!phrase || !/^(?:noun|verb|preposition|adverb)$/.test(phrase.kind)) return undefined;
    if (phrase.kind !== 'verb') continue;
    const noun = phrases[i - 1];
    if (phrase.form !== 'infinitive' || noun?.kind !== 'noun') return undefined;
    const found = withPossessor({ phrases, tokens }, noun, noun.to - 1, { from: noun.to - 1, to: noun.to });
    return found && { ...found, verb: phrase.from };
  }
  return undefined;
}

/** A cue noun that is the subject of *be*: `Berg’s answer was that “…”`, `Her slogan is “…”`. */
function cueAsSubject({ phrases, tokens }: Sentence, at: number): NounCue | undefined {
  let i = at - 1;
  while (isBridge(phrases[i]) && phrases[i]?.kind !== 'verb') i--;
  const [verb, noun] = [phrases[i], phrases[i - 1]];
  if (verb?.kind !== 'verb' || verb.main !== '' || noun?.kind !== 'noun') return undefined;
  const last = noun.to - 1;
  const word = tokens[last]?.lower ?? '';
  const isThat = phrases[at - 1]?.kind === 'subordinator' && CUE_NOUNS.has(word);
  return isThat || DIRECT_CUE_NOUNS.test(word)
    ? withPossessor({ phrases, tokens }, noun, last, { from: last, to: last + 1 })
    : undefined;
}

/** Cue nouns that a quotation may follow directly: `Berg’s slogan “…”`. */
const DIRECT_CUE_NOUNS = /^(?:slogan|motto|mantra|refrain|quip|joke|rallying-cry|message|tweet|question|answer|reply)$/;

/** Whether a phrase may stand between a cue noun and its quotation. */
function isBridge(phrase: Phrase | undefined): boolean {
  if (phrase?.kind === 'preposition') return /^(?:of|for|about|to)$/.test(phrase.main);
  return (
    phrase?.kind === 'subordinator' ||
    phrase?.kind === 'colon' ||
    phrase?.kind === 'comma' ||
    (phrase?.kind === 'verb' && phrase.form === 'infinitive')
  );
}

/** The cue with the possessor before it in the noun phrase `noun`; undefined if there is none before token `end`. */
function withPossessor({ tokens }: Sentence, noun: Phrase, end: number, cue: NounCue['cue']): NounCue | undefined {
  for (let k = end - 1; k >= noun.from; k--) {
    const token = tokens[k];
    if (token?.lower === '’s') return { possessor: { from: noun.from, to: k + 1 }, cue, isNamed: true };
    if (k === noun.from && token && token.flags & Flag.possessive)
      return { possessor: { from: k, to: k + 1 }, cue, isNamed: false };
  }
  return undefined;
}
