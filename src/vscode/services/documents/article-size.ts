// The size up to which texts are read as articles.
import type { TextDocument } from 'vscode';
import { settingOf } from '../../ui/settings';

/** The size of a document, in millions of UTF-16 units; near enough to megabytes for a limit. Not cheap: joins its lines. */
export function megabytesOf(document: TextDocument): number {
  return document.getText().length / 1e6;
}

/** Whether a document is too large to be read as an article. */
export function isTooLarge(document: TextDocument): boolean {
  return megabytesOf(document) > settingOf('article.maxSize', document.uri);
}
