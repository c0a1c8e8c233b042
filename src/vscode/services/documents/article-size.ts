// The size up to which texts are read as articles.
import type { Uri } from 'vscode';
import { settingOf } from '../../ui/settings';

/** The size of a text, in millions of UTF-16 units; near enough to megabytes for a limit. */
export function megabytesOf(text: string): number {
  return text.length / 1e6;
}

/** What the manifest documents. The editor warns of other values in its settings, and hands them on all the same. */
const [LEAST, MOST] = [0.1, 50];

/** The size up to which a file is read as an article, in megabytes: the user's, within what the manifest documents. */
export function largestArticle(uri: Uri): number {
  const size: unknown = settingOf('article.maxSize', uri);
  return typeof size === 'number' && size < MOST ? Math.max(size, LEAST) : MOST;
}

/** Whether a file's text is too large to be read as an article. */
export function isTooLarge(text: string, uri: Uri): boolean {
  return megabytesOf(text) > largestArticle(uri);
}
