// Labelled blocks -> segments of numbered features, as flat arrays.
import { extractFeatures, tokenFeatures } from '../../out/src/actors/name-model/features.js';
import { featureHash } from '../../out/src/actors/name-model/hash.js';
import { segmentsOf } from '../../out/src/actors/name-model/segments.js';
import { contextOf } from '../../out/src/actors/name-model/tagging-context.js';
import { TokenFactsCache } from '../../out/src/actors/name-model/token-facts.js';

/** Most features of one token. */
const MOST_FEATURES = 160;

/** Collects the features of one token, each with its family. */
class FeatureList {
  hashes = new Int32Array(MOST_FEATURES);
  families = new Uint8Array(MOST_FEATURES);
  count = 0;

  token(position, facts) {
    tokenFeatures(position, facts, this);
  }

  dense(family, template, value) {
    this.sparse(family, template, value);
  }

  sparse(family, template, value) {
    this.hashes[this.count] = featureHash(template, value);
    this.families[this.count++] = family;
  }
}

/** Calls `visit(blockIndex, first, last, featuresOf)` for every segment. */
function eachSegment(blocks, classOf, visit) {
  const cache = new TokenFactsCache(classOf);
  const list = new FeatureList();
  blocks.forEach((block, index) => {
    const segments = segmentsOf(block.words);
    if (segments.length === 0) return;
    const facts = block.words.map((word) => cache.of(word));
    const context = contextOf(block.words, facts);
    const featuresOf = (at) => {
      list.count = 0;
      extractFeatures(context, at, list);
      return list;
    };
    for (const { first, last } of segments) visit(index, first, last, featuresOf);
  });
}

/** Gives a number to each feature that occurs at least `least` times: hash -> number. */
export function numberFeatures(blocks, classOf, least) {
  const counts = new Map();
  eachSegment(blocks, classOf, (_, first, last, featuresOf) => {
    for (let at = first; at <= last; at++) {
      const { hashes, count } = featuresOf(at);
      for (let i = 0; i < count; i++) counts.set(hashes[i], (counts.get(hashes[i]) ?? 0) + 1);
    }
  });
  const numbers = new Map();
  for (const [hash, count] of counts) if (count >= least) numbers.set(hash, numbers.size);
  return numbers;
}

/**
 * Segments with their features: token t of a segment has features[starts[t]..starts[t+1]). `shares` gives the weight of a segment, by
 * source or by source and genre.
 */
export function encode(blocks, classOf, numbers, shares = {}) {
  const segments = [];
  let features = new Int32Array(1 << 20);
  let groups = new Uint8Array(1 << 20);
  const starts = [0];
  const labels = [];
  let size = 0;
  eachSegment(blocks, classOf, (block, first, last, featuresOf) => {
    const { genre, source } = blocks[block];
    const weight = shares[`${source} ${genre}`] ?? shares[source] ?? 1;
    segments.push({ block, first, last, token: starts.length - 1, weight });
    for (let at = first; at <= last; at++) {
      const buffer = featuresOf(at);
      if (size + buffer.count > features.length) {
        const more = new Int32Array(features.length * 2);
        more.set(features);
        features = more;
        const moreGroups = new Uint8Array(groups.length * 2);
        moreGroups.set(groups);
        groups = moreGroups;
      }
      for (let i = 0; i < buffer.count; i++) {
        const number = numbers.get(buffer.hashes[i]);
        if (number === undefined) continue;
        features[size] = number;
        groups[size++] = buffer.families[i];
      }
      starts.push(size);
      const label = blocks[block].labels[at];
      // A name that begins before its segment is taken to begin with the segment.
      labels.push(
        label && label % 2 === 0 && (at === first || labels.at(-1) < label - 1 || labels.at(-1) > label)
          ? label - 1
          : label,
      );
    }
  });
  return { segments, features, groups, starts: Int32Array.from(starts), labels: Uint8Array.from(labels) };
}
