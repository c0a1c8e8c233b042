// The tagger's model, unpacked once on first use.
import { type PackedModel, unpackAscending, unpackDigits, WORD_BITS } from './codec';
import { HashTable } from './hash-table';
import { WeightSums } from './weight-sums';
import { PACKED } from './weights';

/** A model ready to tag. */
export interface NameModel {
  readonly sums: WeightSums;
  /** The value of a weight of one. */
  readonly unit: number;
  /** Transition scores from label to label. */
  readonly transitions: Float64Array;
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
  const features = {
    rows: new HashTable(unpackAscending(packed.features.hashes, packed.features.count, packed.features.rice)),
    weights: unpackDigits(packed.weights, (digit) => (digit - packed.zero) * Math.abs(digit - packed.zero)),
  };
  const classOf = (hash: number): number => {
    const index = words.indexOf(hash >>> (32 - WORD_BITS));
    return index < 0 ? 0 : (classes[index] ?? 0);
  };
  return {
    sums: new WeightSums(features, classOf),
    unit: packed.unit,
    transitions: Float64Array.from(packed.transitions),
  };
}
