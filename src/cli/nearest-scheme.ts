// Finds the files that the editor keeps for a whole folder, in `.marginalia`: in the article's own folder or one above.

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
 * The concepts of the nearest folder that has the file, up to the root of the file system; undefined if none has it. Also
 * undefined, with a warning, if the nearest file cannot be read.
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
  let folder = dirname(resolve(article));
  for (;;) {
    const path = join(folder, '.marginalia', name);
    if (await stat(path).catch(() => undefined)) {
      const read = await sidecarFile(path, folder).read();
      return { path, parsed: read.ok ? parse(read.value ?? '') : read };
    }
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
}
