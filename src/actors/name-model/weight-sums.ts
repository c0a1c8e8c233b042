// Adds up the weights of a word's features. What one word alone brings in a place is added up once and remembered: most words
// of an article come again. Whole numbers, so that the order of adding is of no matter.

import type { Word } from '../name-tokens';
import type { HashTable } from './codec';
import { featureNumber } from './codec';
import { type FeatureSink, featureHash, featuresOfWord, PLACES, ROOMS } from './features';
import { LABELS } from './labels';
import { type ClassOf, FactsMemory, type WordFacts } from './word-facts';

/** So many words are remembered before all are forgotten, between two blocks: bounds memory on endless texts to some megabytes. */
const MOST_WORDS = 16_000;

/** Marks what was not looked up yet. */
const UNKNOWN = -2;

/** A model's weights, by feature. */
export interface FeatureWeights {
  readonly features: HashTable;
  /** LABELS numbers a feature. */
  readonly weights: Int16Array;
}

/** The sums of weights of one word after the other. */
export class WeightSums implements FeatureSink {
  readonly #model: FeatureWeights;
  readonly #facts: FactsMemory;
  /** Where the values of a template of few values begin in `#rows`. */
  readonly #offsets = new Int32Array(128);
  readonly #rows: Int32Array;
  /** Sums of what words bring, by word and place. */
  #memory = new Int32Array(0);
  #remembered = new Uint8Array(0);
  /** Where weights are added to: the word's own sums, or those to remember. */
  #sums: Int32Array;
  #at = 0;
  /** The sums of the last word, LABELS numbers. */
  readonly sums = new Int32Array(LABELS);

  constructor(model: FeatureWeights, classOf: ClassOf) {
    this.#model = model;
    this.#facts = new FactsMemory(classOf);
    this.#sums = this.sums;
    let room = 0;
    for (const [slot, values] of Object.entries(ROOMS)) {
      this.#offsets[Number(slot)] = room;
      room += values;
    }
    this.#rows = new Int32Array(room).fill(UNKNOWN);
  }

  /** To be called before each block: facts given before it may be forgotten. */
  beginBlock(): void {
    if (this.#facts.size < MOST_WORDS) return;
    this.#facts.clear();
    this.#remembered.fill(0);
  }

  /** The facts of a word, good until the next block begins. */
  factsOf(word: Word): WordFacts {
    return this.#facts.of(word);
  }

  word(place: number, facts: WordFacts): void {
    const { sums } = this;
    const at = facts.id * PLACES + place;
    if (this.#remembered[at] !== 1) this.#remember(place, facts, at);
    const memory = this.#memory;
    for (let label = 0, from = at * LABELS; label < LABELS; label++) {
      sums[label] = (sums[label] ?? 0) + (memory[from + label] ?? 0);
    }
  }

  few(_group: number, slot: number, value: number): void {
    const at = (this.#offsets[slot] ?? 0) + value;
    let row = this.#rows[at] ?? UNKNOWN;
    if (row === UNKNOWN) {
      row = this.#rowOf(slot, value);
      this.#rows[at] = row;
    }
    if (row >= 0) this.#add(row);
  }

  many(_group: number, slot: number, value: number): void {
    const row = this.#rowOf(slot, value);
    if (row >= 0) this.#add(row);
  }

  #rowOf(slot: number, value: number): number {
    return this.#model.features.indexOf(featureNumber(featureHash(slot, value)));
  }

  #add(row: number): void {
    const sums = this.#sums;
    const { weights } = this.#model;
    const to = this.#at;
    for (let label = 0, from = row * LABELS; label < LABELS; label++) {
      sums[to + label] = (sums[to + label] ?? 0) + (weights[from + label] ?? 0);
    }
  }

  #remember(place: number, facts: WordFacts, at: number): void {
    if (at >= this.#remembered.length) this.#grow(at);
    this.#remembered[at] = 1;
    this.#memory.fill(0, at * LABELS, (at + 1) * LABELS);
    this.#sums = this.#memory;
    this.#at = at * LABELS;
    featuresOfWord(place, facts, this);
    this.#sums = this.sums;
    this.#at = 0;
  }

  /** At least doubles the memory. */
  #grow(at: number): void {
    const room = Math.max(2 * at, 1000 * PLACES);
    const remembered = new Uint8Array(room);
    remembered.set(this.#remembered);
    this.#remembered = remembered;
    const memory = new Int32Array(room * LABELS);
    memory.set(this.#memory);
    this.#memory = memory;
  }
}
