// A block's words -> its names, by a linear-chain conditional random field over hashed features.
// Reads only the stretches around capitals; what they do not hold is no name.
import { lexicon } from '../lexicon';
import { HONORIFICS } from '../lexicon/role-words';
import type { Word } from '../name-tokens';
import type { TypeScores } from '../types';
import { bestLabels, kindsOfSpan, type Lattice } from './decode';
import { REACH, type Scene, sceneOf, tellFeatures } from './features';
import { isBegin, kindOf, LABELS } from './labels';
import { type NameModel, nameModel } from './model';
import { type Segment, segmentsOf } from './segments';
import type { WeightSums } from './weight-sums';
import type { WordFacts } from './word-facts';

/** A name among a block's words: from the word at `first` to the one at `last`, both included. */
export interface TaggedName {
  readonly first: number;
  readonly last: number;
  readonly scores: TypeScores;
  /** Set for capitalised words that the block alone does not make a name. */
  readonly weak?: true;
}

/** Tags the names among a block's words; sorted, disjoint. Linear. */
export function tagNames(words: readonly Word[], model: NameModel = nameModel()): TaggedName[] {
  const segments = segmentsOf(words);
  if (segments.length === 0) return [];
  const scene = sceneOf(words, factsAround(segments, words, model.sums));
  const names: TaggedName[] = [];
  for (const segment of segments) tagSegment(scene, segment, model, names);
  return names;
}

/** Facts of the words that the features of the segments ask for. */
function factsAround(
  segments: readonly Segment[],
  words: readonly Word[],
  sums: WeightSums,
): (WordFacts | undefined)[] {
  sums.beginBlock();
  const facts = new Array<WordFacts | undefined>(words.length).fill(undefined);
  for (const { first, last } of segments) {
    for (let at = Math.max(0, first - REACH); at <= last + REACH; at++) {
      const word = words[at];
      if (word && !facts[at]) facts[at] = sums.factsOf(word);
    }
  }
  return facts;
}

function tagSegment(scene: Scene, segment: Segment, model: NameModel, names: TaggedName[]): void {
  const lattice = latticeOf(scene, segment, model);
  const labels = bestLabels(lattice);
  for (let first = 0; first < lattice.length; first++) {
    const label = labels[first] ?? 0;
    const last = label === 0 ? bareRunEnd(scene, segment, labels, first) : nameEnd(labels, first);
    if (last < first) continue;
    const scores = scoresOf(kindsOfSpan(lattice, labels, first, last), label === 0);
    const tagged = { first: segment.first + first, last: segment.first + last, scores };
    names.push(label === 0 ? { ...tagged, weak: true } : tagged);
    first = last;
  }
}

function latticeOf(scene: Scene, { first, last }: Segment, { sums, unit, transitions }: NameModel): Lattice {
  const length = last - first + 1;
  const scores = new Float64Array(length * LABELS);
  const ofWord = sums.sums;
  for (let at = 0, row = 0; at < length; at++, row += LABELS) {
    ofWord.fill(0);
    tellFeatures(scene, first + at, sums);
    for (let label = 0; label < LABELS; label++) scores[row + label] = (ofWord[label] ?? 0) * unit;
  }
  return { length, scores, transitions };
}

function nameEnd(labels: Uint8Array, first: number): number {
  const inside = (labels[first] ?? 0) + 1;
  let last = first;
  if (!isBegin(labels[first] ?? 0) || kindOf(labels[first] ?? 0) < 0) return first - 1;
  while (labels[last + 1] === inside) last++;
  return last;
}

/** The end of a run of capitalised words outside of names that may be names elsewhere in the article. */
function bareRunEnd({ words }: Scene, segment: Segment, labels: Uint8Array, first: number): number {
  let last = first - 1;
  for (let at = first; at < labels.length && labels[at] === 0; at++) {
    const word = words[segment.first + at];
    if (!word || !mayBeName(word)) break;
    last = at;
  }
  return last;
}

function mayBeName(word: Word): boolean {
  if (!word.upper || word.text.length < 2) return false;
  const { common, peoples, roleNouns } = lexicon();
  const bare = word.lower.replace(/\.$/, '');
  // "US" is no "us".
  const usual = word.caps || word.kind === 'abbreviation' ? CALENDAR.test(bare) : common.has(bare);
  return !usual && !peoples.has(word.text) && !roleNouns.has(bare) && !Object.hasOwn(HONORIFICS, bare);
}

const CALENDAR = /^(?:mon|tues?|wed|thurs?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/** For a name: how likely it is of each kind. For a weak one, that it is no name at all counts as `other`. */
function scoresOf([person = 0, organization = 0, place = 0, other = 0]: readonly number[], weak: boolean): TypeScores {
  const all = weak ? 1 : person + organization + place + other || 1;
  const named = { person: person / all, organization: organization / all, place: place / all };
  return { ...named, other: Math.max(0, 1 - named.person - named.organization - named.place) };
}
