// What the stages of anchoring hand to each other: the passage that is looked for and the text it is looked for in.
import { CodePoints } from '../text/code-points';
import type { Span } from '../text/span';
import { type FoldedText, foldText } from './fold-text';

/** What selectors tell of a passage. */
export interface Passage {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Which of `occurrences` identical ones it was. */
  readonly ordinal: number;
  readonly occurrences: number;
  /** Where it was, in UTF-16 units as far as this text tells. */
  readonly was?: Span;
}

/** A text to anchor several passages in: what has to be worked out for all of it is worked out once. */
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
