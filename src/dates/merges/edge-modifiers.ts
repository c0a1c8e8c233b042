// Early, mid, late, the end of …: words before a date that name a part of it, into its span and its TIMEX3 mod.

import { letterOf, type WordClass } from '../lexicon/word-classes';
import type { Candidate } from './candidate';
import { mergeEach } from './merge';

/** Classes before a date, last first, with the mod they give. Longest rows first. */
const EDGES: readonly (readonly [string, string | undefined])[] = [
  ['the? end of', 'END'],
  ['the? start of', 'START'],
  ['the? middle of', 'MID'],
  ['the? rest of', 'END'],
  ['the? turn of', 'START'],
  ['the? mid hyphen?', 'MID'],
  ['the? early (in|on|hyphen|of)?', 'START'],
  ['the? late (in|on|hyphen)?', 'END'],
  ['the? earlier (in|on)?', undefined],
  ['the? later (in|on)?', undefined],
  ['sometime (in|on)?', undefined],
].map(([pattern = '', mod]) => [pattern, mod] as const);

const COMPILED = EDGES.map(([pattern, mod]) => {
  const source = pattern
    .replace(/[a-z]+/g, (name) => letterOf(name as WordClass))
    .replace(/\s+/g, '')
    .replaceAll('(', '(?:');
  return { expression: new RegExp(`${source}$`), mod };
});

/** Reaches back over the words before each date. */
export const EDGE_MODIFIER = mergeEach((candidate, block, index, candidates) => {
  if (!takesEdge(candidate)) return candidate;
  const floor = Math.max(candidates[index - 1]?.to ?? 0, candidate.from - 3);
  if (floor >= candidate.from) return candidate;
  const letters = block.letters.slice(floor, candidate.from);
  for (const { expression, mod } of COMPILED) {
    const m = expression.exec(letters);
    if (!m) continue;
    const from = floor + m.index;
    const first = block.tokens[from];
    if (!first) continue;
    return { ...candidate, start: first.start, from, ...(mod ? { mod } : {}) };
  }
  return candidate;
});

function takesEdge(candidate: Candidate): boolean {
  const { meaning, timex } = candidate;
  return (
    (timex === 'DATE' || timex === 'TIME') &&
    (meaning.kind === 'calendar' || meaning.kind === 'shift') &&
    candidate.rule !== 'year-ago'
  );
}
