// Scores to probabilities.

/** The probabilities of the candidates of a decision; what is missing to 1 is that of none. */
export function probabilities(
  weights: ArrayLike<number>,
  candidates: readonly (readonly number[])[],
  none: readonly number[],
): number[] {
  const noneScore = scoreOf(weights, none);
  const scores: number[] = [];
  let most = noneScore;
  for (const ids of candidates) {
    const score = scoreOf(weights, ids);
    scores.push(score);
    if (score > most) most = score;
  }
  let sum = Math.exp(noneScore - most);
  for (let at = 0; at < scores.length; at++) sum += scores[at] = Math.exp((scores[at] ?? 0) - most);
  return scores.map((power) => power / sum);
}

function scoreOf(weights: ArrayLike<number>, ids: readonly number[]): number {
  let score = 0;
  for (const id of ids) score += weights[id] ?? 0;
  return score;
}
