// The forms of an actor's names in one article, made once: those it is compared by, and the keys under which it is looked up for comparison
// (blocking: only actors that share a key are compared).
import { surfaceKey } from '../../actors';
import type { ActorFacts } from '../facts/article-facts';
import { consonantsOf, initialsOf, organizationKey, shortPlaceOf, tellingWords } from './spelling';

/** How an organization or place has a name: as its own, as an alias in an article, as its initials, its short form, or another spelling. */
export type NameMatch = 'own' | 'alias' | 'initials' | 'short' | 'spelling';

/** The forms of an actor's names. */
export interface NameForms {
  /** A person's first names and surname, without honorifics and particles; empty for other types. */
  readonly words: readonly string[];
  /** The name without case, diacritics and dots. */
  readonly surface: string;
  /** Keys under which the actor is looked up, with how it has each of them as a name. */
  readonly blockingKeys: ReadonlyMap<string, NameMatch>;
}

/** Makes the forms of an actor's names. */
export function nameFormsOf({ type, name, names }: ActorFacts): NameForms {
  const blockingKeys = new Map<string, NameMatch>();
  const surface = surfaceKey(name);
  if (type === 'person') {
    const words = tellingWords(name);
    blockingKeys.set(`${PERSON}${consonantsOf(words.at(-1) ?? '')}`, 'own');
    return { words, surface, blockingKeys };
  }
  blockingKeys.set(`${SPELLING}${organizationKey(name)}`, 'spelling');
  for (const initials of initialsOf(surface)) blockingKeys.set(initials, 'initials');
  const short = shortPlaceOf(surface);
  if (short !== undefined) blockingKeys.set(short, 'short');
  for (const [written] of names) blockingKeys.set(surfaceKey(written), 'alias');
  blockingKeys.set(surface, 'own');
  return { words: [], surface, blockingKeys };
}

/** Prefix of a blocking key by a person's surname. */
const PERSON = 'person ';

/** Prefix of a blocking key by the sounds of an organization's or place's name; keys without a prefix are names. */
const SPELLING = '~';

/** Whether a blocking key is one of people. */
export function isPersonKey(key: string): boolean {
  return key.startsWith(PERSON);
}

/** Whether a blocking key is one of spellings. */
export function isSpellingKey(key: string): boolean {
  return key.startsWith(SPELLING);
}
