import type { Span } from '../text/span';
import type { QuoteMention } from './types';

export type { QuoteMention, Speaker, Speech } from './types';

/** A quoted stretch found in one block; offsets count from the block's start. Pure function of the block's text. */
export interface QuoteFinding {
  readonly start: number;
  readonly end: number;
}

/** A block with what was found in it. */
export interface QuotedBlock {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly findings: readonly QuoteFinding[];
}

/** A name that may speak: a mention with what is known of its actor. */
export interface NamedSpan {
  readonly span: Span;
  readonly actor: string;
  readonly name: string;
  readonly type: 'person' | 'organization' | 'place';
  readonly gender?: 'female' | 'male';
  readonly roles?: readonly string[];
}

/** Finds quoted stretches in one block. Linear; never throws. */
export function findQuotes(_block: string): QuoteFinding[] {
  return [];
}

/** Stitches pieces and names speakers. `names` sorted by start. Result sorted by start. */
export function attributeQuotes(
  _article: { readonly text: string },
  _blocks: readonly QuotedBlock[],
  _names: readonly NamedSpan[],
): QuoteMention[] {
  return [];
}
