// The findings at an offset.
import type { Analysis, Finding, Mention } from '../../analysis';
import { type Span, touches } from '../../text/span';

/** The mentions at an offset, the innermost first. A caret right after a word still touches it. */
export function mentionsAt({ mentions }: Analysis, offset: number): Mention[] {
  return innermostFirst(mentions, offset);
}

/** The mentions and references at an offset, the innermost first. */
export function findingsAt({ mentions, references }: Analysis, offset: number): Finding[] {
  return innermostFirst<Finding>([...mentions, ...references], offset);
}

function innermostFirst<T extends Finding>(findings: readonly T[], offset: number): T[] {
  const found = findings.filter((finding) => spansOf(finding).some((span) => touches(span, offset)));
  const inside = ({ span }: T) => (span.start <= offset && offset < span.end ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b) || inside(a) - inside(b) || length(a.span) - length(b.span));
}

/** The spans that a finding covers: a split quotation leaves out the text between its parts. */
export function spansOf(finding: Finding): readonly Span[] {
  return finding.kind === 'quote' ? finding.parts : [finding.span];
}

/** A quotation holds the names and dates in it, however short it is. */
function rank({ kind }: Finding): number {
  return kind === 'quote' ? 1 : 0;
}

function length({ start, end }: Span): number {
  return end - start;
}
