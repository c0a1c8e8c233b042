// Which quotations of all articles have the same words, found by an index of fingerprint samples: adding or looking up a fingerprint costs
// its own length, however many there are.
import { type QuoteFingerprint, sameWords } from '../quotes';

/** A run of words in more quotations than this is a common saying: it is not used to find candidates. */
const MOST_WITH_SAMPLE = 500;

/** The fingerprints of all articles' quotations. */
export class FingerprintIndex {
  readonly #fingerprints = new Map<string, { readonly fingerprint: QuoteFingerprint; articles: number }>();
  /** Sample -> keys of the fingerprints that have it. */
  readonly #keys = new Map<number, Set<string>>();

  /** Adds a fingerprint of one article; each fingerprint of an article once. */
  add(fingerprint: QuoteFingerprint): void {
    const known = this.#fingerprints.get(fingerprint.key);
    if (known) {
      known.articles++;
      return;
    }
    this.#fingerprints.set(fingerprint.key, { fingerprint, articles: 1 });
    for (const sample of fingerprint.samples) {
      const keys = this.#keys.get(sample);
      if (keys) keys.add(fingerprint.key);
      else this.#keys.set(sample, new Set([fingerprint.key]));
    }
  }

  /** Removes a fingerprint of one article. */
  remove({ key }: QuoteFingerprint): void {
    const known = this.#fingerprints.get(key);
    if (!known || --known.articles > 0) return;
    this.#fingerprints.delete(key);
    for (const sample of known.fingerprint.samples) {
      const keys = this.#keys.get(sample);
      keys?.delete(key);
      if (keys?.size === 0) this.#keys.delete(sample);
    }
  }

  /** The keys of fingerprints with the same words, the given one first. */
  sameAs(key: string): string[] {
    const fingerprint = this.#fingerprints.get(key)?.fingerprint;
    if (!fingerprint) return [key];
    const candidates = new Set<string>();
    for (const shingle of fingerprint.shingles) {
      const keys = this.#keys.get(shingle);
      if (keys && keys.size <= MOST_WITH_SAMPLE) for (const other of keys) candidates.add(other);
    }
    candidates.delete(key);
    const same = [...candidates].filter((other) => {
      const found = this.#fingerprints.get(other);
      return found && sameWords(fingerprint, found.fingerprint);
    });
    return [key, ...same];
  }
}
