// Resolves the words for a speaker to an actor: by the name in them, by a role, or as a pronoun.
import type { Span } from '../../text/span';
import type { NamedSpan, Speaker } from '../types';
import { joinCertainties, type Link, linkCertainty } from './certainty';
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

/** An actor that words mean, and how they mean it. */
interface Resolved {
  readonly name: NamedSpan;
  readonly link: Link;
}

/** The speaker with the actor that its words name or stand for, if any. The doubt about that actor is part of the certainty. */
export function resolveSpeaker(text: string, found: ScoredCandidate, context: ReferenceContext): Speaker {
  const span = found.antecedent ?? found.speaker;
  const resolved = resolveName(text, found, context);
  if (!resolved) return { span, certainty: found.certainty, reason: reasonOf(found) };
  const { name, link } = resolved;
  return {
    span: found.speaker,
    actor: name.actor,
    certainty: joinCertainties(found.certainty, linkCertainty(link, name)),
    reason: name.doubt === undefined ? reasonOf(found) : `${reasonOf(found)}; ${name.doubt}`,
  };
}

function resolveName(text: string, found: ScoredCandidate, context: ReferenceContext): Resolved | undefined {
  const { names, roles, lastSpeaker, reported } = context;
  const words = text.slice(found.speaker.start, found.speaker.end);
  if (found.antecedent || !isPronoun(words)) {
    const head = found.antecedent ?? found.head;
    const named = headName(text, names, head, found.antecedent ?? found.speaker);
    if (named) return { name: named, link: 'name' };
    const described = found.antecedent ? undefined : resolveDescription(text, head, names);
    return described && { name: described, link: 'description' };
  }
  const name = resolvePronoun({
    text,
    span: found.speaker,
    names,
    roles,
    ...(lastSpeaker ? { lastSpeaker } : {}),
    ...(reported ? { except: reported } : {}),
  });
  return name && { name, link: 'pronoun' };
}
