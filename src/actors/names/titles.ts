// Where a name begins and ends: honorifics, roles, articles and degrees are not part of it; "administration" is.
import { lexicon } from '../lexicon';
import { HONORIFICS } from '../lexicon/role-words';
import type { TaggedName } from '../name-model/tag-names';
import type { NameToken } from '../name-tokens';
import { ORGANIZATION, PERSON } from './shown-names';

/** With at least this score, a run of capitalised words that ends like an organization is one: "Foreign Ministry". */
const LIKELY = 0.3;

/** A weak name is an organization if its last word says so. */
export function withOrganizationHead(tokens: readonly NameToken[], name: TaggedName): TaggedName {
  const { first, last, scores, weak } = name;
  if (!weak || first === last || !lexicon().organizationHeads.has(tokens[last]?.lower ?? '')) return name;
  if (scores.organization < Math.max(LIKELY, scores.person, scores.place)) return name;
  // The head rules out that it is no name.
  return { first, last, scores: { ...scores, organization: scores.organization + scores.other, other: 0 } };
}

/** Honorifics that no name begins with. */
const HONORIFIC = /^(?:mr|mrs|ms|dr|prof)\.?$/;

/** Titles that are no part of a person's name in the annotation of news corpora: "Sir", "Lord". */
const TITLE = /^(?:sir|lord|lady|dame|sheikh|sheik|miss|madame|ayatollah|rabbi)$/;

/** Offices after an honorific: "Mr Justice MacDonald", "Madam Speaker". */
const OFFICE = /^(?:justice|speaker|chairman|president|secretary|ambassador)$/;

/** "Mr Blinken" and "Mr Justice Blinken" -> "Blinken"; "Afghan Ambassador Hamdullah Mohib" -> "Hamdullah Mohib"; "A Foreign Office" -> "Foreign Office". */
export function withoutTitle(tokens: readonly NameToken[], name: TaggedName): TaggedName {
  const { first, last, scores, weak } = name;
  if (HONORIFIC.test(tokens[first - 1]?.lower ?? '') && tokens[first]?.kind === 'word') {
    const start = first < last && OFFICE.test(tokens[first]?.lower ?? '') ? first + 1 : first;
    return { first: start, last, scores: PERSON };
  }
  if (first === last || weak) return name;
  const rank = startAfterRanks(tokens, name);
  if (rank > first && scores.person > 0.5) return { first: rank, last, scores };
  const opening = tokens[first]?.lower ?? '';
  if (HONORIFIC.test(opening)) return withoutTitle(tokens, { ...name, first: first + 1 });
  if (TITLE.test(opening) && scores.person > 0.5) {
    const isOffice = first + 1 < last && OFFICE.test(tokens[first + 1]?.lower ?? '');
    return { ...name, first: isOffice ? first + 2 : first + 1 };
  }
  if (/^(?:the|a|an)$/.test(opening) && scores.organization > scores.place) return { ...name, first: first + 1 };
  const start = startAfterRole(tokens, name);
  return start === first ? withoutFinalRole(tokens, name) : { first: start, last, scores: PERSON };
}

/** "Brig. Gen. Richard Coe" -> the token after the ranks. */
function startAfterRanks(tokens: readonly NameToken[], { first, last }: TaggedName): number {
  let at = first;
  while (
    at < last &&
    tokens[at]?.kind === 'abbreviation' &&
    Object.hasOwn(HONORIFICS, tokens[at]?.lower.slice(0, -1) ?? '')
  )
    at++;
  return at;
}

/** The token after a role that opens the name, if only a person's name can follow; else the first token. */
function startAfterRole(tokens: readonly NameToken[], { first, last }: TaggedName): number {
  const { demonyms, roleModifiers, roleNouns, organizationHeads } = lexicon();
  let at = first;
  while (at < last && (demonyms.has(tokens[at]?.text ?? '') || roleModifiers.has(tokens[at]?.lower ?? ''))) at++;
  let role = at;
  while (role < last && roleNouns.has(tokens[role]?.lower ?? '')) role++;
  const rest = tokens.slice(role, last + 1);
  const isName = rest.every(({ upper, kind, lower }) => (upper || kind === 'hyphen') && !organizationHeads.has(lower));
  return role > at && isName ? role : first;
}

/** "State Department Spokesperson" -> "State Department": the role is that of someone there. */
function withoutFinalRole(tokens: readonly NameToken[], name: TaggedName): TaggedName {
  const { organizationHeads, roleNouns } = lexicon();
  const { first, last } = name;
  const head = tokens[last - 1];
  if (last - first < 2 || !roleNouns.has(tokens[last]?.lower ?? '') || !organizationHeads.has(head?.lower ?? ''))
    return name;
  return { first, last: last - 1, scores: ORGANIZATION };
}

/** "Biden administration" is an organization, not Biden. */
export function withAdministration(tokens: readonly NameToken[], name: TaggedName): TaggedName {
  const next = tokens[name.last + 1];
  const isSingle = name.first === name.last && tokens[name.first]?.kind === 'word';
  if (
    !isSingle ||
    next?.lower !== 'administration' ||
    next.glued ||
    lexicon().gazetteer.has(tokens[name.first]?.text ?? '')
  )
    return name;
  return { first: name.first, last: name.last + 1, scores: { person: 0, organization: 1, place: 0, other: 0 } };
}
