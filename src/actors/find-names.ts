// The names in one block, each with what the block alone tells about it. Sees no other block.
import type { SplitText } from '../text/sentences';
import { type TaggedName, tagNames } from './name-model/tag-names';
import { type NameToken, nameTokensOf } from './name-tokens';
import { withAcronymExpansions } from './names/acronym-expansion';
import { arabicNames } from './names/arabic-names';
import { companies } from './names/companies';
import { listedNames } from './names/listed-names';
import { monthSurnames } from './names/month-surnames';
import { nicknamedPeople } from './names/nicknames';
import { isNoName } from './names/no-names';
import { markNonActor } from './names/non-actor-names';
import { openingNames } from './names/opening-names';
import { wholePersonNames } from './names/person-extent';
import { honorificBefore, rolesAround } from './names/roles';
import { withShownNames } from './names/shown-names';
import { splitName } from './names/split-names';
import { isTitleLine, titleLineNames } from './names/title-line';
import { withAdministration, withOrganizationHead, withoutTitle } from './names/titles';
import { townsWithState } from './names/towns';
import type { NameFinding } from './types';

/** What the words show, in place of what the tagger saw; each looks at the names that those before it left. */
const SHOWN = [
  arabicNames,
  monthSurnames,
  wholePersonNames,
  nicknamedPeople,
  companies,
  listedNames,
  townsWithState,
  openingNames,
] as const;

/**
 * Finds the names in one block. Linear; never throws. Sorted by start, none overlap.
 * @param split the tokens and sentences of the block, if the caller has them already
 */
export function findNames(block: string, split?: SplitText): NameFinding[] {
  const tokens = nameTokensOf(block, split);
  const tagged: TaggedName[] = [];
  for (const name of tagNames(tokens)) {
    // A word alone needs no cutting; most names are one.
    if (name.first === name.last) tagged.push(name);
    else for (const part of splitName(block, tokens, name)) tagged.push(withOrganizationHead(tokens, part));
  }
  const names = isTitleLine(block, tokens)
    ? titleLineNames(tokens, withShownNames(tagged, listedNames(tokens, tagged)))
    : withAllShown(tokens, tagged);
  const findings: NameFinding[] = [];
  for (const name of withAcronymExpansions(tokens, names)) {
    if (isNoName(tokens, name)) continue;
    const whole = withAdministration(tokens, withoutTitle(tokens, name));
    findings.push(toFinding(block, tokens, markNonActor(block, tokens, whole)));
  }
  return findings;
}

function withAllShown(tokens: readonly NameToken[], tagged: readonly TaggedName[]): readonly TaggedName[] {
  return SHOWN.reduce((names, show) => withShownNames(names, show(tokens, names)), tagged);
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
    name: withoutBreaks(block.slice(start, end)),
    scores,
  };
  if (weak) finding.weak = weak;
  if (honorific !== undefined) finding.honorific = honorific;
  if (roles.length) finding.roles = roles;
  if (acronym !== undefined && first !== last) finding.acronym = acronym;
  return finding;
}

/** A name of a hard-wrapped text on one line. */
function withoutBreaks(name: string): string {
  return name.includes('\n') ? name.replace(/\s+/g, ' ') : name;
}

/** "NATO", "MoD", "AfD". */
const ACRONYM = /^\p{Lu}(?:\p{Ll}?[\p{Lu}\d]){1,8}$/u;

/** The acronym in brackets after a name: "North Atlantic Treaty Organization (NATO)"; undefined if there is none. */
function acronymAfter(tokens: readonly NameToken[], last: number): string | undefined {
  const [open, acronym, close] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  return open?.text === '(' && close?.text === ')' && acronym && ACRONYM.test(acronym.text) ? acronym.text : undefined;
}
