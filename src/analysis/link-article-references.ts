// Passes actors and quotations to coreference, and its result back to the quotations: a speaker of whom they know only a pronoun or a
// description gets the actor that it means.
import { type Actor, type ActorMention, genderOfFirstName, isCountry } from '../actors';
import {
  type KnownActor,
  linkReferences,
  type Reference,
  type ReferringBlock,
  speakerReferences,
  type UnnamedSource,
} from '../coreference';
import type { QuoteMention, Speaker } from '../quotes';

/** What the other senses found in an article. */
export interface ArticleFindings {
  readonly actors: readonly Actor[];
  /** Sorted by start. */
  readonly named: readonly ActorMention[];
  /** Sorted by start. */
  readonly quotes: readonly QuoteMention[];
}

/** The references of an article, its unnamed sources, and the quotations with the speakers that references show. */
export function linkArticleReferences(
  article: { readonly text: string },
  blocks: readonly ReferringBlock[],
  { actors, named, quotes }: ArticleFindings,
): { readonly quotes: QuoteMention[]; readonly references: Reference[]; readonly unnamedSources: UnnamedSource[] } {
  const known = { actors: actors.map(toKnownActor), names: named, passages: quotes };
  const { references, unnamedSources } = linkReferences(article, blocks, known);
  const referenceFor = speakerReferences(references);
  const withActor = (speaker: Speaker) => resolvedSpeaker(speaker, referenceFor(speaker.span));
  return {
    quotes: quotes.map((quote) => (quote.speaker ? { ...quote, speaker: withActor(quote.speaker) } : quote)),
    references,
    unnamedSources,
  };
}

/** An actor with what its names tell coreference. */
export function toKnownActor({ id, type, name, aliases, roles, gender }: Actor): KnownActor {
  const country = type === 'place' && [name, ...aliases].some(isCountry);
  const likelyGender = gender || type !== 'person' ? undefined : genderOfFirstName(name.split(' ')[0] ?? '');
  return {
    ...{ id, type, name, aliases, roles },
    ...(gender ? { gender } : {}),
    ...(likelyGender ? { likelyGender } : {}),
    ...(country ? { country } : {}),
  };
}

/** A speaker without an actor, resolved by the reference that stands for its words. */
function resolvedSpeaker(speaker: Speaker, reference: Reference | undefined): Speaker {
  const [actor, other] = reference?.actors ?? [];
  if (!reference || actor === undefined || other !== undefined || speaker.actor !== undefined) return speaker;
  const certainty = Math.round(speaker.certainty * reference.certainty * 100) / 100;
  return { ...speaker, actor, certainty, reason: `${speaker.reason}; ${reference.reason}` };
}
