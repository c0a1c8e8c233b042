// Which file holds the annotations of which article, by their names alone. Touches no file.

import { type Uri, workspace } from 'vscode';
import { type Problem, sidecarName, sidecarNamed } from '../../../annotations';

/** Glob of files that may be sidecars, of one author or common to all; `isSidecar` is sure. */
export const SIDECARS = '*.annotations*.json';

/** The sidecar beside an article; with an author's slug, that author's own. */
export function sidecarOf(article: Uri, author?: string): Uri {
  return article.with({ path: sidecarName(article.path, author), query: '', fragment: '' });
}

/** Whether a file is a sidecar, by its name. */
export function isSidecar(uri: Uri): boolean {
  return sidecarNamed(nameOf(uri)) !== undefined;
}

/** The article beside a sidecar. */
export function articleOf(sidecar: Uri): Uri {
  const name = nameOf(sidecar);
  const folder = sidecar.path.slice(0, sidecar.path.length - name.length);
  return sidecar.with({ path: folder + (sidecarNamed(name)?.article ?? name) });
}

/** The sidecar of an article that a problem is about: a single author's, or the common one. */
export function sidecarWithProblem(article: Uri, { item = '' }: Problem): Uri {
  const name = item.slice(Math.max(item.lastIndexOf('/'), item.lastIndexOf('\\')) + 1);
  return sidecarOf(article, sidecarNamed(name)?.author);
}

/** The last part of a file's path. */
export function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** An article's path as the user knows it: within its folder. */
export function displayName(article: Uri): string {
  return workspace.asRelativePath(article, (workspace.workspaceFolders?.length ?? 0) > 1);
}

/** Whether files of this scheme can be written at all; annotations on others could not be saved. */
export function isWritable(uri: Uri): boolean {
  return workspace.fs.isWritableFileSystem(uri.scheme) !== undefined && uri.scheme !== 'git';
}
