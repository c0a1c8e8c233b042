// What is marked in the text, layer by layer. Says which words and why, not how they look.
import type { ActorType } from '../../actors';
import { type Analysis, correctionOf, type Mention, speakerNames } from '../../analysis';
import type { QuoteMention } from '../../quotes';
import { overlaps, type Span } from '../../text/span';
import { SURE } from '../cards/card-lines';

/** The kinds of marked words that are tokens: one word has at most one. */
export type TokenType = 'date' | ActorType;

/** declaration: the actor's first naming. uncertain: the reading is in doubt. corrected: it is the reader's. */
export type TokenModifier = 'declaration' | 'uncertain' | 'corrected';

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

/** How many tints there are for speakers: more are not told apart at a glance. */
export const SPEAKER_TINTS = 6;

/** A quoted stretch: said by someone, or words in marks that nobody says. */
export interface QuoteMark {
  readonly span: Span;
  readonly said: boolean;
  /** 0 to {@link SPEAKER_TINTS} - 1, the same for all quotations of a speaker; absent where the speaker is not known. */
  readonly tint?: number;
  /** Whether the speaker is in doubt or not known. */
  readonly doubtful: boolean;
  /** Whether the reader named the speaker. */
  readonly corrected: boolean;
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
    if (mention.kind === 'date' && mention.anchor === 'reader') modifiers.push('corrected');
    tokens.push({ span: mention.span, type, modifiers });
  }
  return tokens;
}

/** The quoted stretches, or those in a part of the article. */
export function quoteMarksOf(analysis: Analysis, within?: Span): QuoteMark[] {
  const tintOf = speakerTints(analysis);
  return analysis.mentions.flatMap((mention: Mention) => {
    if (mention.kind !== 'quote' || mention.speech === 'indirect') return [];
    const said = mention.speech !== 'scare';
    const tint = said ? tintOf(mention) : undefined;
    const doubtful = said && (mention.speaker === undefined || mention.speaker.certainty < SURE);
    const corrected = correctionOf(analysis, mention)?.correction.kind === 'speaker';
    return mention.parts
      .filter((span) => !within || overlaps(within, span))
      .map((span) => ({ span, said, doubtful, corrected, ...(tint === undefined ? {} : { tint }) }));
  });
}

/** What is reported without quotation marks, or that in a part of the article. */
export function reportedSpansOf({ mentions }: Analysis, within?: Span): Span[] {
  const parts = mentions.flatMap((mention) =>
    mention.kind === 'quote' && mention.speech === 'indirect' ? mention.parts : [],
  );
  return within ? parts.filter((span) => overlaps(within, span)) : parts;
}

/** Tints in the order in which speakers are first quoted, so that the first ones differ; they begin anew when all are used. */
function speakerTints(analysis: Analysis): (quote: QuoteMention) => number | undefined {
  const nameOf = speakerNames(analysis);
  const tints = new Map<string, number>();
  const keyOf = ({ speaker }: QuoteMention) => speaker && (speaker.actor ?? nameOf(speaker).toLowerCase());
  for (const mention of analysis.mentions) {
    const key = mention.kind === 'quote' && mention.speech !== 'indirect' ? keyOf(mention) : undefined;
    if (key !== undefined && !tints.has(key)) tints.set(key, tints.size % SPEAKER_TINTS);
  }
  return (quote) => tints.get(keyOf(quote) ?? '');
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
