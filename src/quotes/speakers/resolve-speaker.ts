// Leads the words that name a speaker to an actor: by the name in them, by a role, or as a pronoun.
import type { Span } from '../../text/span';
import type { Speaker } from '../types';
import { type Found, reasonOf } from './certainty';
import { headName, type NamedSpan } from './names';
import { resolveNominal } from './resolve-description';
import { isPronoun, type Role, resolvePronoun } from './resolve-pronoun';

/** Who spoke last, and where that is said. */
export interface LastSpeaker {
  readonly actor: string;
  readonly at: number;
}

/** Who may be meant: the names outside of quotations, and who spoke last. */
export interface Known {
  readonly names: readonly NamedSpan[];
  readonly roles: Map<NamedSpan, Role>;
  readonly lastSpeaker: LastSpeaker | undefined;
  /** What is said without marks: `Berg is ill, he said` is no word of Berg's. */
  readonly reported?: readonly Span[];
}

/** The speaker that was found, with the actor whom its words name or stand for. */
export function toSpeaker(text: string, found: Found, known: Known): Speaker {
  const name = nameOf(text, found, known);
  return {
    span: name ? found.speaker : (found.antecedent ?? found.speaker),
    ...(name ? { actor: name.actor } : {}),
    certainty: found.certainty,
    reason: reasonOf(found),
  };
}

function nameOf(text: string, found: Found, { names, roles, lastSpeaker, reported }: Known): NamedSpan | undefined {
  if (found.antecedent) return headName(text, names, found.antecedent, found.antecedent);
  const words = text.slice(found.speaker.start, found.speaker.end);
  if (!isPronoun(words))
    return headName(text, names, found.head, found.speaker) ?? resolveNominal(text, found.head, names);
  return resolvePronoun({
    text,
    span: found.speaker,
    names,
    roles,
    ...(lastSpeaker ? { lastSpeaker } : {}),
    ...(reported ? { except: reported } : {}),
  });
}
