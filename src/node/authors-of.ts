// Who has a file of annotations of their own beside an article, on a disk that Node reaches.
import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { sidecarNamed } from '../annotations';

/** Slugs of those authors, in order; none where the folder cannot be read. */
export async function authorsOf(article: string): Promise<readonly string[]> {
  const names = await readdir(dirname(article)).catch(() => []);
  const name = basename(article).normalize('NFC');
  const authors = names.flatMap((each) => {
    const named = sidecarNamed(each);
    return named?.author !== undefined && named.article.normalize('NFC') === name ? [named.author] : [];
  });
  return authors.sort();
}
