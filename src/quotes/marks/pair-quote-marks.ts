// Pairs quotation marks within one block. Knows glyphs and their neighbours; knows no words and no speakers.
import { pairDoubleMarks } from './pair-double-marks';
import { pairSingleMarks } from './pair-single-marks';
import { findQuoteMarks, type QuotedSpan } from './quote-marks';

const ANY_MARK = /["“”„‟«»‘]|['`]/;

/** Finds the quoted spans of a block, sorted and disjoint. Linear in the block's length. */
export function pairQuoteMarks(block: string): QuotedSpan[] {
  if (!ANY_MARK.test(block)) return [];
  const doubles = pairDoubleMarks(block, findQuoteMarks(block));
  const spans = [...doubles, ...pairSingleMarks(block, doubles)].sort((a, b) => a.start - b.start);
  let end = 0;
  return spans.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}
