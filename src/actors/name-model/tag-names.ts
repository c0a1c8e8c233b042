// The tokens of a block -> its names, by a linear-chain conditional random field over hashed features. Looks only at the segments around
// capitals; everything else is no name.
import { lexicon } from '../lexicon';
import { HONORIFICS } from '../lexicon/role-words';
import type { NameToken } from '../name-tokens';
import type { TypeScores } from '../types';
import { bestLabels, type Lattice, typesOfSpan } from './decode';
import { extractFeatures, WINDOW } from './features';
import { isBegin, LABELS, typeOf } from './labels';
import { type NameModel, nameModel } from './model';
import { type Segment, segmentsOf } from './segments';
import { contextOf, type TaggingContext } from './tagging-context';
import type { TokenFacts } from './token-facts';
import type { WeightSums } from './weight-sums';

/** A name in a block: from the token at `first` to the one at `last`, both included. */
export interface TaggedName {
  readonly first: number;
  readonly last: number;
  readonly scores: TypeScores;
  /** Set for capitalised words that the block alone does not show to be a name. */
  readonly weak?: true;
}

/** Tags the names among a block's tokens; sorted, none overlap. Linear. */
export function tagNames(tokens: readonly NameToken[], model: NameModel = nameModel()): TaggedName[] {
  const segments = segmentsOf(tokens);
  if (segments.length === 0) return [];
  const context = contextOf(tokens, factsAround(segments, tokens, model.sums));
  const names: TaggedName[] = [];
  for (const segment of segments) tagSegment(context, segment, model, names);
  return names;
}

/** Facts of the tokens that the features of the segments look at. */
function factsAround(
  segments: readonly Segment[],
  tokens: readonly NameToken[],
  sums: WeightSums,
): (TokenFacts | undefined)[] {
  sums.beginBlock();
  const facts = new Array<TokenFacts | undefined>(tokens.length).fill(undefined);
  for (const { first, last } of segments) {
    for (let at = Math.max(0, first - WINDOW); at <= last + WINDOW; at++) {
      const token = tokens[at];
      if (token && !facts[at]) facts[at] = sums.factsOf(token);
    }
  }
  return facts;
}

function tagSegment(context: TaggingContext, segment: Segment, model: NameModel, names: TaggedName[]): void {
  const lattice = latticeOf(context, segment, model);
  const labels = bestLabels(lattice);
  for (let first = 0; first < lattice.length; first++) {
    const label = labels[first] ?? 0;
    const last = label === 0 ? weakNameEnd(context, segment, labels, first) : nameEnd(labels, first);
    if (last < first) continue;
    const scores = scoresOf(typesOfSpan(lattice, labels, first, last), label === 0);
    const tagged = { first: segment.first + first, last: segment.first + last, scores };
    names.push(label === 0 ? { ...tagged, weak: true } : tagged);
    first = last;
  }
}

function latticeOf(context: TaggingContext, { first, last }: Segment, model: NameModel): Lattice {
  const { sums, unit, transitions } = model;
  const length = last - first + 1;
  const scores = new Float64Array(length * LABELS);
  const ofToken = sums.sums;
  for (let at = 0, row = 0; at < length; at++, row += LABELS) {
    ofToken.fill(0);
    extractFeatures(context, first + at, sums);
    for (let label = 0; label < LABELS; label++) scores[row + label] = (ofToken[label] ?? 0) * unit;
  }
  return { length, scores, transitions };
}

function nameEnd(labels: Uint8Array, first: number): number {
  const inside = (labels[first] ?? 0) + 1;
  let last = first;
  if (!isBegin(labels[first] ?? 0) || typeOf(labels[first] ?? 0) < 0) return first - 1;
  while (labels[last + 1] === inside) last++;
  return last;
}

/** The end of a run of capitalised words that the tagger took for no name, but that may be a name elsewhere in the article. */
function weakNameEnd({ tokens }: TaggingContext, segment: Segment, labels: Uint8Array, first: number): number {
  let last = first - 1;
  for (let at = first; at < labels.length && labels[at] === 0; at++) {
    const token = tokens[segment.first + at];
    if (!token || !mayBeName(token)) break;
    last = at;
  }
  return last;
}

function mayBeName(token: NameToken): boolean {
  if (!token.upper || token.text.length < 2) return false;
  const { commonWords, demonyms, roleNouns } = lexicon();
  const bare = token.lower.replace(/\.$/, '');
  // "US" is not "us".
  const isCommon = token.caps || token.kind === 'abbreviation' ? CALENDAR.test(bare) : commonWords.has(bare);
  return !isCommon && !demonyms.has(token.text) && !roleNouns.has(bare) && !Object.hasOwn(HONORIFICS, bare);
}

const CALENDAR = /^(?:mon|tues?|wed|thurs?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/** For a name: how likely it is of each type. For a weak one, the probability that it is no name at all counts as `other`. */
function scoresOf([person = 0, organization = 0, place = 0, other = 0]: readonly number[], weak: boolean): TypeScores {
  const all = weak ? 1 : person + organization + place + other || 1;
  const named = { person: person / all, organization: organization / all, place: place / all };
  return { ...named, other: Math.max(0, 1 - named.person - named.organization - named.place) };
}
