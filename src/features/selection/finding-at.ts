// What the reader means to correct: the finding at the caret, or the words that are selected, found or not.
import { type Analysis, findingOf, type Mention } from '../../analysis';
import { contains, overlaps, type Span, touches } from '../../text/span';
import { quoteAt } from '../pickers/quotes-by-speaker';
import { mentionsAt } from './mentions-at';
import { passageAt } from './passage-at';

/** Words that are corrected, with what is found there. */
export interface FindingAt {
  readonly kind: Mention['kind'];
  readonly span: Span;
  readonly mention?: Mention;
}

/**
 * The finding of a kind that a selection means: the one that holds it, else the words that are selected, as they are. At a caret the innermost, a quotation
 * also at the words of its speaker and cue, and last what was such a finding before the reader rejected it.
 */
export function findingAt(analysis: Analysis, selection: Span, kind: Mention['kind']): FindingAt | undefined {
  if (selection.end > selection.start) {
    const span = passageAt(analysis, selection);
    const near = analysis.mentions.filter((each) => span && each.kind === kind && overlaps(each.span, span));
    const mention = near.find((each) => each.span.start === span?.start && each.span.end === span.end) ?? near[0];
    if (mention && span && contains(mention.span, span)) return { kind, span: mention.span, mention };
    return span && { kind, span, ...(mention ? { mention } : {}) };
  }
  const offset = selection.start;
  const mention =
    kind === 'quote' ? quoteAt(analysis, selection) : mentionsAt(analysis, offset).find((each) => each.kind === kind);
  if (mention) return { kind, span: mention.span, mention };
  const before = analysis.corrected?.findLast(
    ({ correction }) => findingOf(correction) === kind && touches(correction.span, offset),
  );
  return before && { kind, span: before.correction.span };
}
