// Which parts of a block are inside quotation marks: a rough look, enough to tell whose "yesterday" it is. The quotes room,
// which this room does not see, finds the quotations themselves.

/** Opening and closing double marks; `` and '' are typewriter ones. */
const MARK = /[“”"«»]|``|''/g;

/** Returns a function that tells whether an offset is inside quotation marks. Ask in ascending order: one pass over the block in all. */
export function quotationTracker(text: string): (offset: number) => boolean {
  if (!/[“”"«»]|``/.test(text)) return () => false;
  const marks = [...text.matchAll(MARK)];
  let next = 0;
  let open = false;
  return (offset) => {
    for (; next < marks.length && (marks[next]?.index ?? 0) < offset; next++) {
      const mark = marks[next]?.[0];
      open = mark === '"' ? !open : mark === '“' || mark === '«' || mark === '``';
    }
    return open;
  };
}
