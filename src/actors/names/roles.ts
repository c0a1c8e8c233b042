// What the words around a person's name say about the person: "Kremlin spokesman" before it, ", deputy ambassador to the UN," after it.
// Looks at a few words on each side; never across the end of a sentence.
import { type Lexicon, lexicon } from '../lexicon';
import { HONORIFICS } from '../lexicon/role-words';
import type { NameToken } from '../name-tokens';

/** Most words of a role: "the Kremlin's top foreign policy adviser" has seven with its article. */
const LONGEST_ROLE = 9;

/** The tokens of a role, both included. */
type TokenRange = readonly [first: number, last: number];

/** The honorific right before the token at `first`, as written without its dot; undefined if there is none. */
export function honorificBefore(tokens: readonly NameToken[], first: number): string | undefined {
  const token = tokens[first - 1];
  if (!token?.upper || tokens[first]?.glued) return undefined;
  const lower = token.lower.replace(/\.$/, '');
  return Object.hasOwn(HONORIFICS, lower) ? token.text.replace(/\.$/, '') : undefined;
}

/** The roles around the name from token `first` to token `last`, as the block writes them: that before it, then that after it. */
export function rolesAround(block: string, tokens: readonly NameToken[], first: number, last: number): string[] {
  const lists = lexicon();
  const text = ([from, to]: TokenRange) => block.slice(tokens[from]?.start, tokens[to]?.end).replace(/\s+/g, ' ');
  return [roleBefore(tokens, first, lists), roleAfter(tokens, last, lists)].flatMap((role) =>
    role ? [text(role)] : [],
  );
}

function isRoleNoun(token: NameToken | undefined, lists: Lexicon): boolean {
  return token !== undefined && lists.roleNouns.has(token.lower);
}

/** Whether a token may stand before the noun of a role: capitalised words, demonyms, "'s", known modifiers. */
function isModifier(token: NameToken, lists: Lexicon): boolean {
  if (token.kind === 'possessive' || token.kind === 'hyphen') return true;
  if (token.kind !== 'word' && token.kind !== 'abbreviation') return false;
  if (isRoleNoun(token, lists) || lists.roleModifiers.has(token.lower)) return true;
  return token.upper && (token.caps || !lists.commonWords.has(token.lower));
}

function roleBefore(tokens: readonly NameToken[], first: number, lists: Lexicon): TokenRange | undefined {
  let last = first - 1;
  // "Russia's foreign minister, Sergei Lavrov,"
  if (tokens[last]?.text === ',') last--;
  const hasComma = last < first - 1;
  let noun = last;
  if (!isRoleNoun(tokens[noun], lists)) {
    // "Secretary of State Antony Blinken", "chairman of the board": the noun, "of", then words up to the name.
    noun = nounBeforeOf(tokens, last, lists);
    if (noun < 0) return undefined;
  }
  let start = noun;
  while (start > 0 && first - start < LONGEST_ROLE) {
    const token = tokens[start - 1];
    if (!token || !isModifier(token, lists)) break;
    start--;
    if (tokens[start]?.initial) break;
  }
  while (start < noun && (tokens[start]?.kind === 'possessive' || tokens[start]?.kind === 'hyphen')) start++;
  if (hasComma && !opensWithRole(tokens, start, noun)) return undefined;
  return [start, last];
}

/** Before a comma, only a role with a possessive or at the start of a sentence counts: not "before the speaker, Tom Hale". */
function opensWithRole(tokens: readonly NameToken[], start: number, noun: number): boolean {
  if (tokens[start - 1]?.text === ',') return false;
  if (tokens[start]?.initial || tokens[start - 1]?.initial) return true;
  return tokens.slice(start, noun).some(({ kind }) => kind === 'possessive');
}

/** The index of a role noun with "of", "for" or "to" and its complement up to `last`; -1 if there is none. */
function nounBeforeOf(tokens: readonly NameToken[], last: number, lists: Lexicon): number {
  for (let at = last; at > 0 && last - at < LONGEST_ROLE - 3; at--) {
    const token = tokens[at];
    if (!token || (token.kind !== 'word' && token.kind !== 'abbreviation')) return -1;
    if (/^(?:of|for|to)$/.test(token.lower)) return isRoleNoun(tokens[at - 1], lists) ? at - 1 : -1;
    if (!token.upper && !/^(?:the|and|staff|mission|board)$/.test(token.lower) && !lists.roleModifiers.has(token.lower))
      return -1;
  }
  return -1;
}

/** ", deputy ambassador to the UN," up to the comma, full stop or bracket that closes it. */
function roleAfter(tokens: readonly NameToken[], last: number, lists: Lexicon): TokenRange | undefined {
  if (tokens[last + 1]?.text !== ',') return undefined;
  let start = last + 2;
  while (/^(?:a|an|the|who|is|his|her|their)$/.test(tokens[start]?.lower ?? '')) start++;
  let noun = start;
  while (noun - start < LONGEST_ROLE - 4 && !isRoleNoun(tokens[noun], lists)) {
    const token = tokens[noun];
    if (!token || !isModifier(token, lists)) return undefined;
    noun++;
  }
  if (!isRoleNoun(tokens[noun], lists)) return undefined;
  let end = noun;
  while (isRoleNoun(tokens[end + 1], lists)) end++;
  if (/^(?:of|for|to|at|in|with)$/.test(tokens[end + 1]?.lower ?? '')) {
    const complement = complementEnd(tokens, end + 2, lists);
    if (complement > end + 1) end = complement;
  }
  const next = tokens[end + 1];
  return !next || next.kind === 'punctuation' || next.kind === 'dash' || end > noun ? [start, end] : undefined;
}

/** The last token of a role's complement: "the UN", "Human Rights at the ministry" after "to", "of", "at". */
function complementEnd(tokens: readonly NameToken[], from: number, lists: Lexicon): number {
  let end = from - 1;
  for (let at = from; at < from + LONGEST_ROLE; at++) {
    const token = tokens[at];
    if (!token || (token.kind !== 'word' && token.kind !== 'abbreviation' && token.kind !== 'hyphen')) break;
    if (token.upper || lists.roleModifiers.has(token.lower)) end = at;
    else if (!/^(?:the|a|an|of|for|and|at|in)$/.test(token.lower)) break;
  }
  return end;
}
