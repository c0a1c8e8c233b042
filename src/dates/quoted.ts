// Which stretches of a block stand between quotation marks: a first look, enough to tell whose "yesterday" it is.

/** Opening and closing double marks; `` and '' are typewriter ones. */
const MARK = /[“”"«»]|``|''/g;

/** Tells for ascending offsets of one block whether they stand between quotation marks. One pass over the block in all. */
export function quotedBefore(text: string): (offset: number) => boolean {
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
