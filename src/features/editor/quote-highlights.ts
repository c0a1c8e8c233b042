// The quotations to highlight, each speaker with a tint of its own, and reported speech.
import { type Analysis, correctionOf, type Mention, speakerNames } from '../../analysis';
import type { QuoteMention } from '../../quotes';
import { overlaps, type Span } from '../../text/span';
import { isSure } from '../certainty';

/** How many tints there are for speakers: more could not be told apart at a glance. */
export const SPEAKER_TINTS = 6;

/** Text in quotation marks: said by someone, or a term or title, not a quotation. */
export interface QuoteMark {
  readonly span: Span;
  readonly said: boolean;
  /** 0 to {@link SPEAKER_TINTS} - 1, the same for all quotations of a speaker; absent if the speaker is not known. */
  readonly tint?: number;
  /** Whether the speaker is in doubt or not known. */
  readonly doubtful: boolean;
  /** Whether a user set the speaker. */
  readonly corrected: boolean;
}

/** The quotations in quotation marks, of the whole article or a part of it. */
export function quoteMarksOf(analysis: Analysis, within?: Span): QuoteMark[] {
  const tintOf = speakerTints(analysis);
  return analysis.mentions.flatMap((mention: Mention) => {
    if (mention.kind !== 'quote' || mention.speech === 'indirect') return [];
    const said = mention.speech !== 'scare';
    const tint = said ? tintOf(mention) : undefined;
    const doubtful = said && (mention.speaker === undefined || !isSure(mention.speaker));
    const corrected = correctionOf(analysis, mention)?.correction.kind === 'speaker';
    return mention.parts
      .filter((span) => !within || overlaps(within, span))
      .map((span) => ({ span, said, doubtful, corrected, ...(tint === undefined ? {} : { tint }) }));
  });
}

/** The reported speech without quotation marks, of the whole article or a part of it. */
export function reportedSpansOf({ mentions }: Analysis, within?: Span): Span[] {
  const parts = mentions.flatMap((mention) =>
    mention.kind === 'quote' && mention.speech === 'indirect' ? mention.parts : [],
  );
  return within ? parts.filter((span) => overlaps(within, span)) : parts;
}

/** Tints in the order in which the speakers are first quoted, so that the first ones differ; they start again when all are used. */
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
