// The size up to which texts are read as articles.
import type { Uri } from 'vscode';
import { settingOf } from '../../ui/settings';

/** The size of a text, in millions of UTF-16 units; near enough to megabytes for a limit. */
export function megabytesOf(text: string): number {
  return text.length / 1e6;
}

/** Whether a file's text is too large to be read as an article. */
export function isTooLarge(text: string, uri: Uri): boolean {
  return megabytesOf(text) > settingOf('article.maxSize', uri);
}
