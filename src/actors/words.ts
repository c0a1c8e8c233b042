// A block's words: tokens with what can be seen of each alone. Asks no neighbour, except whether a sentence begins.
import { isUpperAt } from '../text/character-class';
import { sentencesOf } from '../text/sentences';
import type { Span } from '../text/span';
import { type TokenKind, tokenize } from '../text/tokens';

/** A token of a block with its letters. */
export interface Word extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  /** Begins with a capital. */
  readonly upper: boolean;
  /** Has two letters or more and no lower-case one. */
  readonly caps: boolean;
  /** Opens a sentence, a quotation or a bracket. */
  readonly initial: boolean;
  /** Touches the word before. */
  readonly glued: boolean;
}

/** The words of a block. Linear. */
export function wordsOf(block: string): Word[] {
  const tokens = tokenize(block);
  const starts = new Set(sentencesOf(block, tokens).map(({ start }) => start));
  let opening = false;
  let end = -1;
  return tokens.map(({ kind, start, end: tokenEnd }) => {
    const text = block.slice(start, tokenEnd);
    const lower = text.toLowerCase();
    const initial = opening || starts.has(start);
    const glued = start === end;
    end = tokenEnd;
    opening = initial && kind !== 'word' && kind !== 'abbreviation' && kind !== 'number';
    if (kind === 'quote-mark' && !glued) opening = true;
    const upper = isUpperAt(text, 0);
    return {
      kind,
      start,
      end,
      text,
      lower,
      upper,
      caps: upper && text.length > 1 && text === text.toUpperCase(),
      initial,
      glued,
    };
  });
}
