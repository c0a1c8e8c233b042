// Folds names for searching.

/** A name without case, accents, dots and the like, as a user types it to find it. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
