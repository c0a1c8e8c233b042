// Names of speakers.
import type { Speaker } from '../quotes';
import type { Analysis } from './types';

/** Returns a function that names an article's speakers: the actor's name, else the name that the user gave, else the words in the text. */
export function speakerNames({ actors, article }: Analysis): (speaker: Speaker) => string {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return ({ actor = '', name, span }) => names.get(actor) ?? name ?? article.text.slice(span.start, span.end);
}

/** The name of one speaker; for many, use {@link speakerNames} once. */
export function speakerName(analysis: Analysis, speaker: Speaker): string {
  return speakerNames(analysis)(speaker);
}
