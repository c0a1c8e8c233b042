// What one would write first: runs of capitalised words, all of one type.

/** Runs of capitalised words. */
export function extract(text) {
  return [...text.matchAll(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
    type: 'organization',
  }));
}
