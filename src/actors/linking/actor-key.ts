// Keys under which the same actor meets itself in other articles. Spellings are evened out; nothing is guessed:
// whoever joins actors across articles decides, with these keys as evidence.

import type { Actor } from '../types';
import { usualNameOf } from './canonical-name';
import { foldSounds, personWords, skeleton, surfaceKey } from './name-keys';

type Named = Pick<Actor, 'type' | 'name'>;

/**
 * The key of an actor by its type and fullest name: equal for other spellings of one name (Volodymyr Zelenskiy, Volodomyr Zelensky),
 * for known other names (US, United States), different for two people of one surname. Not unique: namesakes share it.
 */
export function actorKey(actor: Named): string {
  if (actor.type !== 'person') return `${actor.type}:${surfaceKey(usualNameOf(actor.name) ?? actor.name)}`;
  const words = personWords(actor.name);
  const surname = foldSounds(words.at(-1) ?? '');
  return words.length > 1 ? `person:${skeleton(words[0] ?? '')} ${surname}` : `person:${surname}`;
}

/**
 * The folded surname of a person, by which a person known by surname alone may be compared with those known in full;
 * absent for organizations and places.
 */
export function surnameKey(actor: Named): string | undefined {
  return actor.type === 'person' ? foldSounds(personWords(actor.name).at(-1) ?? '') : undefined;
}

/** Whether only one word of a person's name is known: such an actor must not be joined unless one person alone can be meant. */
export function isKnownBySurname(actor: Named): boolean {
  return actor.type === 'person' && personWords(actor.name).length < 2;
}
