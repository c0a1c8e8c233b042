// Which authors have an annotation file of their own for an article.
import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { authorsAmong } from '../annotations';

/** The slugs of the authors, sorted; [] if the folder cannot be read. */
export async function authorsOf(article: string): Promise<readonly string[]> {
  return authorsAmong(await readdir(dirname(article)).catch(() => []), basename(article));
}
