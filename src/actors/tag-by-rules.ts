// Runs of capitalised words -> names with a guess at their kind, by lists and shape. No statistics.
import { type Lexicon, lexicon } from './lexicon';
import { HONORIFICS } from './lexicon/roles';
import type { TypeScores } from './types';
import type { Word } from './words';

/** A name among a block's words: from the word at `first` to the one at `last`, both included. */
export interface TaggedName {
  readonly first: number;
  readonly last: number;
  readonly scores: TypeScores;
  /** Set where only its capital speaks for a name. */
  readonly weak?: true;
}

/** The longest name that the lists know, in words. */
const LONGEST_KNOWN = 7;

/** Tags the names among a block's words; sorted, disjoint. */
export function tagByRules(words: readonly Word[]): TaggedName[] {
  const lists = lexicon();
  const names: TaggedName[] = [];
  for (let at = 0; at < words.length; ) {
    const known = knownNameAt(words, at, lists);
    if (known) {
      names.push(known);
      at = known.last + 1;
      continue;
    }
    if (!startsName(words, at, lists)) {
      at++;
      continue;
    }
    const last = runEnd(words, at, lists);
    if (last > at || !lists.organizationHeads.has(words[at]?.lower ?? '')) names.push(classify(words, at, last, lists));
    at = last + 1;
  }
  return names;
}

function knownNameAt(words: readonly Word[], at: number, lists: Lexicon): TaggedName | undefined {
  if (!words[at]?.upper && !words[at]?.lower.startsWith('al')) return undefined;
  let name = '';
  let best: TaggedName | undefined;
  for (let last = at; last < Math.min(words.length, at + LONGEST_KNOWN); last++) {
    const word = words[last];
    if (!word) break;
    name += word.glued || last === at ? word.text : ` ${word.text}`;
    const kind = lists.known.get(name) ?? (word.caps ? lists.known.get(titleCase(name)) : undefined);
    if (kind && !continues(words, last, lists)) best = { first: at, last, scores: knownScores(kind) };
  }
  return best;
}

/** "Washington Post" must not be read as "Washington": a capitalised word that heads an organization follows. */
function continues(words: readonly Word[], last: number, lists: Lexicon): boolean {
  const next = words[last + 1];
  return next?.upper === true && !next.glued && lists.organizationHeads.has(next.lower);
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}

function knownScores(kind: string): TypeScores {
  if (kind === 'organization') return { person: 0, organization: 0.95, place: 0.05, other: 0 };
  if (kind === 'country') return { person: 0, organization: 0.02, place: 0.98, other: 0 };
  return { person: 0.03, organization: 0.02, place: 0.95, other: 0 };
}

function startsName(words: readonly Word[], at: number, lists: Lexicon): boolean {
  const word = words[at];
  if (!word?.upper || (word.kind !== 'word' && word.kind !== 'abbreviation')) return false;
  if (isNoName(word, lists)) return false;
  const headOfOrganization = words[at + 1]?.upper && !words[at + 1]?.glued;
  return !lists.peoples.has(word.text) || (headOfOrganization === true && hasHead(words, at, lists));
}

function isNoName(word: Word, lists: Lexicon): boolean {
  const lower = word.lower.replace(/\.$/, '');
  if (lists.roleModifiers.has(lower)) return true;
  return (
    lists.common.has(lower) || lower in HONORIFICS || (lists.roleNouns.has(lower) && !lists.firstNames.has(word.text))
  );
}

function hasHead(words: readonly Word[], at: number, lists: Lexicon): boolean {
  for (let i = at; i < at + LONGEST_KNOWN && words[i]?.upper; i++) {
    if (lists.organizationHeads.has(words[i]?.lower ?? '')) return true;
  }
  return false;
}

/** The last word of the run: capitals, joined by hyphens, "&" and particles. */
function runEnd(words: readonly Word[], first: number, lists: Lexicon): number {
  let last = first;
  for (let at = first + 1; at < words.length; at++) {
    const word = words[at];
    const next = words[at + 1];
    if (!word) break;
    const joins =
      word.kind === 'hyphen' ||
      word.text === '&' ||
      (lists.particles.has(word.lower) && !word.upper && word.lower !== 'and');
    if (joins && next?.upper && !lists.peoples.has(next.text)) continue;
    if (!word.upper || (word.kind !== 'word' && word.kind !== 'abbreviation')) break;
    if (isNoName(word, lists) && !lists.organizationHeads.has(word.lower)) break;
    if (words[at - 1]?.kind === 'abbreviation' && word.initial) break;
    last = at;
  }
  return last;
}

function classify(words: readonly Word[], first: number, last: number, lists: Lexicon): TaggedName {
  const run = words.slice(first, last + 1);
  const opener = run[0];
  const heads = run.some((word) => lists.organizationHeads.has(word.lower));
  const given = opener && lists.firstNames.has(opener.text);
  const weak = run.length === 1 && opener?.initial === true && !given;
  const before = words[first - 1]?.lower.replace(/\.$/, '') ?? '';
  const titled = before in HONORIFICS || lists.roleNouns.has(before);
  if (titled && !heads) return { first, last, scores: { person: 0.95, organization: 0.02, place: 0.02, other: 0.01 } };
  if (heads && run.length > 1)
    return { first, last, scores: { person: 0.02, organization: 0.9, place: 0.06, other: 0.02 } };
  if (given && run.length > 1)
    return { first, last, scores: { person: 0.92, organization: 0.04, place: 0.02, other: 0.02 } };
  if (run.length === 1 && opener?.caps) {
    return { first, last, scores: { person: 0.03, organization: 0.6, place: 0.1, other: 0.27 }, weak: true };
  }
  const scores = {
    person: run.length === 2 ? 0.6 : 0.35,
    organization: 0.25,
    place: 0.15,
    other: run.length === 2 ? 0 : 0.25,
  };
  return { first, last, scores, ...(weak ? { weak } : {}) };
}
