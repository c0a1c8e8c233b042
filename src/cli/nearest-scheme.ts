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
  const found = await nearest(article, file);
  if (!found) return undefined;
  const { path, parsed } = found;
  if (!parsed.ok) {
    warn(`marginalia: ${shownPath(path)}: ${parsed.error.message}`);
    return undefined;
  }
  const { scheme, problems } = parsed.value;
  for (const { item, message } of problems) warn(`marginalia: ${shownPath(path)}: ${item}: ${message}`);
  return scheme;
}

/** What is wrong with the file that the articles of a folder use, a line for each problem. */
export async function schemeProblems<T>(folder: string, file: FolderFile<T>): Promise<readonly string[]> {
  const found = await nearest(join(folder, file.name), file);
  if (!found) return [];
  const { path, parsed } = found;
  if (!parsed.ok) return [`${shownPath(path)}: ${parsed.error.message}`];
  const { readOnly, problems } = parsed.value;
  return [...(readOnly ? [readOnly] : []), ...problems].map(
    ({ item, message }) => `${shownPath(path)}: ${item === undefined ? '' : `${item}: `}${message}`,
  );
}

/** The nearest file, as it is read. */
async function nearest<T>(
  article: string,
  { name, parse }: FolderFile<T>,
): Promise<{ readonly path: string; readonly parsed: Result<ParsedScheme<T>> } | undefined> {
  for (const folder of await foldersOf(article)) {
    const path = join(folder, '.marginalia', name);
    if (!(await exists(path))) continue;
    const read = await sidecarFile(path, folder).read();
    return { path, parsed: read.ok ? parse(read.value ?? '') : read };
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
