// The text in which passages are looked for.
import { CodePoints } from '../../text/code-points';
import { type FoldedText, foldText } from './fold-text';
import { occurrencesOf } from './occurrences';

/** A word found this often is as common as any. */
const COMMON = 16;

/** A text to anchor several passages in: what is computed from the whole text is computed once. */
export class AnchorText {
  #points: CodePoints | undefined;
  #folded: FoldedText | undefined;
  readonly #counts = new Map<string, number>();

  /** `text` is canonical. */
  constructor(readonly text: string) {}

  /** Its code points. */
  get points(): CodePoints {
    this.#points ??= new CodePoints(this.text);
    return this.#points;
  }

  /** Its folded form. */
  get folded(): FoldedText {
    this.#folded ??= foldText(this.text);
    return this.#folded;
  }

  /** How often it has a word, also within longer ones; at most 16. */
  countOf(word: string): number {
    const known = this.#counts.get(word);
    if (known !== undefined) return known;
    const count = occurrencesOf(this.text, word, COMMON).length;
    this.#counts.set(word, count);
    return count;
  }
}
