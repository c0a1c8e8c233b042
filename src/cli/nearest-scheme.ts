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
  let folder = dirname(resolve(article));
  for (;;) {
    const path = join(folder, '.marginalia', file.name);
    if (await stat(path).catch(() => undefined)) return schemeIn(path, folder, { file, warn });
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
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
