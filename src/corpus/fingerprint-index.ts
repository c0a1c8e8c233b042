// Which quotations of all articles are of the same words, found through an index of samples: taking one in or asking for one
// costs its own length, however many there are.
import { type QuoteFingerprint, sameWords } from '../quotes';

/** More quotations than this with one run of words are a saying: it tells nothing. */
const SAYING = 500;

/** The prints of all articles' quotations. */
export class SameWords {
  readonly #prints = new Map<string, { readonly print: QuoteFingerprint; articles: number }>();
  /** Sample → keys of the prints that have it. */
  readonly #keys = new Map<number, Set<string>>();

  /** Takes in a print of one article; each of an article's once. */
  add(print: QuoteFingerprint): void {
    const known = this.#prints.get(print.key);
    if (known) {
      known.articles++;
      return;
    }
    this.#prints.set(print.key, { print, articles: 1 });
    for (const sample of print.samples) {
      const keys = this.#keys.get(sample);
      if (keys) keys.add(print.key);
      else this.#keys.set(sample, new Set([print.key]));
    }
  }

  /** Takes a print of one article out again. */
  remove({ key }: QuoteFingerprint): void {
    const known = this.#prints.get(key);
    if (!known || --known.articles > 0) return;
    this.#prints.delete(key);
    for (const sample of known.print.samples) {
      const keys = this.#keys.get(sample);
      keys?.delete(key);
      if (keys?.size === 0) this.#keys.delete(sample);
    }
  }

  /** The keys of prints of the same words, the given one first. */
  sameAs(key: string): string[] {
    const print = this.#prints.get(key)?.print;
    if (!print) return [key];
    const near = new Set<string>();
    for (const shingle of print.shingles) {
      const keys = this.#keys.get(shingle);
      if (keys && keys.size <= SAYING) for (const other of keys) near.add(other);
    }
    near.delete(key);
    const same = [...near].filter((other) => {
      const found = this.#prints.get(other);
      return found && sameWords(print, found.print);
    });
    return [key, ...same];
  }
}
