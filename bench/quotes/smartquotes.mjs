// smartquotes (MIT) to make all marks curly, then a regular expression over the pairs.
import smartquotes from 'smartquotes';

/** Quoted stretches of a text; none where the marks could not be made curly in place. */
export function extract(text) {
  const curly = smartquotes.string(text);
  if (curly.length !== text.length) return [];
  return [...curly.matchAll(/“[^“”]+”/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
