// What stands before, behind and around a name and is no part of it, or is one: honorifics, roles, articles, degrees, "administration".
import { lexicon } from '../lexicon';
import type { TaggedName } from '../name-model/tag-names';
import type { Word } from '../name-tokens';

/** So likely an organization, a run of capitals that ends as organizations do is one: "Foreign Ministry". */
const LIKELY = 0.3;

/** A name that the tagger was in two minds about is an organization's where its last word says so. */
export function withHead(words: readonly Word[], name: TaggedName): TaggedName {
  const { first, last, scores, weak } = name;
  if (!weak || first === last || !lexicon().organizationHeads.has(words[last]?.lower ?? '')) return name;
  if (scores.organization < Math.max(LIKELY, scores.person, scores.place)) return name;
  // That it is no name is what its head rules out.
  return { first, last, scores: { ...scores, organization: scores.organization + scores.other, other: 0 } };
}

/** Honorifics that no name begins with. */
const HONORIFIC = /^(?:mr|mrs|ms|dr|prof)\.?$/;

/** Titles that are no part of a person's name, by the usage of corpora of news: "Sir", "Lord". */
const TITLE = /^(?:sir|lord|lady|dame|sheikh|sheik|miss|madame|ayatollah|rabbi)$/;

/** As sure of a person as the tagger usually is. */
const PERSON = { person: 0.9, organization: 0.05, place: 0, other: 0.05 } as const;

/** "Mr Blinken" -> "Blinken"; "Afghan Ambassador Hamdullah Mohib" -> "Hamdullah Mohib"; "A Foreign Office" -> "Foreign Office". */
export function withoutTitle(words: readonly Word[], name: TaggedName): TaggedName {
  const { first, last, scores, weak } = name;
  if (HONORIFIC.test(words[first - 1]?.lower ?? '') && words[first]?.kind === 'word')
    return { first, last, scores: PERSON };
  if (first === last || weak) return name;
  const opening = words[first]?.lower ?? '';
  if (HONORIFIC.test(opening)) return { ...name, first: first + 1 };
  if (TITLE.test(opening) && scores.person > 0.5) return { ...name, first: first + 1 };
  if (/^(?:the|a|an)$/.test(opening) && scores.organization > scores.place) return { ...name, first: first + 1 };
  const behind = behindRole(words, name);
  return behind === first ? beforeRole(words, name) : { first: behind, last, scores: PERSON };
}

/** "State Department Spokesperson" -> "State Department": the role is that of someone there. */
function beforeRole(words: readonly Word[], name: TaggedName): TaggedName {
  const { organizationHeads, roleNouns } = lexicon();
  const { first, last } = name;
  const head = words[last - 1];
  if (last - first < 2 || !roleNouns.has(words[last]?.lower ?? '') || !organizationHeads.has(head?.lower ?? ''))
    return name;
  return { first, last: last - 1, scores: { person: 0, organization: 0.9, place: 0.05, other: 0.05 } };
}

/** Degrees, honours and offices in letters, as they stand behind a person's name and a comma. */
const LETTERS = /^(?:[QK]C|SC|MPs?|MEP|MSP|MLA|TD|MD|PhD|JD|RN|Esq|[OCM]BE|JP|DSO|VC)$/;

/** Whether the name is no more than the letters behind another one: "Anna Berg, QC". */
export function isLetters(words: readonly Word[], { first, last }: TaggedName): boolean {
  return (
    first === last &&
    LETTERS.test(words[first]?.text ?? '') &&
    words[first - 1]?.text === ',' &&
    words[first - 2]?.upper === true
  );
}

/** The word behind a role that opens the name, where only a person's name can follow; else its first word. */
function behindRole(words: readonly Word[], { first, last }: TaggedName): number {
  const { peoples, roleModifiers, roleNouns, organizationHeads } = lexicon();
  let at = first;
  while (at < last && (peoples.has(words[at]?.text ?? '') || roleModifiers.has(words[at]?.lower ?? ''))) at++;
  let role = at;
  while (role < last && roleNouns.has(words[role]?.lower ?? '')) role++;
  const rest = words.slice(role, last + 1);
  const named = rest.every(({ upper, kind, lower }) => (upper || kind === 'hyphen') && !organizationHeads.has(lower));
  return role > at && named ? role : first;
}

/** "Biden administration" is a body of its own, not Biden. */
export function withAdministration(words: readonly Word[], name: TaggedName): TaggedName {
  const next = words[name.last + 1];
  const single = name.first === name.last && words[name.first]?.kind === 'word';
  if (!single || next?.lower !== 'administration' || next.glued || lexicon().known.has(words[name.first]?.text ?? '')) {
    return name;
  }
  return { first: name.first, last: name.last + 1, scores: { person: 0, organization: 1, place: 0, other: 0 } };
}
