// How files with annotations are called: `NAME.annotations.json`, or `NAME.annotations.AUTHOR.json` for one author's own.

/** What the name of a file with annotations ends in. */
export const SIDECAR_ENDING = '.annotations.json';

/** The file with an article's annotations: the common one or, for an author's slug, that author's own. */
export function sidecarName(article: string, author?: string): string {
  return author === undefined ? article + SIDECAR_ENDING : `${article}.annotations.${author}.json`;
}

/** What a file's name says, if it is one of ours: the article's name and, for an author's own file, the slug. */
export function sidecarNamed(name: string): { readonly article: string; readonly author?: string } | undefined {
  const parts = /^(.+)\.annotations(?:\.([^./\\]+))?\.json$/su.exec(name);
  if (!parts?.[1]) return undefined;
  return { article: parts[1], ...(parts[2] === undefined ? {} : { author: parts[2] }) };
}
