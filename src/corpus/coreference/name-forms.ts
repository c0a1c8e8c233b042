// The forms of an actor's names in one article, made once: under which it is looked up, and how it meets others there.
import { surfaceKey } from '../../actors';
import type { ActorFacts } from '../facts/article-facts';
import { bodyKey, consonantsOf, initialsOf, shortPlaceOf, tellingWords } from './spelling';

/** How a body goes by a name: it is its own, another that an article uses for it, its initials, its short form, its sounds. */
export type Meeting = 'own' | 'alias' | 'initials' | 'short' | 'spelling';

/** What names are compared by. */
export interface NameForms {
  /** A person's first names and surname, without honorifics and particles; of others empty. */
  readonly words: readonly string[];
  /** The name without case, marks and dots. */
  readonly surface: string;
  /** Names under which it is looked up, with the kind of name that each is. */
  readonly meetings: ReadonlyMap<string, Meeting>;
}

/** The forms of an actor's names. */
export function nameFormsOf({ type, name, names }: ActorFacts): NameForms {
  const meetings = new Map<string, Meeting>();
  const surface = surfaceKey(name);
  if (type === 'person') {
    const words = tellingWords(name);
    meetings.set(`person ${consonantsOf(words.at(-1) ?? '')}`, 'own');
    return { words, surface, meetings };
  }
  meetings.set(`~${bodyKey(name)}`, 'spelling');
  for (const initials of initialsOf(surface)) meetings.set(initials, 'initials');
  const short = shortPlaceOf(surface);
  if (short !== undefined) meetings.set(short, 'short');
  for (const [written] of names) meetings.set(surfaceKey(written), 'alias');
  meetings.set(surface, 'own');
  return { words: [], surface, meetings };
}
