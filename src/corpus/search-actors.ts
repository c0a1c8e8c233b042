// Fuzzy search for actors by name.
import type { CorpusActor } from './corpus-actor';
import { foldName } from './fold-name';

/** The actors with a name that contains the query's letters in their order, at most `limit`; in the order given. */
export function searchActors(actors: readonly CorpusActor[], query: string, limit: number): CorpusActor[] {
  const letters = foldName(query).replaceAll(' ', '');
  const matches = ({ name, names }: CorpusActor) =>
    [name, ...names.map(([written]) => written)].some((written) => hasInOrder(foldName(written), letters));
  return actors.filter(matches).slice(0, limit);
}

function hasInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
