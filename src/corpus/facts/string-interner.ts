// Interned strings of the index: each kept once, without the text that it was cut from.

/** Interns strings. In most engines a substring keeps its whole text in memory; an interned string does not. */
export class StringInterner {
  readonly #strings = new Map<string, string>();

  /** The interned string that equals this one. */
  intern<T extends string>(text: T): T {
    const known = this.#strings.get(text);
    if (known !== undefined) return known as T;
    // Joining makes a string with characters of its own.
    const own = text.split('').join('');
    this.#strings.set(own, own);
    return own as T;
  }
}
