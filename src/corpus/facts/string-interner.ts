// Strings of the index, each kept once and on its own.

/** Keeps strings. A part of a text holds on to the whole text in most engines; what is kept here does not. */
export class Strings {
  readonly #kept = new Map<string, string>();

  /** The kept string that equals this one. */
  keep<T extends string>(text: T): T {
    const kept = this.#kept.get(text);
    if (kept !== undefined) return kept as T;
    // Joining makes a string with letters of its own.
    const own = text.split('').join('');
    this.#kept.set(own, own);
    return own as T;
  }
}
