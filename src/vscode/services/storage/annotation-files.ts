// All files with annotations of one article, through the editor's file systems: the common one and those of single authors.
import { FileType, Uri, workspace } from 'vscode';
import { type JoinedFile, joinedFile, type SidecarFile, sidecarNamed, slugOf } from '../../../annotations';
import { settingOf } from '../../ui/settings';
import { authorOf } from './author';
import { isFile, nameOf, sidecarOf } from './sidecar-uris';

/** Milliseconds for which a folder's list of names serves: many articles of one folder are read at once. */
const FRESH = 500;

/** The names in folders, listed lately. */
const listed = new Map<string, { readonly until: number; readonly names: Promise<readonly string[]> }>();

/** The annotations of an article as one file; the setting says whether what is new goes to the author's own. */
export function annotationsFile(article: Uri, open: (sidecar: Uri) => SidecarFile): JoinedFile {
  return joinedFile({
    common: open(sidecarOf(article)),
    authors: () => authorsOf(article),
    of: (author) => open(sidecarOf(article, author)),
    own: () => (settingOf('sidecar.perAuthor', article) ? slugOf(authorOf(article)) : undefined),
  });
}

/** Every file with annotations of an article that there is. */
export async function sidecarsOf(article: Uri): Promise<readonly Uri[]> {
  const common = sidecarOf(article);
  const authors = await authorsOf(article);
  return [...((await isFile(common)) ? [common] : []), ...authors.map((author) => sidecarOf(article, author))];
}

/** Whether an article has any annotations file. */
export async function isAnnotated(article: Uri): Promise<boolean> {
  return (await isFile(sidecarOf(article))) || (await authorsOf(article)).length > 0;
}

/** Lists the folder of a file anew at the next reading: a file came or went there. */
export function listAnew(file: Uri): void {
  listed.delete(Uri.joinPath(file, '..').toString());
}

async function authorsOf(article: Uri): Promise<readonly string[]> {
  const name = nameOf(article).normalize('NFC');
  return (await namesIn(Uri.joinPath(article, '..'))).flatMap((each) => {
    const named = sidecarNamed(each);
    return named?.author !== undefined && named.article.normalize('NFC') === name ? [named.author] : [];
  });
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
