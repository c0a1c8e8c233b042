// The choice among candidates by the learned weights.
import { probabilities } from './softmax';
import { WEIGHTS } from './weights';

/** The features of each candidate of an expression, and those of none. */
export interface Ranking {
  readonly features: readonly (readonly number[])[];
  readonly none: readonly number[];
}

/** The index of the likeliest candidate and its probability, against all others and none; -1 without candidates. */
export function chooseByWeights(ranking: Ranking): { readonly index: number; readonly certainty: number } {
  return chooseBy(WEIGHTS, ranking);
}

/** The same by other weights, as while they are learned. */
export function chooseBy(
  weights: ArrayLike<number>,
  { features, none }: Ranking,
): { readonly index: number; readonly certainty: number } {
  const all = probabilities(weights, features, none);
  let index = -1;
  all.forEach((probability, at) => {
    if (index < 0 || probability > (all[index] ?? 0)) index = at;
  });
  return { index, certainty: all[index] ?? 0 };
}
