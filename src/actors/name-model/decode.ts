// Scores of labels along a segment -> the best sequence of labels (Viterbi 1967), and how likely a span of tokens is of each type.
import { beginOf, isBegin, LABELS, TYPES } from './labels';

/** Scores of a segment: one row of LABELS numbers a token. */
export interface Lattice {
  readonly length: number;
  readonly scores: Float64Array;
  /** Transition scores from label to label. */
  readonly transitions: Float64Array;
}

/** The best sequence of labels; the label before the segment counts as "outside". */
export function bestLabels({ length, scores, transitions }: Lattice): Uint8Array {
  const best = new Float64Array(length * LABELS);
  const back = new Uint8Array(length * LABELS);
  for (let label = 0; label < LABELS; label++) best[label] = (scores[label] ?? 0) + (transitions[label] ?? 0);
  for (let row = LABELS; row < length * LABELS; row += LABELS) {
    for (let to = 0; to < LABELS; to++) {
      const inside = to > 0 && !isBegin(to);
      // An inside follows only its own begin or inside.
      let from = inside ? to - 1 : 0;
      const last = inside ? to : LABELS - 1;
      let most = -Infinity;
      for (let label = from; label <= last; label++) {
        const score = (best[row - LABELS + label] ?? 0) + (transitions[label * LABELS + to] ?? 0);
        if (score > most) {
          most = score;
          from = label;
        }
      }
      best[row + to] = most + (scores[row + to] ?? 0);
      back[row + to] = from;
    }
  }
  return backtrack(best, back, length);
}

function backtrack(best: Float64Array, back: Uint8Array, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  const row = (length - 1) * LABELS;
  let label = 0;
  for (let each = 1; each < LABELS; each++) if ((best[row + each] ?? 0) > (best[row + label] ?? 0)) label = each;
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = back[at * LABELS + label] ?? 0;
  }
  return labels;
}

/**
 * How likely the tokens [first, last] are a name of each of TYPES, given the labels around them; what is missing to 1 is the probability
 * that they are no name.
 */
export function typesOfSpan(lattice: Lattice, labels: Uint8Array, first: number, last: number): number[] {
  const before = first > 0 ? (labels[first - 1] ?? 0) : 0;
  const after = last + 1 < lattice.length ? (labels[last + 1] ?? 0) : -1;
  const span = { first, last, before, after };
  const none = sumAlong(lattice, span, 0, 0);
  const sums = TYPES.map((_, type) => sumAlong(lattice, span, beginOf(type), beginOf(type) + 1));
  let most = none;
  for (const sum of sums) if (sum > most) most = sum;
  let total = Math.exp(none - most);
  for (let type = 0; type < sums.length; type++) total += sums[type] = Math.exp((sums[type] ?? 0) - most);
  for (let type = 0; type < sums.length; type++) sums[type] = (sums[type] ?? 0) / total;
  return sums;
}

/** Tokens of a lattice with the labels around them; `after` is -1 at the lattice's end. */
interface LabelledSpan {
  readonly first: number;
  readonly last: number;
  readonly before: number;
  readonly after: number;
}

/** The score of the path that gives a span one begin and then insides. */
function sumAlong(
  { scores, transitions }: Lattice,
  { first, last, before, after }: LabelledSpan,
  begin: number,
  inside: number,
): number {
  let sum = (transitions[before * LABELS + begin] ?? 0) + (scores[first * LABELS + begin] ?? 0);
  let label = begin;
  for (let at = first + 1; at <= last; at++) {
    sum += (transitions[label * LABELS + inside] ?? 0) + (scores[at * LABELS + inside] ?? 0);
    label = inside;
  }
  return after < 0 ? sum : sum + (transitions[label * LABELS + after] ?? 0);
}
