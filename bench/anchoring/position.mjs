// The position alone, as many editors keep marks.

export function describe(_text, span) {
  return span;
}

export function find(text, { start, end }) {
  return end <= text.length ? { start, end } : undefined;
}
