// The dates and names to highlight, as semantic tokens. Says which words and why, not how they look.
import type { ActorType } from '../../actors';
import type { Analysis } from '../../analysis';
import { overlaps, type Span } from '../../text/span';

/** What is highlighted as a token: a word has at most one type. */
export type TokenType = 'date' | ActorType;

/** declaration: the first mention of the actor. uncertain: the value is in doubt. corrected: it is from a user. */
export type TokenModifier = 'declaration' | 'uncertain' | 'corrected';

/** Highlighted words. */
export interface TokenHighlight {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** Which kinds of findings are highlighted. */
export interface Layers {
  readonly dates: boolean;
  readonly actors: boolean;
  readonly quotes: boolean;
}

/** The tokens of an article, or of a part of it: sorted, without overlaps. */
export function tokensOf(analysis: Analysis, layers: Layers, within?: Span): TokenHighlight[] {
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const seen = new Set<string>();
  const tokens: TokenHighlight[] = [];
  let end = 0;
  for (const mention of analysis.mentions) {
    if (mention.kind === 'quote' || mention.span.start < end) continue;
    const isFirst = mention.kind === 'actor' && !seen.has(mention.actor);
    if (mention.kind === 'actor') seen.add(mention.actor);
    const actor = mention.kind === 'actor' ? actors.get(mention.actor) : undefined;
    const type = mention.kind === 'date' ? 'date' : actor?.type;
    if (!type || !layers[mention.kind === 'date' ? 'dates' : 'actors']) continue;
    end = mention.span.end;
    if (within && !overlaps(within, mention.span)) continue;
    const doubtful = mention.kind === 'date' ? !mention.certain : actor?.doubt !== undefined;
    const modifiers: TokenModifier[] = [...(isFirst ? (['declaration'] as const) : [])];
    if (doubtful) modifiers.push('uncertain');
    if (mention.kind === 'date' && mention.anchor === 'reader') modifiers.push('corrected');
    tokens.push({ span: mention.span, type, modifiers });
  }
  return tokens;
}
