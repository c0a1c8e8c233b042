// Chunks the tokens of one sentence into phrases, by word lists and neighbouring words. A shallow parse: it builds no tree.
import { Flag } from '../lexicon/word-flags';
import { endOfBracket, nounPhraseAt } from './noun-phrases';
import { isSpeechVerb, type Phrase, type PhraseKind, simplePhrase } from './phrase';
import type { Sentence } from './sentence';
import { endOfTime } from './time-phrases';
import type { Token } from './tokenize';
import { verbGroupAt } from './verb-groups';

const PUNCTUATION_KINDS: Readonly<Record<string, PhraseKind>> = {
  ',': 'comma',
  '—': 'dash',
  '―': 'dash',
  '–': 'dash',
  '-': 'dash',
  ':': 'colon',
  ';': 'stop',
  '.': 'stop',
  '?': 'stop',
  '!': 'stop',
  '…': 'dash',
};

/** Nouns for what is claimed, in the singular: plurals are rather followed by a relative clause, `the claims that he made`. */
const THAT_NOUNS =
  /^(?:claim|charge|assertion|argument|allegation|accusation|contention|insistence|belief|conclusion|promise|pledge|vow|warning|prediction|suggestion|complaint|admission|announcement|declaration|statement|remark|comment|observation|threat|fear|hope|view|opinion|boast|confession|denial|hint|reminder|revelation|quip|joke)$/;

/** The phrases of a sentence, in order. Every token is in one. */
export function chunkPhrases(tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = phraseAt(tokens, at, phrases);
    phrases.push(phrase);
    at = phrase.to;
  }
  return phrases;
}

/** The phrase that begins at token `at`; `before` are the phrases to its left. */
function phraseAt(tokens: readonly Token[], at: number, before: readonly Phrase[]): Phrase {
  const token = tokens[at];
  if (!token) return simplePhrase('other', at, at + 1);
  if (token.kind === 'quote') return simplePhrase('quote', at, at + 1);
  if (token.kind === 'punctuation') return punctuationPhrase(tokens, at);
  const time = endOfTime(tokens, at);
  if (time > at) return simplePhrase('time', at, time);
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to')
    return { ...simplePhrase('preposition', at, at + 2), main: 'according to' };
  if (token.lower === 'per' && (tokens[at + 1]?.flags ?? 0) & (Flag.determiner | Flag.possessive | Flag.capital))
    return { ...simplePhrase('preposition', at, at + 1), main: 'according to' };
  return verbGroupAt(tokens, at, before) ?? functionWordPhrase(tokens, at, before) ?? nounPhraseAt(tokens, at);
}

/** A punctuation mark, or words in brackets as one phrase. */
function punctuationPhrase(tokens: readonly Token[], at: number): Phrase {
  const lower = tokens[at]?.lower ?? '';
  if (lower === '(' || lower === '[') {
    const end = endOfBracket(tokens, at);
    return simplePhrase(end > at + 1 ? 'other' : 'stop', at, end);
  }
  if (lower === ')' || lower === ']') return simplePhrase('stop', at, at + 1);
  return simplePhrase(PUNCTUATION_KINDS[lower] ?? 'other', at, at + 1);
}

/** A word of the closed classes that joins phrases; undefined if the word begins a noun phrase. */
function functionWordPhrase(tokens: readonly Token[], at: number, before: readonly Phrase[]): Phrase | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const { flags, lower } = token;
  const last = before.at(-1);
  const one = (kind: PhraseKind) => simplePhrase(kind, at, at + 1);
  if (flags & Flag.capital && at > 0 && !(flags & Flag.subjectPronoun)) return undefined;
  if (
    lower === 'that' &&
    opensThatClause(tokens[at + 1]) &&
    (before.some(isSpeechVerb) || takesThatClause(tokens, last))
  )
    return one('subordinator');
  if (
    flags & Flag.relative &&
    (last?.kind === 'noun' || last?.kind === 'comma' || last?.kind === 'dash' || lower === 'who' || lower === 'which')
  ) {
    if (lower !== 'that' || last?.kind === 'noun') return { ...one('relative'), main: lower };
  }
  if (lower === 'that')
    return last?.kind === 'verb' || last?.kind === 'coordinator' || opensThatClause(tokens[at + 1])
      ? one('subordinator')
      : undefined;
  if (flags & Flag.coordinator) return { ...one('coordinator'), main: lower };
  if (flags & Flag.determiner) return undefined;
  if (flags & Flag.preposition) {
    if (flags & Flag.subordinator && startsClause(tokens[at + 1]) && lower !== 'like')
      return { ...one('subordinator'), main: lower };
    return { ...one('preposition'), main: lower };
  }
  if (flags & Flag.subordinator) return { ...one('subordinator'), main: lower };
  return flags & Flag.adverb && !(flags & Flag.subjectPronoun) ? one('adverb') : undefined;
}

/** Whether a noun phrase is someone's claim, so that *that* after it says what is claimed: `Berg’s claim that Lind lied`. */
function takesThatClause(tokens: readonly Token[], noun: Phrase | undefined): boolean {
  if (noun?.kind !== 'noun' || !THAT_NOUNS.test(tokens[noun.to - 1]?.lower ?? '')) return false;
  return tokens.slice(noun.from, noun.to).some(({ flags }) => (flags & Flag.possessive) !== 0);
}

/** Whether *that* before this token is a conjunction and no determiner. */
function opensThatClause(token: Token | undefined): boolean {
  return startsClause(token) || ((token?.flags ?? 0) & (Flag.capital | Flag.determiner | Flag.possessive)) !== 0;
}

/** Whether a token can only be the subject of a clause: a pronoun. */
function startsClause(token: Token | undefined): boolean {
  return token !== undefined && (token.flags & Flag.subjectPronoun) !== 0 && (token.flags & Flag.determiner) === 0;
}

/** The sentence that the tokens are. */
export function toSentence(tokens: Token[]): Sentence {
  return { tokens, phrases: chunkPhrases(tokens) };
}
