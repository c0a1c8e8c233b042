// All files with annotations of one article: the common sidecar and those of single authors.

import { FileType, Uri, workspace } from 'vscode';
import { authorsAmong, copiesAmong, type JoinedFile, joinedFile, slugOf } from '../../../annotations';
import { settingOf } from '../../ui/settings';
import { authorOf } from './author';
import { isFile, type OpenFile } from './editor-file';
import { nameOf, sidecarOf } from './sidecar-uris';

/** Milliseconds for which the list of a folder's files serves: many articles of one folder are read at once. */
const FRESH = 500;

/** The names in folders that were listed lately. */
const listed = new Map<string, { readonly until: number; readonly names: Promise<readonly string[]> }>();

/** The annotations of an article as one file; the setting says whether new ones go to the author's own. */
export function annotationsFile(article: Uri, openFile: OpenFile): JoinedFile {
  const folder = folderOf(article);
  const open = (sidecar: Uri) => openFile(sidecar, folder);
  return joinedFile({
    common: open(sidecarOf(article)),
    authors: () => authorsOf(article),
    copies: async () => copiesAmong(await namesIn(Uri.joinPath(article, '..')), nameOf(article)),
    of: (author) => open(sidecarOf(article, author)),
    own: () => (settingOf('sidecar.perAuthor', article) ? slugOf(authorOf(article)) : undefined),
  });
}

/** Every sidecar that an article has. */
export async function sidecarsOf(article: Uri): Promise<readonly Uri[]> {
  const common = sidecarOf(article);
  const authors = await authorsOf(article);
  return [...((await isFile(common)) ? [common] : []), ...authors.map((author) => sidecarOf(article, author))];
}

/** Whether an article has any sidecar. */
export async function isAnnotated(article: Uri): Promise<boolean> {
  return (await isFile(sidecarOf(article))) || (await authorsOf(article)).length > 0;
}

/** Lists the folder of a file again at the next reading: a file was added or removed there. */
export function forgetListing(file: Uri): void {
  listed.delete(Uri.joinPath(file, '..').toString());
}

/** The folder that an article's files must not lead out of. */
export function folderOf(article: Uri): Uri {
  return workspace.getWorkspaceFolder(article)?.uri ?? Uri.joinPath(article, '..');
}

async function authorsOf(article: Uri): Promise<readonly string[]> {
  return authorsAmong(await namesIn(Uri.joinPath(article, '..')), nameOf(article));
}

function namesIn(folder: Uri): Promise<readonly string[]> {
  const key = folder.toString();
  const known = listed.get(key);
  if (known && known.until > Date.now()) return known.names;
  for (const [other, { until }] of listed) if (until <= Date.now()) listed.delete(other);
  const names = Promise.resolve(workspace.fs.readDirectory(folder)).then(
    (entries) => entries.flatMap(([name, type]) => (type & FileType.File ? [name] : [])).sort(),
    () => [],
  );
  listed.set(key, { until: Date.now() + FRESH, names });
  return names;
}
