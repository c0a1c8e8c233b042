// What one would write first: curly pairs, or straight pairs on one line.

/** Quoted stretches of a text. */
export function extract(text) {
  return [...text.matchAll(/“[^“”]+”|"[^"\n]+"/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
