// Which authors have an annotation file of their own for an article.
import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { sidecarNamed } from '../annotations';

/** The slugs of the authors, sorted; [] if the folder cannot be read. */
export async function authorsOf(article: string): Promise<readonly string[]> {
  const names = await readdir(dirname(article)).catch(() => []);
  const name = basename(article).normalize('NFC');
  const authors = names.flatMap((each) => {
    const named = sidecarNamed(each);
    return named?.author !== undefined && named.article.normalize('NFC') === name ? [named.author] : [];
  });
  return authors.sort();
}
