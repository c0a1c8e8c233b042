// One block's words -> names, each with what the block alone tells of it. Sees nothing of other blocks.
import { lexicon } from './lexicon';
import { type TaggedName, tagNames } from './name-model/tag-names';
import { honorificBefore, rolesAround } from './roles';
import { withSpelledOut } from './spelled-out';
import { asThing } from './things';
import type { NameFinding, TypeScores } from './types';
import { type Word, wordsOf } from './words';

/** Finds the names in one block. Linear; never throws. Sorted by start, none overlap. */
export function findNames(block: string, _kind: string): NameFinding[] {
  const words = wordsOf(block);
  const names = tagNames(words)
    .flatMap((tagged) => apart(block, words, tagged))
    .map((tagged) => withHead(words, tagged))
    .filter(({ first, last }) => first !== last || !PRONOUN.test(words[first]?.text ?? ''));
  return withSpelledOut(words, names).map((tagged) =>
    describe(block, words, asThing(block, words, withAdministration(words, withoutTitle(words, tagged)))),
  );
}

/** Pronouns as sentences begin with them; "WHO" and "IT" may be names. */
const PRONOUN = /^(?:I|We|You|He|She|It|They|Who|What|This|That|These|Those|There)$/;

const DAY_OR_MONTH =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/**
 * "Foreign Ministry on Tuesday" ends before the day. "Nato for Ukraine", "China and Russia", "China-Russia": two known names with a small
 * word or a hyphen between are two. "GENEVA/WASHINGTON: American" is a dateline of two places and what follows it.
 */
function apart(block: string, words: readonly Word[], name: TaggedName): TaggedName[] {
  for (let at = name.first + 1; at < name.last; at++) {
    if (words[at]?.kind === 'possessive') return owned(block, words, name, at);
    if (/^[:/]$/.test(words[at]?.text ?? '')) {
      const right = { ...name, first: at + 1 };
      return [known(block, words, { ...name, last: at - 1 }), ...apart(block, words, known(block, words, right))];
    }
    if (!/^(?:and|for|in|on|at|with|or|to|-|–)$/.test(words[at]?.text ?? '')) continue;
    const left = { ...name, last: at - 1 };
    if (DAY_OR_MONTH.test(words[at + 1]?.lower ?? '')) return [left];
    const right = { ...name, first: at + 1 };
    const [a, b] = [knownScores(textOf(block, words, left)), knownScores(textOf(block, words, right))];
    if (a && b && !knownScores(textOf(block, words, name)))
      return [
        { ...left, scores: a },
        { ...right, scores: b },
      ];
  }
  return [name];
}

/** So likely an organization, a run of capitals that ends as organizations do is one: "Foreign Ministry". */
const LIKELY = 0.3;

/** A name that the tagger was in two minds about is an organization's where its last word says so. */
function withHead(words: readonly Word[], name: TaggedName): TaggedName {
  const { first, last, scores, weak } = name;
  if (!weak || first === last || !lexicon().organizationHeads.has(words[last]?.lower ?? '')) return name;
  if (scores.organization < Math.max(LIKELY, scores.person, scores.place)) return name;
  // That it is no name is what its head rules out.
  return { first, last, scores: { ...scores, organization: scores.organization + scores.other, other: 0 } };
}

/** "Russia’s Security Council" is Russia and a council, "NATO’s East" NATO and no name; "McDonald’s" stays whole. */
function owned(block: string, words: readonly Word[], name: TaggedName, at: number): TaggedName[] {
  const owner = { ...name, last: at - 1 };
  const scores = knownScores(textOf(block, words, owner));
  if (!scores) return [name];
  const thing: TaggedName = { ...name, first: at + 1, ...(at + 1 === name.last ? { weak: true } : {}) };
  return [{ ...owner, scores }, thing];
}

/** The name with what the lists say of it, capitals of a dateline aside. */
function known(block: string, words: readonly Word[], name: TaggedName): TaggedName {
  const text = textOf(block, words, name);
  const scores = knownScores(text) ?? knownScores(text.charAt(0) + text.slice(1).toLowerCase());
  return scores ? { ...name, scores } : name;
}

function textOf(block: string, words: readonly Word[], { first, last }: TaggedName): string {
  return block.slice(words[first]?.start, words[last]?.end);
}

/** What the lists say of a name, as scores as sure as the tagger's usual ones. */
function knownScores(name: string): TypeScores | undefined {
  const kind = lexicon().known.get(name);
  if (!kind) return undefined;
  return kind === 'organization'
    ? { person: 0, organization: 0.9, place: 0.05, other: 0.05 }
    : { person: 0, organization: 0.05, place: 0.9, other: 0.05 };
}

/** Honorifics that no name begins with. */
const HONORIFIC = /^(?:mr|mrs|ms|dr|prof)\.?$/;

/** Roles that many read as part of the name: "Queen Elizabeth". */
const ROYAL = /^(?:king|queen|prince|princess|emperor|pope|sultan|emir|tsar|baron)$/;

/** "Mr Blinken" -> "Blinken"; "Afghan Ambassador Hamdullah Mohib" -> "Hamdullah Mohib". */
function withoutTitle(words: readonly Word[], name: TaggedName): TaggedName {
  if (name.first === name.last || name.weak) return name;
  const opening = words[name.first]?.lower ?? '';
  if (HONORIFIC.test(opening)) return { ...name, first: name.first + 1 };
  if (opening === 'the' && name.scores.organization > name.scores.place) return { ...name, first: name.first + 1 };
  const first = behindRole(words, name);
  if (first === name.first) return name;
  return { first, last: name.last, scores: { person: 0.9, organization: 0.05, place: 0, other: 0.05 } };
}

/** The word behind a role that opens the name, where only a person's name can follow; else its first word. */
function behindRole(words: readonly Word[], { first, last }: TaggedName): number {
  const { peoples, roleModifiers, roleNouns, organizationHeads } = lexicon();
  let at = first;
  while (at < last && (peoples.has(words[at]?.text ?? '') || roleModifiers.has(words[at]?.lower ?? ''))) at++;
  let role = at;
  while (role < last && roleNouns.has(words[role]?.lower ?? '') && !ROYAL.test(words[role]?.lower ?? '')) role++;
  const rest = words.slice(role, last + 1);
  const named = rest.every(({ upper, kind, lower }) => (upper || kind === 'hyphen') && !organizationHeads.has(lower));
  return role > at && named ? role : first;
}

/** "Biden administration" is a body of its own, not Biden. */
function withAdministration(words: readonly Word[], name: TaggedName): TaggedName {
  const next = words[name.last + 1];
  const single = name.first === name.last && words[name.first]?.kind === 'word';
  if (!single || next?.lower !== 'administration' || next.glued || lexicon().known.has(words[name.first]?.text ?? '')) {
    return name;
  }
  return { first: name.first, last: name.last + 1, scores: { person: 0, organization: 1, place: 0, other: 0 } };
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
