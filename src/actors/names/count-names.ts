// Counts names as written.

/** A name as written, with how often it occurs. */
export type NameCount = readonly [name: string, count: number];

/** The different names of a list with their counts: most frequent first, ties in order of first occurrence. */
export function countNames(names: readonly string[]): NameCount[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
