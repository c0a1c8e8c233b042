// The reader's decisions about actors, as the editor keeps them: in `.marginalia/actors.json` of the folder that was opened there,
// which is the article's own or one above it.
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Corrections } from '../analysis';
import { parseActorDecisions } from '../annotations';
import { sidecarFile } from '../node';
import { shownPath } from './terminal';

/** Says what is wrong with a file, once. */
type Warn = (words: string) => void;

const known = new Map<string, Promise<Pick<Corrections, 'actors'> | undefined>>();

/**
 * The decisions that count for an article: those of the nearest folder that has any, up to the root of the file system. A file that
 * cannot be read decides nothing, and is warned of.
 */
export async function decidedActorsFor(article: string, warn: Warn): Promise<Pick<Corrections, 'actors'>> {
  let folder = dirname(resolve(article));
  for (;;) {
    const decided = known.get(folder) ?? decidedIn(folder, warn);
    known.set(folder, decided);
    const found = await decided;
    if (found) return found;
    const above = dirname(folder);
    if (above === folder) return {};
    folder = above;
  }
}

/** The decisions of one folder; undefined where it has no file of them. */
async function decidedIn(folder: string, warn: Warn): Promise<Pick<Corrections, 'actors'> | undefined> {
  const path = join(folder, '.marginalia', 'actors.json');
  const exists = await stat(path).catch(() => undefined);
  if (!exists) return undefined;
  const file = sidecarFile(path, folder);
  const read = await file.read();
  const parsed = read.ok ? parseActorDecisions(read.value ?? '') : read;
  if (!parsed.ok) {
    warn(`marginalia: ${shownPath(file.name)}: ${parsed.error.message}`);
    return {};
  }
  const { scheme, problems } = parsed.value;
  for (const { item, message } of problems) warn(`marginalia: ${shownPath(file.name)}: ${item}: ${message}`);
  return scheme.concepts.length === 0 ? {} : { actors: scheme.concepts };
}
