// The names in one block, each with what the block alone tells about it. Sees no other block.
import { type TaggedName, tagNames } from './name-model/tag-names';
import { type NameToken, nameTokensOf } from './name-tokens';
import { withAcronymExpansions } from './names/acronym-expansion';
import { markNonActor } from './names/non-actor-names';
import { honorificBefore, rolesAround } from './names/roles';
import { splitName } from './names/split-names';
import { isPostNominal, withAdministration, withOrganizationHead, withoutTitle } from './names/titles';
import type { NameFinding } from './types';

/** Finds the names in one block. Linear; never throws. Sorted by start, none overlap. */
export function findNames(block: string): NameFinding[] {
  const tokens = nameTokensOf(block);
  const names = tagNames(tokens)
    .flatMap((name) => splitName(block, tokens, name))
    .map((name) => withOrganizationHead(tokens, name))
    .filter((name) => !isPronoun(tokens, name) && !isPostNominal(tokens, name));
  return withAcronymExpansions(tokens, names).map((name) =>
    toFinding(block, tokens, markNonActor(block, tokens, withAdministration(tokens, withoutTitle(tokens, name)))),
  );
}

/** Pronouns with the capital of a sentence's first word; "WHO" and "IT" may be names. */
const PRONOUN = /^(?:I|We|You|He|She|It|They|Who|What|This|That|These|Those|There)$/;

function isPronoun(tokens: readonly NameToken[], { first, last }: TaggedName): boolean {
  return first === last && PRONOUN.test(tokens[first]?.text ?? '');
}

/** From this score of `person` on, honorific and roles are read: the article may still decide that it is a person. */
const MAYBE_PERSON = 0.2;

function toFinding(block: string, tokens: readonly NameToken[], name: TaggedName): NameFinding {
  const { first, last, scores, weak } = name;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const maybePerson = scores.person >= MAYBE_PERSON;
  const honorific = maybePerson ? honorificBefore(tokens, first) : undefined;
  const roles = maybePerson ? rolesAround(block, tokens, first, last) : [];
  const acronym = acronymAfter(tokens, last);
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
  return finding;
}

/** The acronym in brackets after a name: "North Atlantic Treaty Organization (NATO)"; undefined if there is none. */
function acronymAfter(tokens: readonly NameToken[], last: number): string | undefined {
  const [open, acronym, close] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  return open?.text === '(' && close?.text === ')' && acronym?.caps ? acronym.text : undefined;
}
