// Attribution by a noun and its owner: `Berg’s claim that “…”`, `his “…” remark`. Looks at the neighbours of one quotation.
import { Word } from '../lexicon/word-flags';
import type { Phrase } from '../syntax/phrase';
import type { Sentence } from '../syntax/sentence';

/** Nouns whose owner said what they name. */
const CUE_NOUNS = new Set(
  `claim claims assertion assertions argument arguments statement statements remark remarks comment comments promise promises pledge
  pledges vow call calls demand demands question questions answer answers response reply tweet tweets line slogan motto refrain mantra words
  warning warnings accusation accusations allegation allegations suggestion admission declaration announcement insistence
  contention description characterization attack attacks criticism quip joke message speech cry cries chant chants shouts assessment
  prediction complaint rebuttal broadside rhetoric appeal plea rallying-cry observation conclusion conclusions insistence belief quote quotation criticisms invitation`.split(
    /\s+/,
  ),
);

/** An owner of words: the tokens that name it, its possessive mark included, and the noun. */
export interface OwnedCue {
  readonly owner: { readonly from: number; readonly to: number };
  readonly cue: { readonly from: number; readonly to: number };
  /** Whether the owner is named, and not by a pronoun. */
  readonly isNamed: boolean;
  /** Token of the infinitive that the noun governs, where the owner is but the subject of that. */
  readonly verb?: number;
}

/** The noun that attributes the quotation at phrase `at`, with its owner. */
export function ownedCue(sentence: Sentence, at: number): OwnedCue | undefined {
  return (
    cueBehind(sentence, at) ??
    cueBefore(sentence, at) ??
    cueOfClause(sentence, at) ??
    cueSubject(sentence, at) ??
    cueOfInfinitive(sentence, at)
  );
}

/** `Berg’s “…” remark`. */
function cueBehind({ phrases, tokens }: Sentence, at: number): OwnedCue | undefined {
  const [before, behind] = [phrases[at - 1], phrases[at + 1]];
  if (before?.kind !== 'noun' || behind?.kind !== 'noun') return undefined;
  const last = behind.to - 1;
  if (!CUE_NOUNS.has(tokens[last]?.lower ?? '')) return undefined;
  return owned({ phrases, tokens }, before, before.to, { from: last, to: behind.to });
}

/** `Berg’s claim that “…”`, `his promise to “…”`, `their chants of “…”`; not `Berg’s claim was “…”`, where another judges. */
function cueBefore({ phrases, tokens }: Sentence, at: number): OwnedCue | undefined {
  let i = at - 1;
  while (isBridge(phrases[i])) i--;
  const noun = phrases[i];
  if (noun?.kind !== 'noun' || at - i > 3) return undefined;
  const isAdjacent = i === at - 1;
  for (let k = noun.to - 1; k > noun.from; k--) {
    const word = tokens[k]?.lower ?? '';
    if (CUE_NOUNS.has(word) && (!isAdjacent || WORDINGS.test(word)))
      return owned({ phrases, tokens }, noun, k, { from: k, to: k + 1 });
  }
  return undefined;
}

/** How far a clause that a cue noun opens is followed, in phrases. */
const LONGEST_CLAUSE = 7;

/** `Berg’s claim that there have been “…”`: the quotation ends the clause that the noun opens. */
function cueOfClause({ phrases, tokens }: Sentence, at: number): OwnedCue | undefined {
  for (let i = at - 1; i > Math.max(0, at - LONGEST_CLAUSE); i--) {
    const phrase = phrases[i];
    if (!phrase || !/^(?:noun|verb|preposition|adverb|clause)$/.test(phrase.kind)) return undefined;
    if (phrase.kind === 'verb' && phrase.flags & Word.speech) return undefined;
    const noun = phrases[i - 1];
    if (phrase.kind !== 'clause' || phrase.main !== '' || noun?.kind !== 'noun') continue;
    const last = noun.to - 1;
    if (!CUE_NOUNS.has(tokens[last]?.lower ?? '')) return undefined;
    return owned({ phrases, tokens }, noun, last, { from: last, to: last + 1 });
  }
  return undefined;
}

/** `Oslo’s willingness to discuss “…”`: who is willing is who would discuss. */
function cueOfInfinitive({ phrases, tokens }: Sentence, at: number): OwnedCue | undefined {
  for (let i = at - 1; i > Math.max(0, at - LONGEST_CLAUSE); i--) {
    const phrase = phrases[i];
    if (!phrase || !/^(?:noun|verb|preposition|adverb)$/.test(phrase.kind)) return undefined;
    if (phrase.kind !== 'verb') continue;
    const noun = phrases[i - 1];
    if (phrase.form !== 'infinitive' || noun?.kind !== 'noun') return undefined;
    const found = owned({ phrases, tokens }, noun, noun.to - 1, { from: noun.to - 1, to: noun.to });
    return found && { ...found, verb: phrase.from };
  }
  return undefined;
}

/** `Berg’s answer was that “…”`, `Her slogan is “…”`. */
function cueSubject({ phrases, tokens }: Sentence, at: number): OwnedCue | undefined {
  let i = at - 1;
  while (isBridge(phrases[i]) && phrases[i]?.kind !== 'verb') i--;
  const [verb, noun] = [phrases[i], phrases[i - 1]];
  if (verb?.kind !== 'verb' || verb.main !== '' || noun?.kind !== 'noun') return undefined;
  const last = noun.to - 1;
  const word = tokens[last]?.lower ?? '';
  const isThat = phrases[at - 1]?.kind === 'clause' && CUE_NOUNS.has(word);
  return isThat || WORDINGS.test(word)
    ? owned({ phrases, tokens }, noun, last, { from: last, to: last + 1 })
    : undefined;
}

/** Nouns that words follow directly: `Berg’s slogan “…”`. */
const WORDINGS = /^(?:slogan|motto|mantra|refrain|quip|joke|rallying-cry|message|tweet|question|answer|reply)$/;

/** What may stand between a cue noun and the words it announces. */
function isBridge(phrase: Phrase | undefined): boolean {
  if (phrase?.kind === 'preposition') return /^(?:of|for|about|to)$/.test(phrase.main);
  return (
    phrase?.kind === 'clause' ||
    phrase?.kind === 'colon' ||
    phrase?.kind === 'comma' ||
    (phrase?.kind === 'verb' && phrase.form === 'infinitive')
  );
}

function owned({ tokens }: Sentence, noun: Phrase, end: number, cue: OwnedCue['cue']): OwnedCue | undefined {
  for (let k = end - 1; k >= noun.from; k--) {
    const token = tokens[k];
    if (token?.lower === '’s') return { owner: { from: noun.from, to: k + 1 }, cue, isNamed: true };
    if (k === noun.from && token && token.flags & Word.possessive)
      return { owner: { from: k, to: k + 1 }, cue, isNamed: false };
  }
  return undefined;
}
