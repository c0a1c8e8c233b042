// Places of the index with the form in which each mentions an actor.
import type { BlockPlace } from './facts/place-table';
import { actorOfTopic, type Topic } from './facts/topic';

/** A place in one of the articles. */
export interface CorpusPlace extends BlockPlace {
  readonly uri: string;
}

/** How a place mentions what it mentions: by its name, or in other words. */
export type PlaceForm = 'name' | 'pronoun' | 'nominal';

/** A place with its form. Places that mention no actor have the form of a name. */
export interface MentionPlace extends CorpusPlace {
  readonly form: PlaceForm;
}

/** Every form, in the order of lists. */
export const PLACE_FORMS: readonly PlaceForm[] = ['name', 'pronoun', 'nominal'];

/** The topic of those mentions of a topic that have a form; undefined if there are none such. */
export function topicOfForm(topic: Topic, form: PlaceForm): Topic | undefined {
  if (form === 'name') return topic;
  const actor = actorOfTopic(topic);
  return actor?.kind === 'actor' ? `${form}:${actor.key}` : undefined;
}
