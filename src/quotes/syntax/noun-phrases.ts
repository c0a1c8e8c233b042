// Noun phrases: how far one reaches, `of` and possessives included. A pronoun is one by itself.
import { isTitleAbbreviation, Word } from '../lexicon/word-flags';
import type { Phrase } from './phrase';
import { timeEnd } from './time-phrases';
import type { Token } from './tokenize';
import { isClosed, isVerbInside } from './verb-or-noun';

export function nounPhrase(tokens: readonly Token[], from: number): Phrase {
  let at = from + 1;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (!token || !previous) break;
    if (startsOver(previous)) break;
    if (token.kind === 'punctuation') {
      if (token.lower !== '(' && token.lower !== '[') break;
      const end = bracketEnd(tokens, at);
      if (end === at + 1) break;
      at = end - 1;
    } else if (token.kind === 'quote' || !continuesNoun(tokens, at, from)) break;
  }
  return { kind: 'noun', from, to: at, flags: tokens[from]?.flags ?? 0, main: '' };
}

/** Pronouns that are no name when written with a capital in mid-sentence. */
const NEVER_NAMES = /^(?:he|she|they|we|i|you|it)$/;

/** A pronoun is a noun phrase by itself. */
function startsOver(token: Token): boolean {
  if (!(token.flags & (Word.subjectPronoun | Word.objectPronoun)) || token.flags & (Word.determiner | Word.possessive))
    return false;
  return !(token.flags & Word.capital) || NEVER_NAMES.test(token.lower);
}

function continuesNoun(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (!token || !previous) return false;
  const { flags, lower } = token;
  if (at - 1 === from && isPronounSubject(previous, token)) return false;
  if (previous.lower === '’s' || (previous.flags & (Word.determiner | Word.possessive) && at - 1 === from))
    return !isClosed(flags) || (flags & Word.capital) !== 0;
  if (lower === '’s') return true;
  if (lower === 'of') return isNounStart(tokens[at + 1]);
  if (previous.lower === 'of') return true;
  if (lower === '&') return true;
  if (timeEnd(tokens, at) > at) return false;
  if (flags & Word.capital) return !NEVER_NAMES.test(lower) && !beginsName(tokens, at, from);
  if (lower === 'and' && isTitleJoin(tokens, at)) return true;
  if (isClosed(flags)) return false;
  if (flags & Word.determiner) return previous.lower === 'of' || previous.lower === 'all' || previous.lower === 'both';
  return !isVerbInside(tokens, at, from);
}

/** `an incident Berg described`: nouns that no name belongs to; the name opens a clause of its own. */
const NO_TITLE =
  /^(?:interview|comments?|remarks?|statements?|incident|issues?|things?|way|points?|claims?|words|attacks?|speech|events?|moves?|ideas?|plans?|policy|policies|deals?|time|day|reasons?|questions?|positions?|something|anything|everything|nothing|moment|stance|proposals?|allegations?|accusations?|messages?|tweets?|letters?|emails?|case|fact|kind|sort|place|line|phrase|term|word|change|problem|concerns?|job|work|part)$/;

/** `the convention Sen. Anna Berg`, `remarks Berg made`: the name begins another noun phrase. */
function beginsName(tokens: readonly Token[], at: number, from: number): boolean {
  const [token, previous] = [tokens[at], tokens[at - 1]];
  if (!token || !previous || at === from) return false;
  if (NO_TITLE.test(previous.lower) && !(previous.flags & Word.capital)) return true;
  return (
    isTitleAbbreviation(token.lower) &&
    token.end - token.start > token.lower.length &&
    !(previous.flags & Word.capital) &&
    previous.lower !== 'of' &&
    previous.lower !== '’s'
  );
}

/** `many agreed`, `some said`: a determiner that is the subject by itself. */
function isPronounSubject(previous: Token, token: Token): boolean {
  return (
    (previous.flags & Word.subjectPronoun) !== 0 &&
    (token.flags & (Word.past | Word.third)) !== 0 &&
    (token.flags & (Word.speech | Word.stance)) !== 0
  );
}

function isTitleJoin(tokens: readonly Token[], at: number): boolean {
  const [a, b] = [tokens[at - 1], tokens[at + 1]];
  return (
    a !== undefined &&
    b !== undefined &&
    /^(?:president|chairman|founder|co-founder|ways|house|chief|analyst|foreign)$/.test(a.lower) &&
    !(b.flags & (Word.determiner | Word.auxiliary)) &&
    b.kind === 'word'
  );
}

function isNounStart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (!isClosed(token.flags) || (token.flags & (Word.determiner | Word.possessive | Word.capital)) !== 0)
  );
}

/** Longest bracket in tokens that is passed over whole: `(R-Texas, chairman of the committee)`; never one that quotes. */
const LONGEST_BRACKET = 25;

export function bracketEnd(tokens: readonly Token[], at: number): number {
  const close = tokens[at]?.lower === '(' ? ')' : ']';
  for (let i = at + 1; i < Math.min(tokens.length, at + LONGEST_BRACKET); i++) {
    if (tokens[i]?.kind === 'quote') return at + 1;
    if (tokens[i]?.lower === close) return i + 1;
  }
  return at + 1;
}
