// Names of speakers.
import type { Speaker } from '../quotes';
import type { Analysis } from './types';

/** The comma that closes an apposition: `a nurse, 30,`. It belongs to the words of the speaker and not to a name. */
const CLOSING_COMMA = /,$/;

/** Returns a function that names an article's speakers: the actor's name, else the name that the user gave, else the words in the text. */
export function speakerNames({ actors, article }: Analysis): (speaker: Speaker) => string {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const wordsOf = ({ start, end }: Speaker['span']) => article.text.slice(start, end).replace(CLOSING_COMMA, '');
  return ({ actor = '', name, span }) => names.get(actor) ?? name ?? wordsOf(span);
}

/** The name of one speaker; for many, use {@link speakerNames} once. */
export function speakerName(analysis: Analysis, speaker: Speaker): string {
  return speakerNames(analysis)(speaker);
}
