// A linear-chain conditional random field (Lafferty et al. 2001), trained by stochastic gradient descent with weight decay (Bottou's
// scaling) and dropout of whole feature families, so that the tagger does not rely on words that it will not see again.
import { createRandom, shuffle } from './random.mjs';
import { LABELS } from './read-documents.mjs';

const L = LABELS;
const FORBIDDEN = -1e4;

/** Whether label `to` may follow `from`: an inside needs its own begin or inside before it. */
export function mayFollow(from, to) {
  return to === 0 || to % 2 === 1 || from === to || from === to - 1;
}

/** A model of `size` features. */
export function createModel(size) {
  const transitions = new Float32Array(L * L);
  for (let a = 0; a < L; a++) for (let b = 0; b < L; b++) if (!mayFollow(a, b)) transitions[a * L + b] = FORBIDDEN;
  return { weights: new Float32Array(size * L), transitions };
}

/** Trains for some epochs; calls `after(epoch, model, loss)` after each. */
export function trainCrf(data, size, options, after) {
  const { epochs, rate, decay, dropout, seed } = options;
  const model = createModel(size);
  const { weights, transitions } = model;
  const random = createRandom(seed);
  const order = data.segments.map((_, at) => at);
  const steps = epochs * order.length;
  const lattice = createLattice(Math.max(...data.segments.map((s) => s.last - s.first + 1)));
  const drop = new Uint8Array(8);
  let scale = 1;
  let done = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const at of order) {
      const segment = data.segments[at];
      const now = rate * (1 - done++ / steps);
      for (let g = 1; g < 8; g++) drop[g] = random() < (dropout[g] ?? 0) ? 1 : 0;
      emit(data, segment, { weights, scale, drop }, lattice);
      loss += forwardBackward(data, segment, transitions, lattice);
      scale *= 1 - now * decay;
      const step = now * (segment.weight ?? 1);
      update(data, segment, { weights, transitions, drop, step: step / scale, now: step }, lattice);
      if (scale < 1e-3) scale = rescale(weights, scale);
    }
    scale = rescale(weights, scale);
    after?.(epoch, model, loss);
  }
  return model;
}

function rescale(weights, scale) {
  for (let i = 0; i < weights.length; i++) weights[i] *= scale;
  return 1;
}

export function createLattice(longest) {
  return {
    scores: new Float64Array(longest * L),
    alpha: new Float64Array(longest * L),
    beta: new Float64Array(longest * L),
    marginal: new Float64Array(longest * L),
    pairs: new Float64Array(L * L),
    back: new Int32Array(longest * L),
  };
}

/** Scores of every label for every token of the segment. */
export function emit(data, { first, last, token }, { weights, scale = 1, drop }, { scores }) {
  const { features, groups, starts } = data;
  for (let t = 0; t <= last - first; t++) {
    const row = t * L;
    for (let l = 0; l < L; l++) scores[row + l] = 0;
    for (let i = starts[token + t]; i < starts[token + t + 1]; i++) {
      if (drop?.[groups[i]]) continue;
      const w = features[i] * L;
      for (let l = 0; l < L; l++) scores[row + l] += weights[w + l];
    }
    for (let l = 0; l < L; l++) scores[row + l] *= scale;
  }
}

