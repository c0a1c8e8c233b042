// What a speaker is called.
import type { Speaker } from '../quotes';
import type { Analysis } from './types';

/** The actor's name, else the name that the reader gave, else the words that name the speaker. */
export function speakerName({ actors, article }: Analysis, { actor: id, name, span }: Speaker): string {
  return actors.find((actor) => actor.id === id)?.name ?? name ?? article.text.slice(span.start, span.end);
}
