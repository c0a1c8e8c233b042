// Sums the weights of a token's features. The sums of a token alone at a position are computed once and cached: most words of an article
// occur again. Integers, so that the order of adding does not matter.

import type { NameToken } from '../name-tokens';
import { featureNumber } from './codec';
import { DENSE_SIZES, type FeatureSink, POSITIONS, tokenFeatures } from './features';
import { featureHash } from './hash';
import type { HashTable } from './hash-table';
import { LABELS } from './labels';
import { type ClassOf, type TokenFacts, TokenFactsCache } from './token-facts';

/** Number of cached tokens at which the cache is emptied, between two blocks: bounds memory on endless texts to some megabytes. */
const MOST_TOKENS = 16_000;

/** Marks a row that was not looked up yet. */
const UNKNOWN = -2;

/** A model's weights, by feature. */
export interface FeatureWeights {
  /** The row of each feature. */
  readonly rows: HashTable;
  /** LABELS numbers a row. */
  readonly weights: Int16Array;
}

/** Sums the weights of one token after the other. */
export class WeightSums implements FeatureSink {
  readonly #model: FeatureWeights;
  readonly #facts: TokenFactsCache;
  /** Where the values of a dense template begin in `#denseRows`. */
  readonly #offsets = new Int32Array(128);
  readonly #denseRows: Int32Array;
  /** Sums of tokens alone, by token and position. */
  #cached = new Int32Array(0);
  #isCached = new Uint8Array(0);
  /** Where weights are added: the sums of the token, or the cache. */
  #target: Int32Array;
  #at = 0;
  /** The sums of the current token, LABELS numbers. */
  readonly sums = new Int32Array(LABELS);

  constructor(model: FeatureWeights, classOf: ClassOf) {
    this.#model = model;
    this.#facts = new TokenFactsCache(classOf);
    this.#target = this.sums;
    let size = 0;
    for (const [template, values] of Object.entries(DENSE_SIZES)) {
      this.#offsets[Number(template)] = size;
      size += values;
    }
    this.#denseRows = new Int32Array(size).fill(UNKNOWN);
  }

  /** Must be called before each block: facts from before may become invalid. */
  beginBlock(): void {
    if (this.#facts.size < MOST_TOKENS) return;
    this.#facts.clear();
    this.#isCached.fill(0);
  }

  /** The facts of a token, valid until the next block begins. */
  factsOf(token: NameToken): TokenFacts {
    return this.#facts.of(token);
  }

  token(position: number, facts: TokenFacts): void {
    const { sums } = this;
    const at = facts.id * POSITIONS + position;
    if (this.#isCached[at] !== 1) this.#cache(position, facts, at);
    const cached = this.#cached;
    for (let label = 0, from = at * LABELS; label < LABELS; label++) {
      sums[label] = (sums[label] ?? 0) + (cached[from + label] ?? 0);
    }
  }

  dense(_family: number, template: number, value: number): void {
    const at = (this.#offsets[template] ?? 0) + value;
    let row = this.#denseRows[at] ?? UNKNOWN;
    if (row === UNKNOWN) {
      row = this.#rowOf(template, value);
      this.#denseRows[at] = row;
    }
    if (row >= 0) this.#add(row);
  }

  sparse(_family: number, template: number, value: number): void {
    const row = this.#rowOf(template, value);
    if (row >= 0) this.#add(row);
  }

  #rowOf(template: number, value: number): number {
    return this.#model.rows.indexOf(featureNumber(featureHash(template, value)));
  }

  #add(row: number): void {
    const target = this.#target;
    const { weights } = this.#model;
    const to = this.#at;
    for (let label = 0, from = row * LABELS; label < LABELS; label++) {
      target[to + label] = (target[to + label] ?? 0) + (weights[from + label] ?? 0);
    }
  }

  #cache(position: number, facts: TokenFacts, at: number): void {
    if (at >= this.#isCached.length) this.#grow(at);
    this.#isCached[at] = 1;
    this.#cached.fill(0, at * LABELS, (at + 1) * LABELS);
    this.#target = this.#cached;
    this.#at = at * LABELS;
    tokenFeatures(position, facts, this);
    this.#target = this.sums;
    this.#at = 0;
  }

  /** At least doubles the cache. */
  #grow(at: number): void {
    const size = Math.max(2 * at, 1000 * POSITIONS);
    const isCached = new Uint8Array(size);
    isCached.set(this.#isCached);
    this.#isCached = isCached;
    const cached = new Int32Array(size * LABELS);
    cached.set(this.#cached);
    this.#cached = cached;
  }
}
