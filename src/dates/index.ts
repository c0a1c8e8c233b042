import type { DateMention } from './types';

export type { DateAnchor, DateMention, TimexType } from './types';

/** A temporal expression found in one block; offsets count from the block's start. Pure function of the block's text. */
export interface DateFinding {
  readonly start: number;
  readonly end: number;
}

/** A block with what was found in it. */
export interface DatedBlock {
  /** Offset of the block in the text. */
  readonly start: number;
  readonly findings: readonly DateFinding[];
}

/** Finds temporal expressions in one block of text, unresolved. Linear; never throws. */
export function findDates(_block: string): DateFinding[] {
  return [];
}

/** Resolves an article's findings in order; sorted by start, none overlap. `published` is YYYY-MM-DD. */
export function resolveDates(
  _article: { readonly text: string; readonly published?: string },
  _blocks: readonly DatedBlock[],
): DateMention[] {
  return [];
}
