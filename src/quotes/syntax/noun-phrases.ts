// Noun phrases: where one ends, `of` and possessives included. A pronoun is one by itself.
import { isTitleAbbreviation } from '../lexicon/abbreviations';
import { Flag } from '../lexicon/word-flags';
import type { Phrase } from './phrase';
import { endOfTime } from './time-phrases';
import type { Token } from './tokenize';
import { endsNounPhraseAsVerb, isClosedClass } from './verb-or-noun';

/** The noun phrase that begins at token `from`; one token at least. */
export function nounPhraseAt(tokens: readonly Token[], from: number): Phrase {
  let at = from + 1;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (!token || !previous) break;
    if (isWholePhrase(previous)) break;
    if (token.kind === 'punctuation') {
      if (token.lower !== '(' && token.lower !== '[') break;
      const end = endOfBracket(tokens, at);
      if (end === at + 1) break;
      at = end - 1;
    } else if (token.kind === 'quote' || !continuesNounPhrase(tokens, at, from)) break;
  }
  return { kind: 'noun', from, to: at, flags: tokens[from]?.flags ?? 0, main: '' };
}

/** Pronouns that are no part of a name even with a capital in mid-sentence. */
const NEVER_IN_NAMES = /^(?:he|she|they|we|i|you|it)$/;

/** Pronouns that stress the noun right before them: `Berg himself said`. */
const REFLEXIVE = /^(?:himself|herself|itself|themselves)$/;

/** Whether a token is a noun phrase by itself, as pronouns are. */
function isWholePhrase(token: Token): boolean {
  if (!(token.flags & (Flag.subjectPronoun | Flag.objectPronoun)) || token.flags & (Flag.determiner | Flag.possessive))
    return false;
  return !(token.flags & Flag.capital) || NEVER_IN_NAMES.test(token.lower);
}

/** Whether the token at `at` belongs to the noun phrase that began at `from`. */
function continuesNounPhrase(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (!token || !previous) return false;
  const { flags, lower } = token;
  if (at - 1 === from && isDeterminerSubject(previous, token)) return false;
  if (previous.lower === '’s' || (previous.flags & (Flag.determiner | Flag.possessive) && at - 1 === from))
    return !isClosedClass(flags) || (flags & Flag.capital) !== 0;
  if (lower === '’s' || REFLEXIVE.test(lower)) return true;
  if (lower === 'of') return startsNoun(tokens[at + 1]);
  if (previous.lower === 'of') return true;
  if (lower === '&') return true;
  if (endOfTime(tokens, at) > at) return false;
  if (flags & Flag.capital) return !NEVER_IN_NAMES.test(lower) && !beginsNextPhrase(tokens, at, from);
  if (lower === 'and' && joinsTitle(tokens, at)) return true;
  if (isClosedClass(flags)) return false;
  if (flags & Flag.determiner) return previous.lower === 'of' || previous.lower === 'all' || previous.lower === 'both';
  return !endsNounPhraseAsVerb(tokens, at, from);
}

/** Nouns that a name cannot continue; it begins a relative clause instead: `an incident Berg described`. */
const NEVER_BEFORE_NAME =
  /^(?:interview|comments?|remarks?|statements?|incident|issues?|things?|way|points?|claims?|words|attacks?|speech|events?|moves?|ideas?|plans?|policy|policies|deals?|time|day|reasons?|questions?|positions?|something|anything|everything|nothing|moment|stance|proposals?|allegations?|accusations?|messages?|tweets?|letters?|emails?|case|fact|kind|sort|place|line|phrase|term|word|change|problem|concerns?|job|work|part)$/;

/** Whether a name begins another noun phrase: `the convention Sen. Anna Berg`, `remarks Berg made`. */
function beginsNextPhrase(tokens: readonly Token[], at: number, from: number): boolean {
  const [token, previous] = [tokens[at], tokens[at - 1]];
  if (!token || !previous || at === from) return false;
  if (NEVER_BEFORE_NAME.test(previous.lower) && !(previous.flags & Flag.capital)) return true;
  return (
    isTitleAbbreviation(token.lower) &&
    token.end - token.start > token.lower.length &&
    !(previous.flags & Flag.capital) &&
    previous.lower !== 'of' &&
    previous.lower !== '’s'
  );
}

/** Whether a determiner is the subject by itself: `many agreed`, `some said`. */
function isDeterminerSubject(previous: Token, token: Token): boolean {
  return (
    (previous.flags & Flag.subjectPronoun) !== 0 &&
    (token.flags & (Flag.past | Flag.third)) !== 0 &&
    (token.flags & (Flag.speech | Flag.stance)) !== 0
  );
}

/** Whether `and` at this token is inside a title: `founder and president`. */
function joinsTitle(tokens: readonly Token[], at: number): boolean {
  const [a, b] = [tokens[at - 1], tokens[at + 1]];
  return (
    a !== undefined &&
    b !== undefined &&
    /^(?:president|chairman|founder|co-founder|ways|house|chief|analyst|foreign)$/.test(a.lower) &&
    !(b.flags & (Flag.determiner | Flag.auxiliary)) &&
    b.kind === 'word'
  );
}

/** Whether a noun phrase may begin with the token. */
function startsNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (!isClosedClass(token.flags) || (token.flags & (Flag.determiner | Flag.possessive | Flag.capital)) !== 0)
  );
}

/** Longest text in brackets that counts as one piece, in tokens: `(R-Texas, chairman of the committee)`. */
const LONGEST_BRACKET = 25;

/**
 * The end of the brackets that open at `at`; right after the opening one if they are too long, unclosed or hold a
 * quotation.
 */
export function endOfBracket(tokens: readonly Token[], at: number): number {
  const close = tokens[at]?.lower === '(' ? ')' : ']';
  for (let i = at + 1; i < Math.min(tokens.length, at + LONGEST_BRACKET); i++) {
    if (tokens[i]?.kind === 'quote') return at + 1;
    if (tokens[i]?.lower === close) return i + 1;
  }
  return at + 1;
}
