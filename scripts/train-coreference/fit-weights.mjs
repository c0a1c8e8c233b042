// Log-linear model: the probability of all allowed candidates of a decision is made as high as possible, with a penalty on large weights.
// Adam over all decisions at once: no chance plays a part.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { FEATURE_COUNT } = require('../../out/src/coreference/ranking/feature-index.js');
const { probabilities } = require('../../out/src/coreference/ranking/softmax.js');

/** Penalty on squared weights, steps and their length: chosen by cross-validation over documents, where twice or half changed little. */
const PENALTY = 2;
const STEPS = 150;
const STEP_LENGTH = 0.08;
/** Adam's usual memory. */
const MEMORY = [0.9, 0.99];

/** The weights for examples `{features, none, allowed, noneAllowed, weight}`, starting from `start`. */
export function fitWeights(examples, start = new Float64Array(FEATURE_COUNT)) {
  const weights = Float64Array.from(start);
  const [first, second] = [new Float64Array(FEATURE_COUNT), new Float64Array(FEATURE_COUNT)];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientOf(examples, weights);
    const rate = STEP_LENGTH * (1 - step / (STEPS + 20));
    for (let at = 0; at < FEATURE_COUNT; at++) {
      const slope = gradient[at] - PENALTY * weights[at];
      first[at] = MEMORY[0] * first[at] + (1 - MEMORY[0]) * slope;
      second[at] = MEMORY[1] * second[at] + (1 - MEMORY[1]) * slope * slope;
      const mean = first[at] / (1 - MEMORY[0] ** step);
      const spread = Math.sqrt(second[at] / (1 - MEMORY[1] ** step));
      weights[at] += (rate * mean) / (spread + 1e-8);
    }
  }
  return weights;
}

function gradientOf(examples, weights) {
  const gradient = new Float64Array(FEATURE_COUNT);
  for (const { features, none, allowed, noneAllowed, weight } of examples) {
    const shares = probabilities(weights, features, none);
    const noneShare = Math.max(0, 1 - shares.reduce((sum, share) => sum + share, 0));
    const right = shares.reduce((sum, share, at) => sum + (allowed[at] ? share : 0), noneAllowed ? noneShare : 0);
    const add = (ids, share, isRight) => {
      const slope = weight * ((isRight ? share / Math.max(right, 1e-9) : 0) - share);
      for (const id of ids) gradient[id] += slope;
    };
    features.forEach((ids, at) => {
      add(ids, shares[at], allowed[at]);
    });
    add(none, noneShare, noneAllowed);
  }
  return gradient;
}
