// The tokens of a block as the name tagger sees them: each with what its own letters show. Looks at no neighbour, except to tell
// whether a sentence begins.
import { isUpperAt } from '../text/character-class';
import { type SplitText, splitText } from '../text/sentences';
import type { Span } from '../text/span';
import type { TokenKind } from '../text/tokens';

/** A token with its surface form. */
export interface NameToken extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  /** Begins with a capital. */
  readonly upper: boolean;
  /** Has at least two letters and none in lower case. */
  readonly caps: boolean;
  /** Opens a sentence, a quotation or a bracket. */
  readonly initial: boolean;
  /** Touches the token before, without a blank. */
  readonly glued: boolean;
}

/** The tokens of a block. Linear. */
export function nameTokensOf(block: string, { tokens, words, sentences }: SplitText = splitText(block)): NameToken[] {
  const nameTokens: NameToken[] = [];
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
    const lower = words[nameTokens.length] ?? '';
    nameTokens.push({ kind, start, end, text, lower, upper, caps, initial, glued });
  }
  return nameTokens;
}
