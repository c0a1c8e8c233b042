// Whether a noun phrase stands beside a name that it describes: in apposition, or as what someone is.
// The caller finds out which name is there.
import { CLOSED, Flag } from '../lexicon/word-flags';
import type { Words } from '../syntax/clause-tokens';
import type { BesideName } from '../types';

/** Most tokens of what follows a noun in apposition, up to the comma: `, president of the World Bank,`. */
const LONGEST_COMPLEMENT = 14;

/** The name that the phrase from token `start` to token `head` stands beside; undefined if there is none. */
export function besideNameOf(words: Words, start: number, head: number): BesideName | undefined {
  return appositionAfter(words, start, head) ?? appositionBefore(words, start, head) ?? predicate(words, start);
}

/** `Maria Lopez, the envoy to Syria,` and `Maria Lopez, 44, an envoy,`. */
function appositionAfter({ tokens }: Words, start: number, head: number): BesideName | undefined {
  const { flags, ends } = tokens;
  if (!((flags[start - 1] ?? 0) & Flag.comma)) return undefined;
  let name = start - 2;
  if ((flags[name] ?? 0) & Flag.number && (flags[name - 1] ?? 0) & Flag.comma) name -= 2;
  if (!((flags[name] ?? 0) & Flag.capital) || (flags[name] ?? 0) & CLOSED) return undefined;
  const last = endOfComplement(flags, head + 1);
  return last ? { rule: 'apposition', at: ends[name] ?? 0, side: 'before' } : undefined;
}

/** Whether a comma, a stop or the end comes before the phrase turns into a clause. */
function endOfComplement(flags: Int32Array, from: number): boolean {
  for (let at = from; at < from + LONGEST_COMPLEMENT; at++) {
    const flag = flags[at] ?? Flag.break;
    if (flag & (Flag.comma | Flag.break | Flag.quoteMark | Flag.relative)) return true;
    if (flag & (Flag.past | Flag.auxiliary | Flag.pronoun)) return false;
  }
  return false;
}

/** `the group's leader, Maria Lopez,`: with `the` or an owner, not `a minister, Maria Lopez, and`. */
function appositionBefore({ tokens, words }: Words, start: number, head: number): BesideName | undefined {
  const { flags, starts } = tokens;
  const next = flags[head + 1] ?? 0;
  const at = next & Flag.comma ? head + 2 : head + 1;
  const name = flags[at] ?? 0;
  if (!(name & Flag.capital) || name & CLOSED) return undefined;
  const opens =
    (flags[start] ?? 0) & (Flag.determiner | Flag.owner) ||
    words.slice(start, head).some((word) => word === "'s" || word === '’s');
  if (!opens) return undefined;
  return { rule: next & Flag.comma ? 'apposition' : 'title', at: starts[at] ?? 0, side: 'after' };
}

const COPULA = /^(?:is|was|became|remains|remained|becomes)$/;

/** `Maria Lopez is the envoy`. The subject may be a pronoun. */
function predicate({ tokens, words }: Words, start: number): BesideName | undefined {
  const { flags, ends } = tokens;
  let verb = start - 1;
  if ((flags[verb] ?? 0) & Flag.adverb) verb--;
  if (!COPULA.test(words[verb] ?? '')) return undefined;
  const subject = flags[verb - 1] ?? 0;
  if (!(subject & (Flag.capital | Flag.pronoun)) || (subject & CLOSED && !(subject & Flag.pronoun))) return undefined;
  return { rule: 'predicate', at: ends[verb - 1] ?? 0, side: 'before' };
}
