// Supervised word classes: a small network learns from the training words what role a word has in names (first name, last name, end of an
// organization …) by its vector alone, and then classifies every word that has a vector. Words of the training data are classified by
// networks that were not trained on them (cross-validation), so that the tagger learns how reliable a class is for unknown words.
import { createRandom, shuffle } from './random.mjs';
import { WIDTH } from './vectors.mjs';

const HIDDEN = 128;
const ROLES = 11;
const FOLDS = 5;
const EPOCHS = 8;
// Both halve the overfitting: chosen by accuracy on words that the network was not trained on.
const DROPOUT = 0.3;
const DECAY = 0.02;

/** The role of the word at `at`: an index below ROLES. */
function roleOf(labels, at, upper) {
  const label = labels[at];
  if (label === 0) return upper ? 1 : 0;
  const type = (label - 1) >> 1;
  const begins = (label - 1) % 2 === 0;
  const ends = !(at + 1 < labels.length && labels[at + 1] === 2 + 2 * type);
  if (type === 0) return begins && !ends ? 2 : 3;
  if (type === 1) return begins && ends ? 4 : begins ? 5 : ends ? 6 : 7;
  if (type === 2) return begins ? 8 : 9;
  return 10;
}

/** Word -> counts of its roles. */
function countRoles(blocks) {
  const counts = new Map();
  for (const { words, labels } of blocks) {
    words.forEach((word, at) => {
      if (word.kind !== 'word' && word.kind !== 'abbreviation') return;
      const row = counts.get(word.lower) ?? new Float32Array(ROLES);
      counts.set(word.lower, row);
      // The capital at the beginning of a sentence says nothing.
      row[roleOf(labels, at, word.upper && !word.initial)]++;
    });
  }
  return counts;
}

/** Words -> class ids from 1 on (0 is for unknown words): Uint8Array parallel to `words`. */
export function classifyWords(blocks, { words, data }, { clusters, seed, log }) {
  const counts = countRoles(blocks);
  const rows = new Map(words.map((word, row) => [word, row]));
  const examples = [];
  for (const [word, roles] of counts) {
    const row = rows.get(word.replace(/\.$/, '')) ?? rows.get(word);
    if (row === undefined) continue;
    const total = roles.reduce((a, b) => a + b, 0);
    examples.push({ row, target: roles.map((n) => n / total), weight: Math.min(Math.log2(1 + total), 5) });
  }
  const random = createRandom(seed);
  shuffle(examples, random);
  for (const [at, example] of examples.entries()) example.fold = at % FOLDS;
  const posteriors = new Float32Array(words.length * ROLES);
  const foldOf = new Map(examples.map(({ row, fold }) => [row, fold]));
  for (let fold = 0; fold < FOLDS; fold++) {
    const net = trainNet(
      examples.filter((e) => e.fold !== fold),
      data,
      createRandom(seed + fold + 1),
    );
    const out = new Float32Array(ROLES);
    for (let row = 0; row < words.length; row++) {
      const own = foldOf.get(row);
      if (own !== undefined && own !== fold) continue;
      forward(net, data, row, out);
      for (let r = 0; r < ROLES; r++) posteriors[row * ROLES + r] += own === undefined ? out[r] / FOLDS : out[r];
    }
    log(`word classes: fold ${fold + 1} of ${FOLDS}, ${examples.length} words`);
  }
  return cluster(posteriors, words.length, clusters, random);
}

function createNet(random) {
  const init = (n, scale) => Float32Array.from({ length: n }, () => (random() * 2 - 1) * scale);
  return {
    w1: init(HIDDEN * WIDTH, Math.sqrt(3 / WIDTH)),
    b1: new Float32Array(HIDDEN),
    w2: init(ROLES * HIDDEN, Math.sqrt(3 / HIDDEN)),
    b2: new Float32Array(ROLES),
    hidden: new Float32Array(HIDDEN),
    // Dropout: in training, random hidden units are switched off and the others scaled up.
    keep: new Float32Array(HIDDEN).fill(1),
  };
}

