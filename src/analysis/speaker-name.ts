// What speakers are called.
import type { Speaker } from '../quotes';
import type { Analysis } from './types';

/** Tells the names of an article's speakers: the actor's, else the one that the reader gave, else the words in the text. */
export function speakerNames({ actors, article }: Analysis): (speaker: Speaker) => string {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return ({ actor = '', name, span }) => names.get(actor) ?? name ?? article.text.slice(span.start, span.end);
}

/** The name of one speaker; of many, ask {@link speakerNames} once. */
export function speakerName(analysis: Analysis, speaker: Speaker): string {
  return speakerNames(analysis)(speaker);
}
