// Looks for the words of a lost passage in the other articles of its folder.

import { Uri } from 'vscode';
import { byContext, type PlaceElsewhere, placesElsewhere } from '../../../features/pickers/places-elsewhere';
import type { AnnotationEntry } from '../../../features/trees/annotation-entry';
import type { Corpus } from '../../services/corpus/corpus';
import { toUri } from '../../services/corpus/places';
import type { Codebooks } from '../../services/folder/codebooks';
import { displayName } from '../../services/storage/sidecar-uris';

/** Most articles that are read: a project has fewer, and a wrong folder ends. */
const MOST_ARTICLES = 5000;

/** Most places that are listed: a user looks at fewer. */
const MOST_PLACES = 20;

/** Articles that are read at a time. */
const AT_ONCE = 8;

interface SearchDependencies {
  readonly codebooks: Codebooks;
  readonly corpus: Corpus;
}

/** The places in other articles of the folder, as tags belong to a folder; the likeliest first. Ends once `stopped` is true. */
export async function placesInFolder(
  { codebooks, corpus }: SearchDependencies,
  { article, passage }: AnnotationEntry,
  stopped: () => boolean,
): Promise<readonly PlaceElsewhere[]> {
  const book = codebooks.fileOf(Uri.parse(article.uri, true));
  const uris = corpus.index
    .articles()
    .map(({ uri }) => toUri(uri))
    .filter((uri) => uri.toString() !== article.uri && codebooks.fileOf(uri) === book)
    .slice(0, MOST_ARTICLES);
  let found: readonly PlaceElsewhere[] = [];
  for (let at = 0; at < uris.length && !stopped(); at += AT_ONCE) {
    const some = uris.slice(at, at + AT_ONCE);
    const texts = await Promise.all(some.map((uri) => corpus.textOf(uri)));
    const places = some.flatMap((uri, index) => {
      const text = texts[index];
      if (text === undefined || stopped()) return [];
      return placesElsewhere(passage, { uri: uri.toString(), name: displayName(uri), text });
    });
    found = byContext([...found, ...places]).slice(0, MOST_PLACES);
  }
  return found;
}
