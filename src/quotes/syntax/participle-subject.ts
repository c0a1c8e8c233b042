// Participles that have a subject of their own: `a sign saying “…”`, `with marchers chanting “…”`.
import { Flag } from '../lexicon/word-flags';
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
