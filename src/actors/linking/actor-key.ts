// Keys by which an actor of one article is recognised in others. Folds spellings, guesses nothing: coreference across articles decides,
// with these keys as evidence.
import type { Actor } from '../types';
import { canonicalNameOf } from './canonical-name';
import { consonantKey, foldSounds, surfaceKey } from './name-keys';
import { personName } from './person-names';

/**
 * The key of an actor by its type and fullest name: equal for other spellings of one name (Volodymyr Zelenskiy, Volodomyr Zelensky) and
 * for known other names (US, United States), different for two people with one surname, and for George W. and George H.W. Not unique: namesakes share it.
 */
export function actorKey(actor: Pick<Actor, 'type' | 'name'>): string {
  if (actor.type !== 'person') return `${actor.type}:${surfaceKey(canonicalNameOf(actor.name) ?? actor.name)}`;
  const { words, initials, suffix } = personName(actor.name);
  const surname = foldSounds(words.at(-1) ?? '');
  if (words.length < 2) return `person:${surname}`;
  return [`person:${consonantKey(words[0] ?? '')}`, surname, initials, suffix].filter(Boolean).join(' ');
}
