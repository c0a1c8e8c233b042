// Whether an offset stands between quotation marks of its block: a cheap look for the nearest mark before it.

/** Opening and closing double marks; `` and '' are typewriter ones. */
const MARK = /[“”"«»]|``|''/g;

/** Whether the offset is inside of a quotation in this block. Looks back no further than the block's start, at most 2,000 units. */
export function quotedAt(text: string, offset: number): boolean {
  const from = Math.max(0, offset - 2000);
  let open = false;
  MARK.lastIndex = 0;
  const before = text.slice(from, offset);
  if (!/[“”"«»`']/.test(before)) return false;
  for (const [mark] of before.matchAll(MARK)) {
    if (mark === '“' || mark === '«' || mark === '``') open = true;
    else if (mark === '”' || mark === '»' || mark === "''") open = false;
    else open = !open;
  }
  return open;
}
