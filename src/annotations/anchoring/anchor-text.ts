// The text in which passages are looked for.
import { CodePoints } from '../../text/code-points';
import { type FoldedText, foldText } from './fold-text';
import { type PlainText, plainText } from './plain-text';
import type { Cut, PieceHits } from './shared-pieces';
import { StringIndex } from './string-index';

/** A word found this often is as common as any. */
const COMMON = 16;

/** A text to anchor several passages in: what is computed from the whole text is computed once. */
export class AnchorText {
  #points: CodePoints | undefined;
  #folded: FoldedText | undefined;
  #plain: (PlainText & { readonly into: AnchorText }) | undefined;
  #index: StringIndex | undefined;
  #foldedIndex: StringIndex | undefined;
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
    this.#index ??= new StringIndex(this.text);
    return this.#index.occurrencesOf(exact, most);
  }

  /** The starts of at most `most` occurrences of a folded string in the folded text, in order. */
  foldedOccurrencesOf(exact: string, most: number): readonly number[] {
    this.#foldedIndex ??= new StringIndex(this.folded.text);
    return this.#foldedIndex.occurrencesOf(exact, most);
  }

  /** The pieces of a folded pattern that the folded text has at few places. */
  foldedPieces(pattern: string, cut: Cut): readonly PieceHits[] {
    this.#foldedIndex ??= new StringIndex(this.folded.text);
    return this.#foldedIndex.piecesOf(this.folded.units, pattern, cut);
  }

  /** How often it has a word, also within longer ones; at most 16. */
  countOf(word: string): number {
    const known = this.#counts.get(word);
    if (known !== undefined) return known;
    const count = this.occurrencesOf(word, COMMON).length;
    this.#counts.set(word, count);
    return count;
  }
}
