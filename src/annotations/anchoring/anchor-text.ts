// The text in which passages are looked for.
import { CodePoints } from '../../text/code-points';
import { type FoldedText, foldText } from './fold-text';

/** A text to anchor several passages in: what is computed from the whole text is computed once. */
export class AnchorText {
  #points: CodePoints | undefined;
  #folded: FoldedText | undefined;

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
}
