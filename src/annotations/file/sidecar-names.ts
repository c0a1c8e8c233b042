// The names of annotation files: `NAME.annotations.json`, or `NAME.annotations.AUTHOR.json` for one author's own file.

/** The end of the common file's name. */
export const SIDECAR_ENDING = '.annotations.json';

/** The name of an article's annotation file: the common one or, given an author's slug, that author's own. */
export function sidecarName(article: string, author?: string): string {
  return author === undefined ? article + SIDECAR_ENDING : `${article}.annotations.${author}.json`;
}

/** Parses the name of an annotation file: the article's name and, for an author's own file, the slug. Undefined for other files. */
export function sidecarNamed(name: string): { readonly article: string; readonly author?: string } | undefined {
  const parts = /^(.+)\.annotations(?:\.([^./\\]+))?\.json$/su.exec(name);
  if (!parts?.[1]) return undefined;
  return { article: parts[1], ...(parts[2] === undefined ? {} : { author: parts[2] }) };
}

/** What follows `.annotations`, or an author's slug, in a copy's name: "(Ana's conflicted copy)", " 2", "-LAPTOP", "_conf(1)". */
const COPY = /^(?:[ (]|-[A-Z0-9]|_conf|\.sync-conflict-|\.[^. ()]+(?:[ (]|\.sync-conflict-))/;

/**
 * The article of a copy that a synchronization service made of an annotation file that was changed in two places. Undefined for all
 * other names. Services: Dropbox, Nextcloud, Syncthing, OneDrive, Google Drive, iCloud, Seafile.
 */
export function conflictCopyOf(name: string): string | undefined {
  const at = name.lastIndexOf('.annotations');
  if (at <= 0 || !name.endsWith('.json')) return undefined;
  const rest = name.slice(at + '.annotations'.length, -'.json'.length);
  return COPY.test(rest) ? name.slice(0, at) : undefined;
}
