// The text in which passages are looked for.
import { CodePoints } from '../../text/code-points';
import { type FoldedText, foldText } from './fold-text';
import { occurrencesOf } from './occurrences';
import { type PlainText, plainText } from './plain-text';

/** A word found this often is as common as any. */
const COMMON = 16;

/** A text to anchor several passages in: what is computed from the whole text is computed once. */
export class AnchorText {
  #points: CodePoints | undefined;
  #folded: FoldedText | undefined;
  #plain: (PlainText & { readonly into: AnchorText }) | undefined;
  readonly #counts = new Map<string, number>();

  /** `text` is canonical. */
  constructor(readonly text: string) {}

  /** Its code points. */
  get points(): CodePoints {
    this.#points ??= new CodePoints(this.text);
    return this.#points;
  }

  /** Its words without their encoding, as a text to anchor in: itself if it has no marks. */
  get plain(): PlainText & { readonly into: AnchorText } {
    if (!this.#plain) {
      const plain = plainText(this.text);
      this.#plain = { ...plain, into: plain.text === this.text ? this : new AnchorText(plain.text) };
    }
    return this.#plain;
  }

  /** Its folded form. */
  get folded(): FoldedText {
    this.#folded ??= foldText(this.text);
    return this.#folded;
  }

  /** The starts of at most `most` occurrences of a string, in order. */
  occurrencesOf(exact: string, most: number): readonly number[] {
    return occurrencesOf(this.text, exact, most);
  }

  /** The starts of at most `most` occurrences of a folded string in the folded text, in order. */
  foldedOccurrencesOf(exact: string, most: number): readonly number[] {
    return occurrencesOf(this.folded.text, exact, most);
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
