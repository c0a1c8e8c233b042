// The reader's decisions about actors, as the editor keeps them for the folder that was opened there.
import { dirname, resolve } from 'node:path';
import type { Corrections } from '../analysis';
import { parseActorDecisions } from '../annotations';
import { nearestScheme } from './folder-files';

/** By folder: an article has its neighbours' decisions, and a file that cannot be read is warned of once. */
const known = new Map<string, Promise<Pick<Corrections, 'actors'>>>();

/** The decisions that count for an article: those of the nearest folder that has any. */
export function decidedActorsFor(article: string, warn: (words: string) => void): Promise<Pick<Corrections, 'actors'>> {
  const folder = dirname(resolve(article));
  const decided = known.get(folder) ?? read(article, warn);
  known.set(folder, decided);
  return decided;
}

async function read(article: string, warn: (words: string) => void): Promise<Pick<Corrections, 'actors'>> {
  const scheme = await nearestScheme(article, { name: 'actors.json', parse: parseActorDecisions }, warn);
  return scheme && scheme.concepts.length > 0 ? { actors: scheme.concepts } : {};
}
