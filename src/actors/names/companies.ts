// Companies that carry an ampersand or a possessive: "Procter & Gamble", "A.B. Hammersley & Co.", "Moody’s", "Lloyd’s of London".
import { lexicon } from '../lexicon';
import type { TaggedName } from '../name-model/tag-names';
import type { NameToken } from '../name-tokens';
import { isNameWord } from './person-extent';
import { nameAt, ORGANIZATION } from './shown-names';

/** Most words on one side of an ampersand: "Dow Jones", "Young Rubicam Holdings Ltd." */
const LONGEST_SIDE = 4;

/** The companies with an ampersand or a possessive; sorted. Linear. */
export function companies(tokens: readonly NameToken[], names: readonly TaggedName[]): TaggedName[] {
  const found: TaggedName[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    const span =
      token?.text === '&'
        ? aroundAmpersand(tokens, names, at)
        : token?.kind === 'possessive'
          ? aroundPossessive(tokens, names, at)
          : undefined;
    if (span) found.push({ first: span[0], last: span[1], scores: ORGANIZATION });
  }
  return found;
}

type TokenRange = readonly [first: number, last: number];

function aroundAmpersand(
  tokens: readonly NameToken[],
  names: readonly TaggedName[],
  at: number,
): TokenRange | undefined {
  // "R&D", "AT&T" are words of their own.
  if (tokens[at]?.glued || tokens[at + 1]?.glued) return undefined;
  let first = at;
  while (at - first < LONGEST_SIDE && isCompanyWord(tokens[first - 1]) && !(first < at && tokens[first]?.initial))
    first--;
  let last = at;
  while (last - at < LONGEST_SIDE && isCompanyWord(tokens[last + 1]) && !tokens[last + 1]?.initial) last++;
  // The common word before belongs to the name: "Social Science & Medicine".
  if (first === at || last === at || (tokens[first - 1]?.upper && !tokens[first - 1]?.initial)) return undefined;
  const [left, right] = [at - 1, at + 1];
  if (tokens[left]?.text.length === 1 && tokens[right]?.text.length === 1) return undefined;
  if (isCitation(tokens, last) || isCouple(tokens, names, [first, last], at)) return undefined;
  return [first, last];
}

function isCompanyWord(token: NameToken | undefined): boolean {
  if (token?.kind === 'abbreviation') return token.upper;
  return isNameWord(token) && !lexicon().roleNouns.has(token?.lower ?? '');
}

/** "Miller & Robertson, 2010", "Carrano & Biewener [7]". */
function isCitation(tokens: readonly NameToken[], last: number): boolean {
  const at = /^[,([]$/.test(tokens[last + 1]?.text ?? '') ? last + 2 : last + 1;
  return tokens[at]?.kind === 'number';
}

/** "Nick & Tom" are two people, "England & Wales" two places; "Johnson & Johnson" is one firm. */
function isCouple(
  tokens: readonly NameToken[],
  names: readonly TaggedName[],
  [first, last]: TokenRange,
  ampersand: number,
): boolean {
  const [left, right] = [ampersand - 1, ampersand + 1];
  const { firstNames, gazetteer } = lexicon();
  const [a, b] = [nameAt(names, left), nameAt(names, right)].map((name) => (name?.weak ? undefined : name?.scores));
  const isFirstName = (at: number) => firstNames.has(tokens[at]?.text ?? '');
  const isOne = tokens[left]?.text === tokens[right]?.text;
  if (isFirstName(first) && isFirstName(right) && !isOne && last === right) return true;
  // No part is a name: "Research & Development", "Arts & Crafts".
  if (!a && !b) return !tokens.slice(first, last + 1).some(({ kind }) => kind === 'abbreviation');
  if (gazetteer.has(tokens[left]?.text ?? '')) return true;
  if (!a || !b) return false;
  if (a.place > 0.5 && b.place > 0.5) return true;
  if (a.organization > 0.5 && b.organization > 0.5) return left > first && last > right;
  if (a.person < 0.5 || b.person < 0.5 || (isOne && left === first && last === right)) return false;
  return isFirstName(right) || (isFirstName(first) && (left > first || last > right));
}

/** Verbs and auxiliaries that no possessive stands before, and no contracted "is" or "has" either. */
const FINITE = new Set(
  'would could should cannot has had was is are were does did said says announced reported agreed'.split(' '),
);
/** Where "’s" may have lost its noun: "a friend of Biden’s was there", "Biden’s plan fell and Trump’s was dropped". */
const ELLIPSIS = new Set('the a of than as like unlike and but or while whereas so nor either neither'.split(' '));

/** "Macy’s would", "at Moody’s,", "Lloyd’s of London"; the possessive of a person or country stays one. */
function aroundPossessive(
  tokens: readonly NameToken[],
  names: readonly TaggedName[],
  at: number,
): TokenRange | undefined {
  const owner = tokens[at - 1];
  const isKnown = nameAt(names, at - 1)?.weak === undefined && nameAt(names, at - 1) !== undefined;
  const common = owner?.upper && !isKnown && COMMON_OWNERS.has(owner.lower) ? commonOwnersEnd(tokens, at) : 0;
  if (common) return [at - 1, common];
  if (!owner || owner.caps || !isNameWord(owner) || !/s$/i.test(tokens[at]?.text ?? '')) return undefined;
  const name = nameAt(names, at - 1);
  if ((name && name.first < at - 1) || lexicon().gazetteer.has(owner.text) || tokens[at - 2]?.upper) return undefined;
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (next?.text === 'of' && isNameWord(after)) return [at - 1, nameAt(names, at + 2)?.last ?? at + 2];
  const before = owner.initial ? '' : (tokens[at - 2]?.lower ?? '');
  if (ELLIPSIS.has(before)) return undefined;
  if (before === 'at')
    return !next || next.kind === 'punctuation' || /^(?:and|or)$/.test(next.text) ? [at - 1, at] : undefined;
  const isModal = next?.text === 'will' && after?.kind === 'word' && !after.upper && !NOUN_WILL.has(after.text);
  return next && (FINITE.has(next.text) || isModal) ? [at - 1, at] : undefined;
}

/** Groups of people that organizations are named after: "Women’s Aid", "Writers’ Guild". */
const COMMON_OWNERS = new Set(
  'women children people workers farmers teachers writers players veterans students parents doctors nurses lawyers miners'.split(
    ' ',
  ),
);
/** What else is called so: contests, days and rights. */
const NO_BODY =
  /^(?:world|cup|day|week|month|singles|doubles|final|finals|open|tour|title|race|event|championships?|champion|lib|suffrage|rights|health|studies|olympic|olympics|march|no|first|second)$/;

/** The last of the capitalised words after the possessive of a group of people; 0 if they name no body. */
function commonOwnersEnd(tokens: readonly NameToken[], at: number): number {
  if (tokens[at - 2]?.upper) return 0;
  let last = at;
  while (last - at < LONGEST_SIDE && tokens[last + 1]?.upper && tokens[last + 1]?.kind === 'word') last++;
  return last > at && !NO_BODY.test(tokens[at + 1]?.lower ?? '') && !NO_BODY.test(tokens[last]?.lower ?? '') ? last : 0;
}

/** Words after the noun "will": "Putin’s will to fight". */
const NOUN_WILL = new Set('to is was has had and or of for in on as that be at by with from'.split(' '));
