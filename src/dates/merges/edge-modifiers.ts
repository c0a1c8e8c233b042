// Adds words before a date that name a part of it (early, mid, late, the end of …) to its span and as its TIMEX3 mod.
import { patternSource } from '../lexicon/word-classes';
import type { Candidate } from './candidate';
import { mergeEach } from './merge';

/** Patterns of the words before a date, with the mod that they give; tried in this order. */
const MODIFIERS = (
  [
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
  ] as const
).map(([pattern, mod]) => ({ expression: new RegExp(`${patternSource(pattern)}$`), mod }));

/** Looks at the words before each date. */
export const EDGE_MODIFIER = mergeEach((candidate, block, index, candidates) => {
  if (!takesModifier(candidate)) return candidate;
  const floor = Math.max(candidates[index - 1]?.to ?? 0, candidate.from - 3);
  if (floor >= candidate.from) return candidate;
  const letters = block.letters.slice(floor, candidate.from);
  for (const { expression, mod } of MODIFIERS) {
    const m = expression.exec(letters);
    if (!m) continue;
    const from = floor + m.index;
    const first = block.tokens[from];
    if (!first) continue;
    return { ...candidate, start: first.start, from, ...(mod ? { mod } : {}) };
  }
  return candidate;
});

function takesModifier(candidate: Candidate): boolean {
  const { meaning, timex } = candidate;
  return (
    (timex === 'DATE' || timex === 'TIME') &&
    (meaning.kind === 'calendar' || meaning.kind === 'shift') &&
    candidate.rule !== 'year-ago'
  );
}
