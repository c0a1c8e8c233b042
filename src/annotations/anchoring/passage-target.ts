// The target of an annotation on a passage.
import type { Span } from '../../text/span';
import { sourceOf } from '../model/new-annotation';
import type { Target } from '../model/types';
import type { AnchorText } from './anchor-text';
import { describeSpan } from './describe-span';

/** The target for a span of an article's canonical text. */
export function passageTarget(file: string, text: string | AnchorText, span: Span): Target {
  return { source: sourceOf(file), selector: describeSpan(text, span), extra: {} };
}
