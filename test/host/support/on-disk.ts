// Annotations and codebooks as they are on the disk.
import { existsSync, readFileSync } from 'node:fs';
import { type TextEditor, Uri } from 'vscode';
import { type Annotation, type Codebook, quoteOf, type Sidecar, sidecarName } from '../../../src/annotations';
import { readCodebook, readSidecar } from '../../support/read-files';
import { workspaceFolder } from './workspace';

/** The path of an article's sidecar; of one author's, given the author's slug. */
export function sidecarPath(article: Uri, author?: string): string {
  return sidecarName(article.fsPath, author);
}

/** The text of an article's sidecar, empty where there is none. */
export function sidecarText(article: Uri): string {
  const path = sidecarPath(article);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** An article's sidecar, or one author's; undefined where there is none. Throws if it is damaged. */
export function sidecarOf(article: Uri, author?: string): Sidecar | undefined {
  const path = sidecarPath(article, author);
  return existsSync(path) ? readSidecar(path) : undefined;
}

/** The annotations of an article; none where it has no sidecar. */
export function annotationsOf(article: Uri | TextEditor): readonly Annotation[] {
  return sidecarOf(article instanceof Uri ? article : article.document.uri)?.annotations ?? [];
}

/** The texts that the annotations of an article quote, in the file's order. */
export function quotesOf(article: Uri | TextEditor): readonly string[] {
  return annotationsOf(article).map(({ target }) => quoteOf(target) ?? '');
}

/** The path of the open folder's codebook. */
export function codebookPath(): string {
  return Uri.joinPath(workspaceFolder(), '.marginalia/codebook.json').fsPath;
}

/** The open folder's codebook. */
export function codebook(): Codebook {
  return readCodebook(codebookPath());
}
