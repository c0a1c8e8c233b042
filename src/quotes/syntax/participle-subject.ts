// Participles that have a subject of their own: `a sign saying “…”`, `with marchers chanting “…”`.
import { Flag } from '../lexicon/word-flags';
import type { Phrase } from './phrase';
import type { Nominal, Sentence } from './sentence';

/**
 * Things that words are written on: `a sign saying`. Not letters and statements: their words are said by the sender.
 */
const INSCRIBED_OBJECTS =
  /^(?:signs?|banners?|posters?|placards?|hats?|t-shirts?|shirts?|stickers?|buttons?|billboards?)$/;

/** Recordings of a speaker: `footage of Berg saying`. */
const RECORDINGS = /^(?:footage|video|videos|clip|clips|audio|recording|recordings|tape|tapes|image|images)$/;

/** The subject right before a participle; undefined if the participle shares the subject of another verb. */
export function participleSubject({ phrases, tokens }: Sentence, verb: number): Nominal | undefined {
  const quoted = quotedSubject(phrases, verb);
  if (quoted) return quoted;
  let noun = verb - 1;
  while (phrases[noun]?.kind === 'adverb') noun--;
  const phrase = phrases[noun];
  if (phrase?.kind !== 'noun') return undefined;
  const first = phrases[noun - 1]?.kind === 'coordinator' && phrases[noun - 2]?.kind === 'noun' ? noun - 2 : noun;
  const own = { from: first, to: noun + 1, head: first };
  if (/^(?:with|of|about)$/.test(phrases[first - 1]?.main ?? '')) return own;
  if (tokens.slice(phrase.from, phrase.to).some(({ lower }) => RECORDINGS.test(lower))) return own;
  const isName = ((tokens[phrase.to - 1]?.flags ?? 0) & Flag.capital) !== 0;
  if (isName && /^(?:dash|coordinator)$/.test(phrases[noun - 1]?.kind ?? '')) return own;
  return INSCRIBED_OBJECTS.test(tokens[phrase.to - 1]?.lower ?? '') ? own : undefined;
}

/** Verbs with *as saying*, whose object speaks. */
const QUOTING =
  /^(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing)|record(?:s|ed|ing)?|hear[ds]?|depict(?:s|ed|ing)?|show(?:s|ed|n|ing)?)$/;

/** Whom another quotes: `The paper quoted Berg, the mayor, as saying`. The object reaches from the verb to `as`. */
export function quotedSubject(phrases: readonly Phrase[], verb: number): Nominal | undefined {
  const as = verb - 1;
  if (phrases[as]?.main !== 'as') return undefined;
  for (let i = as - 1; i > 0; i--) {
    const phrase = phrases[i];
    if (phrase?.kind === 'verb' && QUOTING.test(phrase.main)) {
      const to = phrases[as - 1]?.kind === 'comma' ? as - 1 : as;
      return phrases[i + 1]?.kind === 'noun' && i + 1 < to ? { from: i + 1, to, head: i + 1 } : undefined;
    }
    if (phrase?.kind === 'quote' || phrase?.kind === 'stop' || phrase?.kind === 'subordinator') return undefined;
  }
  return undefined;
}
