// The first place where the exact words stand.

export function describe(text, { start, end }) {
  return { exact: text.slice(start, end) };
}

export function find(text, { exact }) {
  const start = text.indexOf(exact);
  return start < 0 ? undefined : { start, end: start + exact.length };
}
