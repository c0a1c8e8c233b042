// The names of annotation files: `NAME.annotations.json`, or `NAME.annotations.AUTHOR.json` for one author's own file.

/** The end of the common file's name. */
export const SIDECAR_ENDING = '.annotations.json';

/** The name of an article's annotation file: the common one or, given an author's slug, that author's own. */
export function sidecarName(article: string, author?: string): string {
  return author === undefined ? article + SIDECAR_ENDING : `${article}.annotations.${author}.json`;
}

/** Whose annotations of which article a file holds. */
export interface NamedSidecar {
  /** The article's file name. */
  readonly article: string;
  /** The slug, for an author's own file. */
  readonly author?: string;
}

/** Parses the name of an annotation file. Undefined for other files, and for the copies of synchronization services. */
export function sidecarNamed(name: string): NamedSidecar | undefined {
  if (conflictCopyOf(name)) return undefined;
  const parts = /^(.+)\.annotations(?:\.([^./\\]+))?\.json$/su.exec(name);
  if (!parts?.[1]) return undefined;
  return { article: parts[1], ...(parts[2] === undefined ? {} : { author: parts[2] }) };
}

/** What follows `.annotations` in the name of a copy: "(Ana's conflicted copy)", " 2", "-LAPTOP", "_conf(1)". */
const COPY = /^(?:[ (]|-[A-Z0-9]|_conf|\.sync-conflict-)/;

/** What follows it in a copy of an author's own file. Slugs have no capital letters, names of computers have. */
const COPY_OF_AUTHOR = /^\.(?:([^. ()]+?)(?:[ (]|_conf|\.sync-conflict-)|([^. ()\p{Lu}]+)-\p{Lu})/u;

/**
 * The annotation file of which a synchronization service made a copy, because it was changed in two places. Undefined for all
 * other names. Services: Dropbox, Nextcloud, Syncthing, OneDrive, Google Drive, iCloud, Seafile.
 */
export function conflictCopyOf(name: string): NamedSidecar | undefined {
  const at = name.lastIndexOf('.annotations');
  if (at <= 0 || !name.endsWith('.json')) return undefined;
  const [article, rest] = [name.slice(0, at), name.slice(at + '.annotations'.length, -'.json'.length)];
  if (COPY.test(rest)) return { article };
  const parts = COPY_OF_AUTHOR.exec(rest);
  const author = parts?.[1] ?? parts?.[2];
  return author === undefined ? undefined : { article, author };
}

/** The slugs of the authors whose own files for an article are among the names, sorted. */
export function authorsAmong(names: readonly string[], article: string): readonly string[] {
  const authors = names.flatMap((name) => {
    const { author } = belonging(sidecarNamed(name), article) ?? {};
    return author === undefined ? [] : [author];
  });
  return authors.sort();
}

/** The names of the copies of an article's annotation files. */
export function copiesAmong(names: readonly string[], article: string): readonly string[] {
  return names.filter((name) => belonging(conflictCopyOf(name), article));
}

/** File systems write one name in different Unicode letters. */
function belonging(sidecar: NamedSidecar | undefined, article: string): NamedSidecar | undefined {
  return sidecar?.article.normalize('NFC') === article.normalize('NFC') ? sidecar : undefined;
}
