// The tagger's weights, unpacked once on first use.
import { FEATURE_BITS, HashTable, type PackedModel, unpackAscending, unpackDigits, WORD_BITS } from './codec';
import { PACKED } from './weights';
import { FactsMemory } from './word-facts';

/** Weights ready for look-up. */
export interface NameModel {
  readonly features: HashTable;
  readonly weights: Int16Array;
  readonly unit: number;
  readonly transitions: Float64Array;
  readonly facts: FactsMemory;
}

let unpacked: NameModel | undefined;

/** The model; unpacked on the first call, which takes some tens of milliseconds. */
export function nameModel(): NameModel {
  unpacked ??= unpackModel(PACKED);
  return unpacked;
}

/** Unpacks a model. */
export function unpackModel(packed: PackedModel): NameModel {
  const words = new HashTable(unpackAscending(packed.words.hashes, packed.words.count, packed.words.rice));
  const classes = unpackDigits(packed.classes, (digit) => digit);
  return {
    features: new HashTable(unpackAscending(packed.features.hashes, packed.features.count, packed.features.rice)),
    weights: unpackDigits(packed.weights, (digit) => (digit - packed.zero) * Math.abs(digit - packed.zero)),
    unit: packed.unit,
    transitions: Float64Array.from(packed.transitions),
    facts: new FactsMemory((hash) => {
      const at = words.indexOf(hash >>> (32 - WORD_BITS));
      return at < 0 ? 0 : (classes[at] ?? 0);
    }),
  };
}

/** The part of a feature's hash that the table holds. */
export function featureNumber(hash: number): number {
  return hash >>> (32 - FEATURE_BITS);
}
