// Hypothesis' published way: the quote's best approximate matches (by `approx-string-match`, up to half of its length in
// errors, at most 256), weighed 50 for the quote, 20 each for 32 units of context, 2 for the position; the best one is taken.
import search from 'approx-string-match';

const CONTEXT = 32;

export function describe(text, { start, end }) {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
  };
}

export function find(text, { exact, prefix, suffix, start }) {
  const matches = candidates(text, exact, Math.min(256, exact.length / 2));
  let best;
  for (const match of matches) {
    const quote = 1 - match.errors / exact.length;
    const before = agreement(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix);
    const after = agreement(text.slice(match.end, match.end + suffix.length), suffix);
    const near = 1 - Math.abs(match.start - start) / text.length;
    const score = (50 * quote + 20 * before + 20 * after + 2 * near) / 92;
    if (!best || score > best.score) best = { ...match, score };
  }
  return best && { start: best.start, end: best.end };
}

function candidates(text, words, errors) {
  const same = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    same.push({ start: at, end: at + words.length, errors: 0 });
  return same.length > 0 ? same : search(text, words, errors);
}

function agreement(text, words) {
  if (words === '') return 1;
  if (text === '') return 0;
  const matches = candidates(text, words, words.length);
  return matches.length === 0 ? 0 : 1 - matches[0].errors / words.length;
}
