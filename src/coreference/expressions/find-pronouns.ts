// The pronouns of a block that may mean an actor, with their place in the clause.

import type { PronounEntry } from '../lexicon/pronouns';
import { CLOSED, Flag } from '../lexicon/word-flags';
import type { Words } from '../syntax/clause-tokens';
import type { ClauseTokens, GrammaticalRole, PronounExpression } from '../types';

/** The pronoun at a token; undefined if there is none. */
export function pronounAt({ tokens, words, entries }: Words, at: number): PronounExpression | undefined {
  const entry = entries[at]?.pronoun;
  if (!entry) return undefined;
  // `Galois himself` stands beside the name and leads nowhere else.
  if (entry.case === 'reflexive' && (tokens.flags[at - 1] ?? 0) & (Flag.capital | Flag.pronoun)) return undefined;
  return {
    start: tokens.starts[at] ?? 0,
    end: tokens.ends[at] ?? 0,
    first: at,
    last: at,
    form: 'pronoun',
    pronoun: entry.pronoun,
    reflexive: entry.case === 'reflexive',
    role: roleOf(entry, tokens, at),
    pleonastic: entry.case === 'it' && isPleonastic(tokens, words, at),
  };
}

function roleOf(entry: PronounEntry, { flags }: ClauseTokens, at: number): GrammaticalRole {
  const before = flags[at - 1] ?? Flag.break;
  const after = flags[at + 1] ?? Flag.break;
  switch (entry.case) {
    case 'subject':
      return 'subject';
    case 'possessive':
      return 'possessor';
    case 'her':
      if (opensPhrase(after)) return 'possessor';
      break;
    case 'it':
      if (!(before & (Flag.preposition | Flag.past | Flag.ing)) || before & Flag.subordinator) {
        if (after & (Flag.auxiliary | Flag.past | Flag.sForm | Flag.adverb | Flag.possessiveMark)) return 'subject';
      }
      break;
    default:
  }
  return before & Flag.preposition ? 'oblique' : 'object';
}

/** Whether a word can begin what belongs to someone: `her car`, `her first trip`. Not `told her that`, `saw her on`. */
function opensPhrase(flag: number): boolean {
  if (flag & (Flag.number | Flag.quoteMark)) return true;
  return (flag & Flag.word) !== 0 && (flag & CLOSED) === 0;
}

/** Adjectives and nouns after which `that`, `to` or `how` names what `it` announces. */
const ANNOUNCING =
  /^(?:clear|unclear|possible|impossible|likely|unlikely|important|necessary|hard|difficult|easy|better|best|good|bad|great|true|time|crucial|essential|vital|worth|too|not|also|still|only|very|more|less|about|up|known|believed|thought|expected|reported|said)$/;

/** Whether `it` stands for nothing: `it is clear that`, `it seems`. */
function isPleonastic({ flags }: ClauseTokens, words: readonly string[], at: number): boolean {
  const verb = words[at + 1] ?? '';
  if (/^(?:seems|seemed|appears|appeared|turns|turned|takes|took)$/.test(verb)) return true;
  if (!((flags[at + 1] ?? 0) & Flag.auxiliary) && !(verb === "'s" || verb === '’s')) return false;
  return ANNOUNCING.test(words[at + 2] ?? '') || ANNOUNCING.test(words[at + 3] ?? '');
}
