// Where an annotation's target is in a text.
import type { Span } from '../../text/span';

/** A possible place of a passage that was not found for sure. */
export interface Candidate {
  /** UTF-16 units of the canonical text. */
  readonly span: Span;
  /** 0 to 1. */
  readonly score: number;
}

/**
 * Where a target is in a text now. `exact`: where its selectors say; `moved`: the same words elsewhere;
 * `approximate`: changed words that are certainly the passage; `ambiguous`: several equally good places (best first in
 * `candidates`); `orphan`: not found, with the nearest places if there are any.
 */
export type Anchor =
  | { readonly status: 'exact' | 'moved' | 'approximate'; readonly span: Span; readonly score: number }
  | {
      readonly status: 'ambiguous';
      readonly span: Span;
      readonly score: number;
      readonly candidates: readonly Candidate[];
    }
  | { readonly status: 'orphan'; readonly candidates?: readonly Candidate[] };

/** The span of an anchor whose place is certain; undefined for ambiguous anchors and orphans. */
export function spanOf(anchor: Anchor | undefined): Span | undefined {
  return anchor && anchor.status !== 'orphan' && anchor.status !== 'ambiguous' ? anchor.span : undefined;
}
