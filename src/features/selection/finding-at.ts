// The finding that a user wants to correct: at the caret, or at the selected words, which may be no finding yet.
import { type Analysis, type Finding, findingOf } from '../../analysis';
import { contains, overlaps, type Span, touches } from '../../text/span';
import { findingsAt } from './mentions-at';
import { passageAt } from './passage-at';
import { quoteAt } from './quote-at';

/** Words to correct, with what is found there. */
export interface FindingAt {
  readonly kind: Finding['kind'];
  readonly span: Span;
  readonly mention?: Finding;
}

/**
 * The finding of a kind at a selection.
 * - With words selected: the finding that contains them, or else the selected words themselves.
 * - At a caret: the innermost finding. A quotation is also found at the words of its speaker and at its cue.
 *   Last of all, a finding that a user has rejected.
 */
export function findingAt(analysis: Analysis, selection: Span, kind: Finding['kind']): FindingAt | undefined {
  if (selection.end > selection.start) {
    const span = passageAt(analysis, selection);
    const near = [...analysis.mentions, ...analysis.references].filter(
      (each) => span && each.kind === kind && overlaps(each.span, span),
    );
    const mention = near.find((each) => each.span.start === span?.start && each.span.end === span.end) ?? near[0];
    if (mention && span && contains(mention.span, span)) return { kind, span: mention.span, mention };
    return span && { kind, span, ...(mention ? { mention } : {}) };
  }
  const offset = selection.start;
  const mention =
    kind === 'quote' ? quoteAt(analysis, selection) : findingsAt(analysis, offset).find((each) => each.kind === kind);
  if (mention) return { kind, span: mention.span, mention };
  const rejected = analysis.corrected?.findLast(
    ({ correction }) => findingOf(correction) === kind && touches(correction.span, offset),
  );
  return rejected && { kind, span: rejected.correction.span };
}
