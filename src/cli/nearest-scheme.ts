// The files that an editor keeps for a whole folder in `.marginalia`: those of the nearest folder that has them, the article's own or one above.
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ConceptScheme, ParsedScheme, Result } from '../annotations';
import { sidecarFile } from '../node';
import { shownPath } from './terminal';

/** What a file of a folder is called and how it is read. */
export interface FolderFile<T> {
  readonly name: string;
  readonly parse: (source: string | Uint8Array) => Result<ParsedScheme<T>>;
}

/**
 * The concepts that count for an article, up to the root of the file system; undefined where no folder has the file. One that cannot be
 * read has none, and is warned of.
 */
export async function nearestScheme<T>(
  article: string,
  file: FolderFile<T>,
  warn: (words: string) => void,
): Promise<ConceptScheme<T> | undefined> {
  let folder = dirname(resolve(article));
  for (;;) {
    const path = join(folder, '.marginalia', file.name);
    if (await stat(path).catch(() => undefined)) return schemeIn(path, folder, { file, warn });
    const above = dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
}

async function schemeIn<T>(
  path: string,
  folder: string,
  { file, warn }: { readonly file: FolderFile<T>; readonly warn: (words: string) => void },
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
