// The place of a name or noun phrase in its clause, by the tokens beside it. No parse; a few tokens on each side.
import { CLOSED, Flag } from '../lexicon/word-flags';
import type { ClauseTokens, GrammaticalRole } from '../types';

/** How far left the start of a noun phrase is looked for, and how far right the end of an insertion. */
const REACH_LEFT = 7;
const REACH_RIGHT = 18;

const VERB = Flag.past | Flag.auxiliary;

/** The role of the words from token `first` to token `last`. */
export function grammaticalRoleOf(tokens: ClauseTokens, first: number, last: number): GrammaticalRole {
  const { flags } = tokens;
  const after = flags[last + 1] ?? Flag.break;
  if (after & Flag.possessiveMark) return 'possessor';
  const left = startOfPhrase(tokens, first) - 1;
  const before = tokens.sentences[left] === tokens.sentences[first] ? (flags[left] ?? Flag.break) : Flag.break;
  if (before & Flag.preposition && !(before & Flag.subordinator)) return 'oblique';
  if (isSubjectOfVerbAfter(flags, last + 1)) return 'subject';
  if (before & Flag.preposition) return 'oblique';
  if (before & Flag.speech && (flags[left - 1] ?? 0) & (Flag.quoteMark | Flag.comma)) return 'subject';
  if (before & (Flag.break | Flag.comma | Flag.coordinator | Flag.subordinator | Flag.quoteMark)) return 'topic';
  return 'object';
}

/** The first token of the phrase that ends with a name: titles, adjectives and the determiner before it belong to it. */
function startOfPhrase({ flags }: ClauseTokens, first: number): number {
  let start = first;
  while (start > 0 && first - start < REACH_LEFT) {
    const flag = flags[start - 1] ?? 0;
    if (flag & (Flag.determiner | Flag.owner) && !(flag & Flag.relative)) return start - 1;
    const isModifier =
      (flag & Flag.capital && !(flag & CLOSED)) ||
      flag & (Flag.hyphen | Flag.possessiveMark | Flag.number) ||
      (flag === Flag.word && startsLater(flags, start - 1));
    if (!isModifier) return start;
    start--;
  }
  return start;
}

/** Whether a lower-case word continues a phrase: it is no verb by its form, and a determiner, a capital or a break stands before it. */
function startsLater(flags: Int32Array, at: number): boolean {
  const before = flags[at - 1] ?? Flag.break;
  return (
    (before & (Flag.determiner | Flag.owner | Flag.break | Flag.comma | Flag.capital | Flag.preposition)) !== 0 ||
    before === Flag.word
  );
}

/** Whether a finite verb follows, directly or after an adverb, an apposition, a relative clause or a second name. */
function isSubjectOfVerbAfter(flags: Int32Array, from: number): boolean {
  let at = from;
  const flag = flags[at] ?? Flag.break;
  if (isVerbAt(flags, at)) return true;
  if (flag & Flag.comma || flag & Flag.relative) {
    for (at = from + 1; at < from + REACH_RIGHT; at++) {
      const here = flags[at] ?? Flag.break;
      if (here & (Flag.break | Flag.quoteMark)) return false;
      if (here & Flag.comma) return isVerbAt(flags, at + 1);
    }
    return (flag & Flag.relative) !== 0;
  }
  if (flag & Flag.coordinator) {
    at++;
    while (at < from + REACH_RIGHT && (flags[at] ?? 0) & (Flag.capital | Flag.determiner | Flag.hyphen)) at++;
    return at > from + 1 && isVerbAt(flags, at);
  }
  return false;
}

function isVerbAt(flags: Int32Array, at: number): boolean {
  const flag = flags[at] ?? 0;
  if (flag & VERB) return true;
  if (flag & Flag.sForm && !(flag & Flag.capital)) return true;
  const next = flags[at + 1] ?? 0;
  return (flag & Flag.adverb) !== 0 && (next & VERB || (next & Flag.sForm && !(next & Flag.capital))) !== 0;
}
