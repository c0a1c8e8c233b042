// Verb groups: auxiliaries, adverbs, the verb and the infinitives that depend on it. Tells a predicate from a participle that
// modifies a noun.
import { Flag, VERB_FORM } from '../lexicon/word-flags';
import type { Phrase } from './phrase';
import type { Token } from './tokenize';
import { isUnlistedThirdPerson, NUMERAL, takesBaseForm } from './verb-or-noun';

const NONFINITE_AUXILIARIES = new Set(['be', 'been', 'being', 'having']);

/**
 * The verb group that begins at token `at`, with the infinitives that depend on the verb: `went on to say`, `was quoted as
 * saying`. Undefined if the token is no verb here. `before` are the phrases to the left.
 */
export function verbGroupAt(tokens: readonly Token[], at: number, before: readonly Phrase[]): Phrase | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const infinitive = first.lower === 'to' && isBaseForm(tokens[at + 1]);
  const auxiliary = (first.flags & Flag.auxiliary) !== 0 && !(first.flags & Flag.capital && at > 0);
  if (!infinitive && !auxiliary && !isVerbHere(tokens, at, before)) return undefined;
  let i = infinitive ? at + 1 : at;
  let flags = 0;
  let main = '';
  let be = false;
  const conjugated = !infinitive && !NONFINITE_AUXILIARIES.has(first.lower) && !(first.flags & Flag.ing && !auxiliary);
  for (; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') break;
    if (token.flags & Flag.auxiliary && !main) {
      be ||= /^(?:is|are|was|were|be|been|being|am|'re|’re|'m|’m|'s|’s)$/.test(token.lower);
    } else if (token.flags & Flag.adverb && (isVerbNext(tokens, i + 1) || !main)) {
      if (!isVerbNext(tokens, i + 1)) break;
    } else if (main && token.lower === 'to' && isBaseForm(tokens[i + 1])) {
      main = '';
    } else if (isAsSaying(tokens, i, main)) {
      main = '';
      be = false;
    } else if (token.flags & VERB_FORM && !main) {
      flags |= token.flags;
      main = token.lower;
      if (!(be && token.flags & Flag.participle)) be = false;
    } else break;
    if (main && !continuesGroup(tokens, i + 1, main)) {
      i++;
      break;
    }
  }
  if (/^put(?:s|ting)?$/.test(main) && tokens[i]?.lower === 'it') {
    flags |= Flag.speech;
    i++;
  }
  const reduced = conjugated && i === at + 1 && isReducedRelative(tokens, at, before);
  const form = reduced ? 'reduced' : infinitive ? 'infinitive' : be && main ? 'passive' : conjugated ? 'finite' : 'ing';
  return { kind: 'verb', from: at, to: Math.max(i, at + 1), flags, main, form };
}

/** Participles that modify a noun before a name or title: `a film called “…”`. */
const NAMING_PARTICIPLES =
  /^(?:called|titled|entitled|named|dubbed|labeled|labelled|branded|known|termed|captioned|headlined)$/;

/** Forms that are always predicates after a noun; their participle modifies none. */
const NEVER_REDUCED =
  /^(?:said|told|added|argued|replied|responded|continued|declared|claimed|tweeted|noted|insisted|asked)$/;

/** Whether a participle modifies the noun before it and is no predicate: `a memo titled`, `the words used by`. */
function isReducedRelative(tokens: readonly Token[], at: number, before: readonly Phrase[]): boolean {
  const token = tokens[at];
  if (!token || !(token.flags & Flag.participle) || NEVER_REDUCED.test(token.lower)) return false;
  let noun = before.length - 1;
  if (before[noun]?.kind !== 'noun') return false;
  const head = tokens[(before[noun]?.to ?? 1) - 1];
  if (
    NAMING_PARTICIPLES.test(token.lower) &&
    tokens[at + 1]?.kind === 'quote' &&
    head &&
    !(head.flags & (Flag.capital | Flag.subjectPronoun))
  )
    return true;
  if (tokens[at + 1]?.lower === 'by') return true;
  while (before[noun - 1]?.kind === 'preposition' && before[noun - 2]?.kind === 'noun') noun -= 2;
  const outer = before[noun - 1];
  return (
    outer?.kind === 'verb' &&
    outer.form !== 'reduced' &&
    !(outer.flags & (Flag.speech | Flag.stance)) &&
    outer.main !== ''
  );
}

/** Whether the group goes on after its verb: with an infinitive or with `as saying`. */
function continuesGroup(tokens: readonly Token[], at: number, main: string): boolean {
  const lower = tokens[at]?.lower;
  if (lower === 'to') return isBaseForm(tokens[at + 1]);
  return isAsSaying(tokens, at, main);
}

/** Whether `as saying` follows a verb that takes it: `was quoted as saying`. */
function isAsSaying(tokens: readonly Token[], at: number, main: string): boolean {
  return (
    tokens[at]?.lower === 'as' &&
    /^(?:quoted|cited|reported|heard|recorded)$/.test(main) &&
    ((tokens[at + 1]?.flags ?? 0) & Flag.ing) !== 0
  );
}

function isBaseForm(token: Token | undefined): boolean {
  return token !== undefined && (token.flags & Flag.base) !== 0 && !(token.flags & Flag.capital);
}

/** Whether a verb stands at `at` or follows after adverbs. */
function isVerbNext(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const flags = tokens[i]?.flags ?? 0;
    if (flags & (VERB_FORM | Flag.auxiliary)) return true;
    if (!(flags & Flag.adverb)) return false;
  }
  return false;
}

/** Whether a word that may be a verb is one here, by its neighbours. */
function isVerbHere(tokens: readonly Token[], at: number, before: readonly Phrase[]): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (!(token.flags & VERB_FORM)) return isUnlistedThirdPerson(tokens, at);
  const { flags } = token;
  if (flags & Flag.capital && at > 0 && !(flags & Flag.inverting && tokens[at - 1]?.kind === 'quote')) return false;
  const previous = tokens[at - 1];
  const afterNoun = before.at(-1)?.kind === 'noun';
  const determined =
    previous !== undefined &&
    (previous.flags & (Flag.determiner | Flag.possessive)) !== 0 &&
    !(previous.flags & Flag.subjectPronoun) &&
    !NUMERAL.test(previous.lower);
  if (determined) return false;
  if (flags & (Flag.past | Flag.ing)) return !(before.at(-1)?.kind === 'preposition' && flags & Flag.past);
  if (flags & Flag.participle) return afterNoun;
  if (flags & Flag.third)
    return (
      afterNoun || before.at(-1)?.kind === 'relative' || followsJoint(before) || flags === (Flag.third | Flag.speech)
    );
  return flags & Flag.base ? takesBaseForm(skipAdverbsLeft(tokens, at - 1), flags) : false;
}

function followsJoint(before: readonly Phrase[]): boolean {
  const kind = before.at(-1)?.kind;
  return kind === 'coordinator' || kind === 'adverb' || kind === 'quote' || kind === 'comma';
}

/** The token at `at` or the nearest before it that is no adverb: `they also say`. */
function skipAdverbsLeft(tokens: readonly Token[], at: number): Token | undefined {
  let i = at;
  while ((tokens[i]?.flags ?? 0) & Flag.adverb) i--;
  return tokens[i];
}
