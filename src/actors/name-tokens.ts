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
  const sentences = sentencesOf(block, tokens);
  const words: Word[] = [];
  let sentence = 0;
  let opening = false;
  let before = -1;
  for (const { kind, start, end } of tokens) {
    const text = block.slice(start, end);
    const begins = sentences[sentence]?.start === start;
    if (begins) sentence++;
    const initial: boolean = opening || begins;
    const glued = start === before;
    before = end;
    opening = initial && kind !== 'word' && kind !== 'abbreviation' && kind !== 'number';
    if (kind === 'quote-mark' && !glued) opening = true;
    const upper = isUpperAt(block, start);
    const caps = upper && end - start > 1 && text === text.toUpperCase();
    words.push({ kind, start, end, text, lower: text.toLowerCase(), upper, caps, initial, glued });
  }
  return words;
}
