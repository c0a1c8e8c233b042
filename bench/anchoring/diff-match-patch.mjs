// diff-match-patch: both ends of the quote, at most 32 units each, looked for near where they were.
import DiffMatchPatch from 'diff-match-patch';

const END = 32;
const matcher = new DiffMatchPatch();

export function describe(text, { start, end }) {
  return { exact: text.slice(start, end), start };
}

export function find(text, { exact, start }) {
  const head = exact.slice(0, END);
  const tail = exact.slice(-END);
  const from = matcher.match_main(text, head, start);
  if (from < 0) return undefined;
  const to = matcher.match_main(text, tail, from + exact.length - tail.length);
  return to < from ? undefined : { start: from, end: to + tail.length };
}
