// What is marked in the text, layer by layer. Says which words and why, not how they look.
import type { ActorType } from '../actors';
import type { Analysis, Mention } from '../analysis';
import { overlaps, type Span } from '../text/span';

/** The kinds of marked words that are tokens: one word has at most one. */
export type TokenType = 'date' | ActorType;

/** declaration: the actor's first naming. uncertain: the reading is in doubt. */
export type TokenModifier = 'declaration' | 'uncertain';

/** A marked stretch of words. */
export interface Token {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** Which layers are shown. */
export interface Layers {
  readonly dates: boolean;
  readonly actors: boolean;
  readonly quotes: boolean;
}

/** A quoted stretch: said by someone, or words in marks that nobody says. */
export interface QuoteMark {
  readonly span: Span;
  readonly said: boolean;
}

/** The tokens of an article, or of a part of it: sorted, none overlap. */
export function tokensOf(analysis: Analysis, layers: Layers, within?: Span): Token[] {
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const seen = new Set<string>();
  const tokens: Token[] = [];
  let end = 0;
  for (const mention of analysis.mentions) {
    if (mention.kind === 'quote' || mention.span.start < end) continue;
    const declares = mention.kind === 'actor' && !seen.has(mention.actor);
    if (mention.kind === 'actor') seen.add(mention.actor);
    const actor = mention.kind === 'actor' ? actors.get(mention.actor) : undefined;
    const type = mention.kind === 'date' ? 'date' : actor?.type;
    if (!type || !layers[mention.kind === 'date' ? 'dates' : 'actors']) continue;
    end = mention.span.end;
    if (within && !overlaps(within, mention.span)) continue;
    const doubtful = mention.kind === 'date' ? !mention.certain : actor?.doubt !== undefined;
    const modifiers: TokenModifier[] = [...(declares ? (['declaration'] as const) : [])];
    if (doubtful) modifiers.push('uncertain');
    tokens.push({ span: mention.span, type, modifiers });
  }
  return tokens;
}

/** The quoted stretches, or those in a part of the article. */
export function quoteMarksOf(analysis: Analysis, within?: Span): QuoteMark[] {
  return analysis.mentions.flatMap((mention: Mention) =>
    mention.kind === 'quote' && mention.speech !== 'indirect'
      ? mention.parts
          .filter((span) => !within || overlaps(within, span))
          .map((span) => ({ span, said: mention.speech !== 'scare' }))
      : [],
  );
}

/** A block that is set apart from the running text: a heading of some kind, or words beside the text. */
export interface FormMark {
  readonly span: Span;
  readonly form: 'heading' | 'aside';
}

/** Titles and headings, captions and credits; of the whole article or a part. */
export function formMarksOf({ article }: Analysis, within?: Span): FormMark[] {
  return article.blocks.flatMap(({ kind, span }): FormMark[] => {
    if (kind === 'paragraph' || (within && !overlaps(within, span))) return [];
    return [{ span, form: kind === 'title' || kind === 'heading' ? 'heading' : 'aside' }];
  });
}
