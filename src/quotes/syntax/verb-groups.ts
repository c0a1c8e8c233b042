// Verb groups: auxiliaries, adverbs, the verb, and infinitives hung on it. Tells a predicate from a participle on a noun.
import { VERB, Word } from '../lexicon/word-flags';
import type { Phrase } from './phrase';
import type { Token } from './tokenize';
import { isUnknownThird, NUMERAL, takesBase } from './verb-or-noun';

const AUX_NONFINITE = new Set(['be', 'been', 'being', 'having']);

/** A verb group at `at`: auxiliaries, adverbs, the verb, and infinitives hung on it (`went on to say`, `was quoted as saying`). */
export function verbGroup(tokens: readonly Token[], at: number, before: readonly Phrase[]): Phrase | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const infinitive = first.lower === 'to' && isVerb(tokens, at + 1, 'base');
  const auxiliary = (first.flags & Word.auxiliary) !== 0 && !(first.flags & Word.capital && at > 0);
  if (!infinitive && !auxiliary && !isPlainVerb(tokens, at, before)) return undefined;
  let i = infinitive ? at + 1 : at;
  let flags = 0;
  let main = '';
  let be = false;
  const conjugated = !infinitive && !AUX_NONFINITE.has(first.lower) && !(first.flags & Word.ing && !auxiliary);
  for (; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') break;
    if (token.flags & Word.auxiliary && !main) {
      be ||= /^(?:is|are|was|were|be|been|being|am|'re|’re|'m|’m|'s|’s)$/.test(token.lower);
    } else if (token.flags & Word.adverb && (isVerbAhead(tokens, i + 1) || !main)) {
      if (!isVerbAhead(tokens, i + 1)) break;
    } else if (main && token.lower === 'to' && isVerb(tokens, i + 1, 'base')) {
      main = '';
    } else if (
      main &&
      /^(?:quoted|cited|reported|heard|recorded)$/.test(main) &&
      token.lower === 'as' &&
      (tokens[i + 1]?.flags ?? 0) & Word.ing
    ) {
      main = '';
      be = false;
    } else if (
      token.flags & VERB &&
      (!main || i === at) &&
      (i > at ? fitsAuxiliary(token, first) || main === '' : true)
    ) {
      flags |= token.flags;
      main = token.lower;
      if (!(be && token.flags & Word.participle)) be = false;
    } else break;
    if (main && !goesOn(tokens, i + 1, main)) {
      i++;
      break;
    }
  }
  if (/^put(?:s|ting)?$/.test(main) && tokens[i]?.lower === 'it') {
    flags |= Word.speech;
    i++;
  }
  const reduced = conjugated && i === at + 1 && isReduced(tokens, at, before);
  const form = reduced ? 'reduced' : infinitive ? 'infinitive' : be && main ? 'passive' : conjugated ? 'finite' : 'ing';
  return { kind: 'verb', from: at, to: Math.max(i, at + 1), flags, main, form };
}

/** Participles that hang on a noun right before a name or title: `a film called “…”`. */
const NAMING = /^(?:called|titled|entitled|named|dubbed|labeled|labelled|branded|known|termed|captioned|headlined)$/;

/** Forms that are pasts when they follow a noun: their participle hangs on none. */
const NEVER_REDUCED =
  /^(?:said|told|added|argued|replied|responded|continued|declared|claimed|tweeted|noted|insisted|asked)$/;

/** Whether a bare past form hangs on the noun before it instead of being a predicate: `a memo titled`, `the words used by`. */
function isReduced(tokens: readonly Token[], at: number, before: readonly Phrase[]): boolean {
  const token = tokens[at];
  if (!token || !(token.flags & Word.participle) || NEVER_REDUCED.test(token.lower)) return false;
  let noun = before.length - 1;
  if (before[noun]?.kind !== 'noun') return false;
  const head = tokens[(before[noun]?.to ?? 1) - 1];
  if (
    NAMING.test(token.lower) &&
    tokens[at + 1]?.kind === 'quote' &&
    head &&
    !(head.flags & (Word.capital | Word.subjectPronoun))
  )
    return true;
  if (tokens[at + 1]?.lower === 'by') return true;
  while (before[noun - 1]?.kind === 'preposition' && before[noun - 2]?.kind === 'noun') noun -= 2;
  const governor = before[noun - 1];
  return (
    governor?.kind === 'verb' &&
    governor.form !== 'reduced' &&
    !(governor.flags & (Word.speech | Word.stance)) &&
    governor.main !== ''
  );
}

function fitsAuxiliary(token: Token, auxiliary: Token): boolean {
  return (auxiliary.flags & Word.auxiliary) !== 0 && (token.flags & VERB) !== 0;
}

/** Whether the group runs on behind its verb: an infinitive, `as saying`, or a particle. */
function goesOn(tokens: readonly Token[], at: number, main: string): boolean {
  const lower = tokens[at]?.lower;
  if (lower === 'to') return isVerb(tokens, at + 1, 'base');
  if (lower === 'as')
    return /^(?:quoted|cited|reported|heard|recorded)$/.test(main) && ((tokens[at + 1]?.flags ?? 0) & Word.ing) !== 0;
  return false;
}

function isVerb(tokens: readonly Token[], at: number, form: 'base'): boolean {
  const token = tokens[at];
  return token !== undefined && (token.flags & Word[form]) !== 0 && !(token.flags & Word.capital);
}

function isVerbAhead(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const flags = tokens[i]?.flags ?? 0;
    if (flags & (VERB | Word.auxiliary)) return true;
    if (!(flags & Word.adverb)) return false;
  }
  return false;
}

/** Whether a word that may be a verb is one here, judged by its neighbours. */
function isPlainVerb(tokens: readonly Token[], at: number, before: readonly Phrase[]): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (!(token.flags & VERB)) return isUnknownThird(tokens, at);
  const { flags } = token;
  if (flags & Word.capital && at > 0 && !(flags & Word.inverting && tokens[at - 1]?.kind === 'quote')) return false;
  const previous = tokens[at - 1];
  const afterNoun = before.at(-1)?.kind === 'noun';
  const determined =
    previous !== undefined &&
    (previous.flags & (Word.determiner | Word.possessive)) !== 0 &&
    !(previous.flags & Word.subjectPronoun) &&
    !NUMERAL.test(previous.lower);
  if (determined) return false;
  if (flags & (Word.past | Word.ing)) return !(before.at(-1)?.kind === 'preposition' && flags & Word.past);
  if (flags & Word.participle) return afterNoun;
  if (flags & Word.third)
    return afterNoun || before.at(-1)?.kind === 'link' || isJoined(before) || flags === (Word.third | Word.speech);
  return flags & Word.base ? takesBase(pastAdverbs(tokens, at - 1), flags) : false;
}

function isJoined(before: readonly Phrase[]): boolean {
  const kind = before.at(-1)?.kind;
  return kind === 'coordinator' || kind === 'adverb' || kind === 'quote' || kind === 'comma';
}

/** The token at `at`, or the nearest before it that is no adverb: `they also say`. */
function pastAdverbs(tokens: readonly Token[], at: number): Token | undefined {
  let i = at;
  while ((tokens[i]?.flags ?? 0) & Word.adverb) i--;
  return tokens[i];
}
