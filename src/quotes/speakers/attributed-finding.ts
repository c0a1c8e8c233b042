// Quotations found in blocks, at their places in the article. Plain data.
import type { QuotedBlock, QuoteFinding, Speech } from '../types';
import type { ScoredCandidate } from './scored-candidate';

/** A quotation found in a block, with the place of the block in the article. */
export interface PlacedFinding {
  readonly finding: QuoteFinding;
  /** Index of its block. */
  readonly block: number;
  /** Offset of its block. */
  readonly offset: number;
}

/** A quotation with its speaker and the kind of speech it is. */
export interface AttributedFinding {
  readonly placed: PlacedFinding;
  readonly candidate: ScoredCandidate | undefined;
  readonly speech: Speech;
}

/** The quotations of an article, in order. Credit lines quote no one. */
export function placeFindings(blocks: readonly QuotedBlock[]): PlacedFinding[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'credit'
      ? []
      : block.findings.quotes.map((finding) => ({ finding, block: index, offset: block.start })),
  );
}
