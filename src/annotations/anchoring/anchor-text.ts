// What the stages of anchoring hand to each other: the passage that is looked for and the text it is looked for in.
import { CodePoints } from '../../text/code-points';
import type { Span } from '../../text/span';
import { type FoldedText, foldText } from './fold-text';

/** What selectors tell of a passage. */
export interface Passage {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Whether the text began or ended with the context. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** Which of `occurrences` identical ones it was. */
  readonly ordinal: number;
  readonly occurrences: number;
  /** Where it was, in UTF-16 units as far as this text tells. */
  readonly was?: Span;
}

/** The passage as it looks in a folded text. */
export function foldedPassage(passage: Passage): Passage {
  const [exact, prefix, suffix] = [passage.exact, passage.prefix, passage.suffix].map((part) => foldText(part).text);
  return { ...passage, exact: exact?.trim() ?? '', prefix: prefix ?? '', suffix: suffix ?? '' };
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

/** A place where the passage may stand now. */
export interface Place {
  /** UTF-16 units of the text. */
  readonly span: Span;
  /** How well the words agree, 0 to 1; 1 only where they are the very same. */
  readonly core: number;
  /** How well the surroundings agree, 0 to 1. */
  readonly witness: number;
  /** Units right around it that are the very same as they were, both sides together. */
  readonly untouched: number;
}

/** How well a place agrees in all, 0 to 1. */
export function scoreOf({ core, witness }: Pick<Place, 'core' | 'witness'>): number {
  return 0.5 * core + 0.5 * witness;
}
