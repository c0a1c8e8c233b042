// One block's words -> names, each with what the block alone tells of it. Sees nothing of other blocks.

import { type TaggedName, tagNames } from './name-model/tag-names';
import { type Word, wordsOf } from './name-tokens';
import { withSpelledOut } from './names/acronym-expansion';
import { asThing } from './names/non-actor-names';
import { honorificBefore, rolesAround } from './names/roles';
import { apart } from './names/split-names';
import { isLetters, withAdministration, withHead, withoutTitle } from './names/titles';
import type { NameFinding } from './types';

/** Finds the names in one block. Linear; never throws. Sorted by start, none overlap. */
export function findNames(block: string, _kind: string): NameFinding[] {
  const words = wordsOf(block);
  const names = tagNames(words)
    .flatMap((tagged) => apart(block, words, tagged))
    .map((tagged) => withHead(words, tagged))
    .filter((tagged) => !isPronoun(words, tagged) && !isLetters(words, tagged));
  return withSpelledOut(words, names).map((tagged) =>
    describe(block, words, asThing(block, words, withAdministration(words, withoutTitle(words, tagged)))),
  );
}

/** Pronouns as sentences begin with them; "WHO" and "IT" may be names. */
const PRONOUN = /^(?:I|We|You|He|She|It|They|Who|What|This|That|These|Those|There)$/;

function isPronoun(words: readonly Word[], { first, last }: TaggedName): boolean {
  return first === last && PRONOUN.test(words[first]?.text ?? '');
}

function describe(block: string, words: readonly Word[], { first, last, scores, weak }: TaggedName): NameFinding {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? start;
  const maybePerson = scores.person >= 0.2;
  const honorific = maybePerson ? honorificBefore(words, first) : undefined;
  const roles = maybePerson ? rolesAround(block, words, first, last) : [];
  const acronym = acronymBehind(words, last);
  // Set one by one: most names have none of these, and an article has thousands of names.
  const finding: { -readonly [Key in keyof NameFinding]: NameFinding[Key] } = {
    start,
    end,
    name: block.slice(start, end),
    scores,
  };
  if (weak) finding.weak = weak;
  if (honorific !== undefined) finding.honorific = honorific;
  if (roles.length) finding.roles = roles;
  if (acronym !== undefined && first !== last) finding.acronym = acronym;
  if (words[first]?.initial) finding.initial = true;
  return finding;
}

/** "North Atlantic Treaty Organization (NATO)". */
function acronymBehind(words: readonly Word[], last: number): string | undefined {
  const [open, acronym, close] = [words[last + 1], words[last + 2], words[last + 3]];
  return open?.text === '(' && close?.text === ')' && acronym?.caps ? acronym.text : undefined;
}
