import type { Actor, ActorMention } from './types';

export type { Actor, ActorId, ActorMention, ActorType, MentionForm } from './types';

/** A name found in one block; offsets count from the block's start. Pure function of the block's text and kind. */
export interface NameFinding {
  readonly start: number;
  readonly end: number;
}

/** A block with what was found in it. */
export interface NamedBlock {
  readonly start: number;
  readonly kind: string;
  readonly findings: readonly NameFinding[];
}

/** Finds candidate names in one block. Linear; never throws. */
export function findNames(_block: string, _kind: string): NameFinding[] {
  return [];
}

/** Links an article's names to actors. Mentions sorted by start, none overlap; actors in order of first mention. */
export function linkActors(
  _article: { readonly text: string },
  _blocks: readonly NamedBlock[],
): { readonly actors: Actor[]; readonly mentions: ActorMention[] } {
  return { actors: [], mentions: [] };
}
