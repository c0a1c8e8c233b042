// Names that the text itself sets side by side as two names of one: "the Freedom and Homeland party (VFL)", "Elizabeth Grant, known as Lana
// Del Mar", "Joni [Ernst]". Reads only the words between two neighbouring names.
import { lexicon } from '../lexicon';
import type { NameGroup, NameMention } from './name-groups';

/** Group -> groups that the text gives as other names of the same actor. */
export type EquatedNames = ReadonlyMap<NameGroup, readonly NameGroup[]>;

/** More words between two names say something else. */
const LONGEST_BETWEEN = 110;

/** "(born in 1985), known professionally as", ", a.k.a.", "(née", ", whose real name is", ", nom de guerre". */
const ALSO_KNOWN =
  /^(?: \([^()]{0,60}\))?,? \(?(?:[a-z]{2,15} ){0,2}?(?:known(?: [a-z]{1,15}){0,3} as|aka|a\.k\.a\.|alias|n[ée]e|born|formerly|nicknamed|goes by(?: the name(?: of)?)?|(?:real|birth|legal|full|stage|given|pen) name(?: is| was|:)?|nom de guerre(?: is| was|:)?) [“"‘']?$/u;

/** An acronym in brackets, with at most one noun before them: "party (". */
const IN_BRACKETS = /^(?: (?<head>[a-z]{2,20}))? \($/;

/** "NHB, or National Harbour Board", "CFA, the Coastal Fisheries Authority". */
const IN_COMMAS = /^,(?: or)?(?: the)? $/;

/** The names of one article that its text equates. Linear in the number of mentions. */
export function equatedNames(groups: readonly NameGroup[], text: string): EquatedNames {
  const mentions = groups.flatMap((group) => group.mentions.map((mention) => ({ group, mention })));
  mentions.sort((a, b) => a.mention.start - b.mention.start);
  const equated = new Map<NameGroup, NameGroup[]>();
  mentions.forEach(({ group, mention }, at) => {
    const next = mentions[at + 1];
    if (!next || next.group === group || !areEquated(text, mention, next.mention)) return;
    add(equated, group, next.group);
    add(equated, next.group, group);
  });
  return equated;
}

function add(equated: Map<NameGroup, NameGroup[]>, group: NameGroup, other: NameGroup): void {
  const known = equated.get(group);
  if (known) known.push(other);
  else equated.set(group, [other]);
}

function areEquated(text: string, a: NameMention, b: NameMention): boolean {
  if (b.start - a.end > LONGEST_BETWEEN) return false;
  const between = text.slice(a.end, b.start);
  const after = text.charAt(b.end);
  if (/^ \[$/.test(between)) return after === ']';
  if (/^\] $/.test(between)) return text.charAt(a.start - 1) === '[';
  const bracket = IN_BRACKETS.exec(between);
  if (bracket && after === ')') {
    const head = bracket.groups?.head;
    return isAcronymFor(b, a) ? !head || lexicon().organizationHeads.has(head) : !head && isAcronymFor(a, b);
  }
  if (IN_COMMAS.test(between)) return /[,.;]/.test(after) && fits(a, b);
  return ALSO_KNOWN.test(between);
}

/** Whether one name is written as an acronym and the other in words. */
function isAcronymFor({ finding: { name } }: NameMention, { finding: { name: words } }: NameMention): boolean {
  return /^\p{Lu}[\p{L}&.-]*\p{Lu}\.?s?$/u.test(name) && name.length <= 8 && /\s/.test(words);
}

/** Without brackets, a long name must begin with the letter of its acronym, and have a word for each. */
function fits(a: NameMention, b: NameMention): boolean {
  const [short, long] = isAcronymFor(a, b) ? [a, b] : isAcronymFor(b, a) ? [b, a] : [];
  if (!short || !long) return false;
  const initials = long.finding.name.replace(/[^\p{Lu}]/gu, '');
  return initials === short.finding.name.replace(/[^\p{Lu}]/gu, '');
}
