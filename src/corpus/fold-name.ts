// Names as a reader types them to find someone.

/** A name without case, accents, dots and the like: what a reader types to find it. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