/** The probabilities of the roles of the word at `row`, into `out`. */
function forward(net, data, row, out) {
  const { w1, b1, w2, b2, hidden, keep } = net;
  const x = row * WIDTH;
  for (let h = 0; h < HIDDEN; h++) {
    let sum = b1[h];
    const w = h * WIDTH;
    for (let d = 0; d < WIDTH; d++) sum += w1[w + d] * data[x + d];
    hidden[h] = Math.max(sum, 0) * keep[h];
  }
  let max = -Infinity;
  for (let r = 0; r < ROLES; r++) {
    let sum = b2[r];
    for (let h = 0; h < HIDDEN; h++) sum += w2[r * HIDDEN + h] * hidden[h];
    out[r] = sum;
    if (sum > max) max = sum;
  }
  let total = 0;
  for (let r = 0; r < ROLES; r++) total += out[r] = Math.exp(out[r] - max);
  for (let r = 0; r < ROLES; r++) out[r] /= total;
}

/** Plain stochastic gradient descent with a linearly decreasing step, weight decay and dropout. */
function trainNet(examples, data, random) {
  const net = createNet(random);
  const { w1, b1, w2, b2, hidden, keep } = net;
  const out = new Float32Array(ROLES);
  const back = new Float32Array(HIDDEN);
  const order = examples.map((_, at) => at);
  const steps = EPOCHS * order.length;
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const { row, target, weight } = examples[at];
      const rate = 0.02 * (1 - step++ / steps) * weight * 0.5;
      for (let h = 0; h < HIDDEN; h++) keep[h] = random() < DROPOUT ? 0 : 1 / (1 - DROPOUT);
      forward(net, data, row, out);
      back.fill(0);
      for (let r = 0; r < ROLES; r++) {
        const g = out[r] - target[r];
        b2[r] -= rate * g;
        for (let h = 0; h < HIDDEN; h++) {
          back[h] += g * w2[r * HIDDEN + h];
          w2[r * HIDDEN + h] -= rate * g * hidden[h];
        }
      }
      for (let h = 0; h < HIDDEN; h++) {
        if (hidden[h] === 0) continue;
        const g = rate * back[h];
        b1[h] -= g;
        const w = h * WIDTH;
        const x = row * WIDTH;
        for (let d = 0; d < WIDTH; d++) w1[w + d] -= g * data[x + d] + DECAY * rate * w1[w + d];
      }
    }
  }
  keep.fill(1);
  return net;
}

/** k-means over the square roots of the posteriors (Hellinger distance). */
function cluster(posteriors, count, k, random) {
  const points = posteriors.map((p) => Math.sqrt(Math.max(p, 0)));
  const sample = Array.from({ length: 20000 }, () => Math.floor(random() * count));
  const centres = seedCentres(points, sample, k, random);
  const nearest = (row) => {
    let [best, least] = [0, Infinity];
    for (let c = 0; c < k; c++) {
      let d = 0;
      for (let r = 0; r < ROLES; r++) d += (points[row * ROLES + r] - centres[c * ROLES + r]) ** 2;
      if (d < least) [best, least] = [c, d];
    }
    return best;
  };
  for (let round = 0; round < 20; round++) {
    const sums = new Float64Array(k * ROLES);
    const sizes = new Uint32Array(k);
    for (const row of sample) {
      const c = nearest(row);
      sizes[c]++;
      for (let r = 0; r < ROLES; r++) sums[c * ROLES + r] += points[row * ROLES + r];
    }
    for (let c = 0; c < k; c++)
      if (sizes[c]) for (let r = 0; r < ROLES; r++) centres[c * ROLES + r] = sums[c * ROLES + r] / sizes[c];
  }
  return Uint8Array.from({ length: count }, (_, row) => 1 + nearest(row));
}

/** k-means++: each next centre is far from the ones before. */
function seedCentres(points, sample, k, random) {
  const centres = new Float32Array(k * ROLES);
  const distances = new Float64Array(sample.length).fill(Infinity);
  let next = sample[0];
  for (let c = 0; c < k; c++) {
    for (let r = 0; r < ROLES; r++) centres[c * ROLES + r] = points[next * ROLES + r];
    let total = 0;
    sample.forEach((row, at) => {
      let d = 0;
      for (let r = 0; r < ROLES; r++) d += (points[row * ROLES + r] - centres[c * ROLES + r]) ** 2;
      if (d < distances[at]) distances[at] = d;
      total += distances[at];
    });
    let mark = random() * total;
    const chosen = distances.findIndex((distance) => {
      mark -= distance;
      return mark <= 0;
    });
    next = sample[chosen] ?? sample[0];
  }
  return centres;
}