/** Fills marginals and expected pairs; returns the negative log-likelihood. The labels before and after the segment count as "outside". */
function forwardBackward(data, { first, last, token }, transitions, { scores, alpha, beta, marginal, pairs }) {
  const n = last - first + 1;
  for (let l = 0; l < L; l++) alpha[l] = scores[l] + transitions[l];
  for (let t = 1; t < n; t++) {
    for (let b = 0; b < L; b++) {
      let max = -Infinity;
      for (let a = 0; a < L; a++) max = Math.max(max, alpha[(t - 1) * L + a] + transitions[a * L + b]);
      let sum = 0;
      for (let a = 0; a < L; a++) {
        const d = alpha[(t - 1) * L + a] + transitions[a * L + b] - max;
        if (d > -30) sum += Math.exp(d);
      }
      alpha[t * L + b] = max + Math.log(sum) + scores[t * L + b];
    }
  }
  for (let l = 0; l < L; l++) beta[(n - 1) * L + l] = 0;
  for (let t = n - 2; t >= 0; t--) {
    for (let a = 0; a < L; a++) {
      let max = -Infinity;
      for (let b = 0; b < L; b++)
        max = Math.max(max, transitions[a * L + b] + scores[(t + 1) * L + b] + beta[(t + 1) * L + b]);
      let sum = 0;
      for (let b = 0; b < L; b++) {
        const d = transitions[a * L + b] + scores[(t + 1) * L + b] + beta[(t + 1) * L + b] - max;
        if (d > -30) sum += Math.exp(d);
      }
      beta[t * L + a] = max + Math.log(sum);
    }
  }
  let max = -Infinity;
  for (let l = 0; l < L; l++) max = Math.max(max, alpha[(n - 1) * L + l]);
  let z = 0;
  for (let l = 0; l < L; l++) z += Math.exp(alpha[(n - 1) * L + l] - max);
  z = max + Math.log(z);
  for (let t = 0; t < n; t++)
    for (let l = 0; l < L; l++) marginal[t * L + l] = Math.exp(alpha[t * L + l] + beta[t * L + l] - z);
  pairs.fill(0);
  for (let t = 1; t < n; t++)
    for (let a = 0; a < L; a++) {
      const before = alpha[(t - 1) * L + a] - z;
      if (before < -40 && marginal[(t - 1) * L + a] < 1e-6) continue;
      for (let b = 0; b < L; b++) {
        const d = before + transitions[a * L + b] + scores[t * L + b] + beta[t * L + b];
        if (d > -20) pairs[a * L + b] += Math.exp(d);
      }
    }
  let gold = 0;
  for (let t = 0; t < n; t++)
    gold +=
      scores[t * L + data.labels[token + t]] +
      transitions[(t ? data.labels[token + t - 1] : 0) * L + data.labels[token + t]];
  return z - gold;
}

function update(data, { first, last, token }, { weights, transitions, drop, step, now }, { marginal, pairs }) {
  const { features, groups, starts, labels } = data;
  const n = last - first + 1;
  for (let t = 0; t < n; t++) {
    const row = t * L;
    marginal[row + labels[token + t]] -= 1;
    for (let i = starts[token + t]; i < starts[token + t + 1]; i++) {
      if (drop[groups[i]]) continue;
      const w = features[i] * L;
      for (let l = 0; l < L; l++) weights[w + l] -= step * marginal[row + l];
    }
    if (t > 0) pairs[labels[token + t - 1] * L + labels[token + t]] -= 1;
  }
  for (let i = 0; i < L * L; i++) if (transitions[i] > FORBIDDEN) transitions[i] -= now * pairs[i];
}

/** The best labels of a segment (Viterbi). */
export function decode({ first, last }, transitions, { scores, alpha, back }) {
  const n = last - first + 1;
  for (let l = 0; l < L; l++) alpha[l] = scores[l] + transitions[l];
  for (let t = 1; t < n; t++)
    for (let b = 0; b < L; b++) {
      let best = 0;
      let most = -Infinity;
      for (let a = 0; a < L; a++) {
        const s = alpha[(t - 1) * L + a] + transitions[a * L + b];
        if (s > most) [best, most] = [a, s];
      }
      alpha[t * L + b] = most + scores[t * L + b];
      back[t * L + b] = best;
    }
  let label = 0;
  for (let l = 1; l < L; l++) if (alpha[(n - 1) * L + l] > alpha[(n - 1) * L + label]) label = l;
  const labels = new Uint8Array(n);
  for (let t = n - 1; t >= 0; t--) {
    labels[t] = label;
    label = t ? back[t * L + label] : 0;
  }
  return labels;
}
