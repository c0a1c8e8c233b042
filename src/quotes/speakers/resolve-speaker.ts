// Resolves the words for a speaker to an actor: by the name in them, by a role, or as a pronoun.
import type { Span } from '../../text/span';
import type { NamedSpan, Speaker } from '../types';
import type { GrammaticalRole } from './grammatical-role';
import { headName } from './head-name';
import { reasonOf } from './reasons';
import { resolveDescription } from './resolve-description';
import { isPronoun, resolvePronoun } from './resolve-pronoun';
import type { ScoredCandidate } from './scored-candidate';

/** The last speaker, and the offset where it is named. */
export interface LastSpeaker {
  readonly actor: string;
  readonly at: number;
}

/** What the words for a speaker may refer to. */
export interface ReferenceContext {
  /** Names outside of quotations, sorted by start. */
  readonly names: readonly NamedSpan[];
  /** The grammatical roles of names: a cache. */
  readonly roles: Map<NamedSpan, GrammaticalRole>;
  readonly lastSpeaker: LastSpeaker | undefined;
  /** Reported words, whose names are not the speaker: in `Berg is ill, he said`, he is not Berg. */
  readonly reported?: readonly Span[];
}

/** The speaker with the actor that its words name or stand for, if any. */
export function resolveSpeaker(text: string, found: ScoredCandidate, context: ReferenceContext): Speaker {
  const name = resolveName(text, found, context);
  return {
    span: name ? found.speaker : (found.antecedent ?? found.speaker),
    ...(name ? { actor: name.actor } : {}),
    certainty: found.certainty,
    reason: reasonOf(found),
  };
}

function resolveName(
  text: string,
  found: ScoredCandidate,
  { names, roles, lastSpeaker, reported }: ReferenceContext,
): NamedSpan | undefined {
  if (found.antecedent) return headName(text, names, found.antecedent, found.antecedent);
  const words = text.slice(found.speaker.start, found.speaker.end);
  if (!isPronoun(words))
    return headName(text, names, found.head, found.speaker) ?? resolveDescription(text, found.head, names);
  return resolvePronoun({
    text,
    span: found.speaker,
    names,
    roles,
    ...(lastSpeaker ? { lastSpeaker } : {}),
    ...(reported ? { except: reported } : {}),
  });
}
