// The user's decisions about actors, as the editor saves them in the folder of the articles.

import { dirname, resolve } from 'node:path';
import type { Corrections } from '../analysis';
import { parseActorDecisions } from '../annotations';
import { nearestScheme } from './nearest-scheme';

/** Decisions by folder: all articles of a folder have the same, and a file that cannot be read causes one warning only. */
const known = new Map<string, Promise<Pick<Corrections, 'actors'>>>();

/** The decisions for an article: those of the nearest folder that has any. */
export function actorDecisionsFor(
  article: string,
  warn: (message: string) => void,
): Promise<Pick<Corrections, 'actors'>> {
  const folder = dirname(resolve(article));
  const decisions = known.get(folder) ?? read(article, warn);
  known.set(folder, decisions);
  return decisions;
}

async function read(article: string, warn: (message: string) => void): Promise<Pick<Corrections, 'actors'>> {
  const scheme = await nearestScheme(article, { name: 'actors.json', parse: parseActorDecisions }, warn);
  return scheme && scheme.concepts.length > 0 ? { actors: scheme.concepts } : {};
}
