// Finds the article that annotations belong to when the two have other names: the article was moved without its sidecar. Does no file
// access itself.
import { parseSidecar } from './sidecar';

/** Sidecars without an article that are compared at most. */
const MOST_LOST = 200;

/** How a host finds sidecars. `T` names a file, and as a string it is unique. */
export interface SidecarSearch<T> {
  /** All sidecars that come into question. */
  readonly sidecars: readonly T[];
  articleOf(sidecar: T): T;
  isFile(article: T): Promise<boolean>;
  read(sidecar: T): Promise<Uint8Array | undefined>;
}

/** The articles that are gone, whose annotations stayed, and whose text had this hash; each with its sidecars. */
export async function lostArticles<T>(
  { sidecars, articleOf, isFile, read }: SidecarSearch<T>,
  hash: string,
): Promise<readonly { readonly article: T; readonly sidecars: readonly T[] }[]> {
  const lost: T[] = [];
  for (const sidecar of sidecars) {
    if (lost.length === MOST_LOST) break;
    if (!(await isFile(articleOf(sidecar)))) lost.push(sidecar);
  }
  const found = new Map<string, { readonly article: T; readonly sidecars: T[] }>();
  for (const sidecar of lost) {
    const parsed = parseSidecar((await read(sidecar)) ?? '');
    if (!parsed.ok || parsed.value.sidecar.article?.sha256 !== hash) continue;
    const article = articleOf(sidecar);
    const known = found.get(String(article));
    if (known) known.sidecars.push(sidecar);
    else found.set(String(article), { article, sidecars: [sidecar] });
  }
  return [...found.values()];
}
