// What all merges share: walking over the candidates of a block, joining two neighbours, and comparing the words between them.
import { patternSource } from '../lexicon/word-classes';
import type { Candidate, ScannedBlock } from './candidate';

/** Joins two neighbours to one candidate; undefined leaves them as they are. */
export type CoreferenceLink = (left: Candidate, right: Candidate, block: ScannedBlock) => Candidate | undefined;

/** A step that goes over the candidates of a block. */
export type Merge = (candidates: readonly Candidate[], block: ScannedBlock) => readonly Candidate[];

/** Returns the changed candidate, or the candidate itself where nothing changes. */
export type Change = (candidate: Candidate, block: ScannedBlock, at: number, all: readonly Candidate[]) => Candidate;

/** A merge that looks at one candidate at a time. Makes a new list only if one changes. */
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

/** A merge that calls `join` for each pair of neighbours. A joined pair may be joined again with the next candidate. */
export function mergePairs(join: CoreferenceLink): Merge {
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

/** The class letters of the words between two candidates. */
export function gapBetween(left: Candidate, right: Candidate, block: ScannedBlock): string {
  return left.to === right.from ? '' : block.letters.slice(left.to, right.from);
}

/** A set of gaps as {@link gapBetween} returns them. Each is given as class names, separated by blanks; `` is no word at all. */
export function gaps(...patterns: string[]): ReadonlySet<string> {
  return new Set(patterns.map(patternSource));
}

/** Two candidates as one, with the span and words of both. */
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
