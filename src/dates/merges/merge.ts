// Walks neighbouring candidates and joins those that a rule says are one expression.

import { letterOf, type WordClass } from '../lexicon/word-classes';
import type { Candidate, ScannedBlock } from './candidate';

/** Joins two neighbours into one candidate, or leaves them. */
export type Join = (left: Candidate, right: Candidate, block: ScannedBlock) => Candidate | undefined;

/** A step over a block's candidates. */
export type Merge = (candidates: readonly Candidate[], block: ScannedBlock) => readonly Candidate[];

/** What becomes of one candidate; itself where nothing does. */
export type Change = (candidate: Candidate, block: ScannedBlock, at: number, all: readonly Candidate[]) => Candidate;

/** A merge that looks at one candidate at a time; makes a new list only where one changes. */
export function mergeEach(change: Change): Merge {
  return (candidates, block) => {
    let merged: Candidate[] | undefined;
    for (let at = 0; at < candidates.length; at++) {
      const candidate = candidates[at];
      const changed = candidate && change(candidate, block, at, candidates);
      if (!changed || changed === candidate) continue;
      merged ??= [...candidates];
      merged[at] = changed;
    }
    return merged ?? candidates;
  };
}

/** A merge that asks `join` for each pair of neighbours; a joined pair may be joined again with the next. */
export function mergePairs(join: Join): Merge {
  return (candidates, block) => {
    if (candidates.length < 2) return candidates;
    const merged: Candidate[] = [];
    for (const right of candidates) {
      const left = merged.at(-1);
      const joined = left && right.from - left.to <= 3 ? join(left, right, block) : undefined;
      if (joined) merged[merged.length - 1] = joined;
      else merged.push(right);
    }
    return merged;
  };
}

/** The letters between two candidates. */
export function gapBetween(left: Candidate, right: Candidate, block: ScannedBlock): string {
  return left.to === right.from ? '' : block.letters.slice(left.to, right.from);
}

/** Gaps as {@link gapBetween} gives them: each a row of classes, blank-separated; `` is no word at all. */
export function gaps(...rows: string[]): ReadonlySet<string> {
  return new Set(
    rows.map((row) =>
      row
        .split(' ')
        .filter(Boolean)
        .map((name) => letterOf(name as WordClass))
        .join(''),
    ),
  );
}

/** The two as one: the span and words of both. */
export function joined(left: Candidate, right: Candidate, change: Partial<Candidate>): Candidate {
  return {
    ...right,
    mod: left.mod ?? right.mod,
    start: left.start,
    from: left.from,
    end: right.end,
    to: right.to,
    ...change,
  };
}
