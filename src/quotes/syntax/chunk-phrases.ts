// Chunks one sentence's tokens into noun phrases, verb groups and what joins them. A shallow reading by word lists and
// neighbours: it builds no tree and guesses no meaning.
import { Word } from '../lexicon/word-flags';
import { bracketEnd, nounPhrase } from './noun-phrases';
import { type Phrase, type PhraseKind, plain } from './phrase';
import { timeEnd } from './time-phrases';
import type { Token } from './tokenize';
import { verbGroup } from './verb-groups';

const PUNCTUATION: Readonly<Record<string, PhraseKind>> = {
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

/** Phrases of a sentence, in order; together they cover every token. */
export function chunk(tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = phraseAt(tokens, at, phrases);
    phrases.push(phrase);
    at = phrase.to;
  }
  return phrases;
}

function phraseAt(tokens: readonly Token[], at: number, before: readonly Phrase[]): Phrase {
  const token = tokens[at];
  if (!token) return plain('other', at, at + 1);
  if (token.kind === 'quote') return plain('quote', at, at + 1);
  if (token.kind === 'punctuation') return punctuation(tokens, at);
  const time = timeEnd(tokens, at);
  if (time > at) return plain('time', at, time);
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to')
    return { ...plain('preposition', at, at + 2), main: 'according to' };
  if (token.lower === 'per' && (tokens[at + 1]?.flags ?? 0) & (Word.determiner | Word.possessive | Word.capital))
    return { ...plain('preposition', at, at + 1), main: 'according to' };
  return verbGroup(tokens, at, before) ?? functionWord(tokens, at, before) ?? nounPhrase(tokens, at);
}

function punctuation(tokens: readonly Token[], at: number): Phrase {
  const lower = tokens[at]?.lower ?? '';
  if (lower === '(' || lower === '[') {
    const end = bracketEnd(tokens, at);
    return plain(end > at + 1 ? 'other' : 'stop', at, end);
  }
  if (lower === ')' || lower === ']') return plain('stop', at, at + 1);
  return plain(PUNCTUATION[lower] ?? 'other', at, at + 1);
}

function functionWord(tokens: readonly Token[], at: number, before: readonly Phrase[]): Phrase | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const { flags, lower } = token;
  const last = before.at(-1);
  const one = (kind: PhraseKind) => plain(kind, at, at + 1);
  if (flags & Word.capital && at > 0 && !(flags & Word.subjectPronoun)) return undefined;
  if (lower === 'that' && opensThat(tokens[at + 1]) && before.some(isReport)) return one('clause');
  if (
    flags & Word.relative &&
    (last?.kind === 'noun' || last?.kind === 'comma' || last?.kind === 'dash' || lower === 'who' || lower === 'which')
  ) {
    if (lower !== 'that' || last?.kind === 'noun') return { ...one('link'), main: lower };
  }
  if (lower === 'that')
    return last?.kind === 'verb' || last?.kind === 'coordinator' || opensThat(tokens[at + 1])
      ? one('clause')
      : undefined;
  if (flags & Word.coordinator) return { ...one('coordinator'), main: lower };
  if (flags & Word.determiner) return undefined;
  if (flags & Word.preposition) {
    if (flags & Word.subordinator && startsClause(tokens[at + 1]) && lower !== 'like')
      return { ...one('clause'), main: lower };
    return { ...one('preposition'), main: lower };
  }
  if (flags & Word.subordinator) return { ...one('clause'), main: lower };
  return flags & Word.adverb && !(flags & Word.subjectPronoun) ? one('adverb') : undefined;
}

/** A verb that takes a clause: behind it, `that` with a subject opens one, nouns in between or not. */
function isReport({ kind, flags }: Phrase): boolean {
  return kind === 'verb' && (flags & Word.speech) !== 0;
}

/** What follows `that` the conjunction but not `that` the determiner. */
function opensThat(token: Token | undefined): boolean {
  return startsClause(token) || ((token?.flags ?? 0) & (Word.capital | Word.determiner | Word.possessive)) !== 0;
}

function startsClause(token: Token | undefined): boolean {
  return token !== undefined && (token.flags & Word.subjectPronoun) !== 0 && (token.flags & Word.determiner) === 0;
}
