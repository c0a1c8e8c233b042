// Finds the files that the editor keeps for a whole folder, in `.marginalia`: in the article's own folder or one above it in the same
// repository or working directory.

import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ConceptScheme, ParsedScheme, Result } from '../annotations';
import { sidecarFile } from '../node';
import { shownPath } from './terminal';

/** The name of a folder's file, and how it is parsed. */
export interface FolderFile<T> {
  readonly name: string;
  readonly parse: (source: string | Uint8Array) => Result<ParsedScheme<T>>;
}

/**
 * The concepts of the nearest folder that has the file: the article's, or one above it as far as {@link foldersOf} goes; undefined if
 * none has it. Also undefined, with a warning, if the nearest file cannot be read.
 */
export async function nearestScheme<T>(
  article: string,
  file: FolderFile<T>,
  warn: (message: string) => void,
): Promise<ConceptScheme<T> | undefined> {
  for (const folder of await foldersOf(article)) {
    const path = join(folder, '.marginalia', file.name);
    if (await exists(path)) return schemeIn(path, folder, { file, warn });
  }
  return undefined;
}

/**
 * The folders that may decide about an article, its own first: up to the root of its git repository, else up to the working directory.
 * What lies above may be someone else's, as in a folder that all users share: the editor does not see it either.
 */
async function foldersOf(article: string): Promise<readonly string[]> {
  const own = dirname(resolve(article));
  const folders = [own];
  for (let folder = own; !(await exists(join(folder, '.git'))); ) {
    const above = dirname(folder);
    if (above === folder) return folders.slice(0, Math.max(0, folders.indexOf(process.cwd())) + 1);
    folders.push(above);
    folder = above;
  }
  return folders;
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

async function schemeIn<T>(
  path: string,
  folder: string,
  { file, warn }: { readonly file: FolderFile<T>; readonly warn: (message: string) => void },
): Promise<ConceptScheme<T> | undefined> {
  const opened = sidecarFile(path, folder);
  const read = await opened.read();
  const parsed = read.ok ? file.parse(read.value ?? '') : read;
  if (!parsed.ok) {
    warn(`marginalia: ${shownPath(opened.name)}: ${parsed.error.message}`);
    return undefined;
  }
  const { scheme, problems } = parsed.value;
  for (const { item, message } of problems) warn(`marginalia: ${shownPath(opened.name)}: ${item}: ${message}`);
  return scheme;
}
