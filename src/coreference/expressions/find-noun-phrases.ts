// Noun phrases whose head means a person, a body or a place: `the Russian president`, `his spokeswoman`, `policy experts`.
// The head is the last known noun of the phrase; modifiers are read to its left.
import { CLOSED, Flag } from '../lexicon/word-flags';
import type { Words } from '../syntax/clause-tokens';
import { grammaticalRoleOf } from '../syntax/grammatical-role';
import type { ClauseTokens, NominalExpression } from '../types';
import { besideNameOf } from './beside-name';

/** Most tokens before a head that belong to its phrase: `the Kremlin's top foreign policy adviser` has six. */
const LONGEST_PHRASE = 8;

/** The noun phrase whose head is the token at `head`; undefined if that is no head. */
export function nounPhraseAt(all: Words, head: number): NominalExpression | undefined {
  const { tokens, words, entries } = all;
  const { flags, starts, ends } = tokens;
  const flag = flags[head] ?? 0;
  if (!(flag & Flag.word) || flag & CLOSED) return undefined;
  const found = entries[head]?.noun;
  if (!found) return describingPhraseAt(all, head);
  if (continues(all, head + 1)) return undefined;
  const start = startOf(tokens, head);
  const determiner = determinerOf(tokens, words, start, head);
  // A capitalised noun is part of a name, unless `the` or an owner stands before it.
  if (flag & Flag.capital && determiner !== 'the' && determiner !== 'possessive') return undefined;
  const beside = besideNameOf(all, start, head);
  const isOpen = determiner === 'the' || determiner === 'this' || determiner === 'possessive' || determiner === 'a';
  if (!isOpen && !beside && !found.plural) return undefined;
  const hasDeterminer = (flags[start] ?? 0) & (Flag.determiner | Flag.owner);
  return {
    start: starts[start] ?? 0,
    end: ends[head] ?? 0,
    first: start,
    last: head,
    form: 'nominal',
    role: grammaticalRoleOf(tokens, start, head),
    determiner,
    head: found.noun,
    modifiers: words.slice(hasDeterminer ? start + 1 : start, head),
    types: found.entry.types,
    ...(found.entry.gender ? { gender: found.entry.gender } : {}),
    plural: found.plural,
    hasComplement: words[head + 1] === 'of',
    ...(beside ? { beside } : {}),
  };
}

/** Whether the phrase goes on with a further noun, so that this one is no head: `the police officer`, `the city council`. */
function continues({ tokens, entries }: Words, at: number): boolean {
  const flag = tokens.flags[at] ?? Flag.break;
  if (flag & Flag.hyphen) return true;
  if (!(flag & Flag.word) || flag & (CLOSED | Flag.capital)) return false;
  if (entries[at]?.noun) return true;
  return (flag & (Flag.past | Flag.sForm | Flag.adverb | Flag.ing)) === 0;
}

/** The first token of the phrase: its determiner, or the leftmost modifier. */
function startOf({ flags, sentences }: ClauseTokens, head: number): number {
  let start = head;
  while (start > 0 && head - start < LONGEST_PHRASE && sentences[start - 1] === sentences[head]) {
    const flag = flags[start - 1] ?? 0;
    if (flag & (Flag.determiner | Flag.owner)) return start - 1;
    const isModifier =
      (flag & (Flag.word | Flag.number | Flag.hyphen | Flag.possessiveMark)) !== 0 &&
      !(flag & (CLOSED | Flag.speech)) &&
      !(flag & Flag.past && !((flags[start] ?? 0) & (Flag.word | Flag.hyphen)));
    if (!isModifier) break;
    start--;
  }
  while (start < head && (flags[start] ?? 0) & (Flag.hyphen | Flag.possessiveMark | Flag.adverb)) start++;
  return start;
}

function determinerOf(
  { flags }: ClauseTokens,
  words: readonly string[],
  start: number,
  head: number,
): NominalExpression['determiner'] {
  if ((flags[start] ?? 0) & Flag.owner) return 'possessive';
  for (let at = head - 1; at > start; at--) if ((flags[at] ?? 0) & Flag.possessiveMark) return 'possessive';
  const word = words[start] ?? '';
  if (word === 'the') return 'the';
  if (word === 'this' || word === 'that' || word === 'these' || word === 'those') return 'this';
  return word === 'a' || word === 'an' || word === 'another' || word === 'one' ? 'a' : 'none';
}

/** Words that end a phrase with `a` and mean an amount: `a lot`, `a bit`. */
const AMOUNT =
  /^(?:lot|bit|few|little|couple|number|while|year|month|week|day|time|way|reason|result|thing|kind|sort)s?$/;

/** A phrase with any other head that says what a person is: `Anna Berg, a vegan,`, `he was a vegan`. Only beside a name. */
function describingPhraseAt(all: Words, head: number): NominalExpression | undefined {
  const { tokens, words } = all;
  const { flags, starts, ends } = tokens;
  const next = flags[head + 1] ?? Flag.break;
  if ((flags[head] ?? 0) & (Flag.capital | Flag.adverb | Flag.past)) return undefined;
  if (next & (Flag.hyphen | Flag.possessiveMark | Flag.number) || (next & Flag.word && !(next & (CLOSED | Flag.past))))
    return undefined;
  const start = startOf(tokens, head);
  if (!((flags[start] ?? 0) & Flag.determiner)) return undefined;
  const determiner = determinerOf(tokens, words, start, head);
  if (start === head || (determiner !== 'a' && determiner !== 'the')) return undefined;
  const beside = besideNameOf(all, start, head);
  if (beside?.side !== 'before' || AMOUNT.test(words[head] ?? '')) return undefined;
  return {
    ...{ start: starts[start] ?? 0, end: ends[head] ?? 0, first: start, last: head },
    ...{ form: 'nominal', role: 'object', determiner, head: words[head] ?? '', types: ['person'], plural: false },
    ...{ modifiers: words.slice(start + 1, head), hasComplement: words[head + 1] === 'of', beside },
  };
}
