// Keys by which an actor of one article is recognised in others. Folds spellings, guesses nothing: coreference across articles decides,
// with these keys as evidence.
import type { Actor } from '../types';
import { canonicalNameOf } from './canonical-name';
import { consonantKey, foldSounds, surfaceKey } from './name-keys';
import { personWords } from './person-names';

/**
 * The key of an actor by its type and fullest name: equal for other spellings of one name (Volodymyr Zelenskiy, Volodomyr Zelensky) and
 * for known other names (US, United States), different for two people with one surname. Not unique: namesakes share it.
 */
export function actorKey(actor: Pick<Actor, 'type' | 'name'>): string {
  if (actor.type !== 'person') return `${actor.type}:${surfaceKey(canonicalNameOf(actor.name) ?? actor.name)}`;
  const words = personWords(actor.name);
  const surname = foldSounds(words.at(-1) ?? '');
  return words.length > 1 ? `person:${consonantKey(words[0] ?? '')} ${surname}` : `person:${surname}`;
}
