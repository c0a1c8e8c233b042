// User corrections of single findings: a corrected finding replaces the machine's, a rejected one is removed. What the machine found
// stays beside each correction.
import type { Reference } from '../../coreference';
import type { DateMention } from '../../dates';
import type { QuoteMention } from '../../quotes';
import { OverlapIndex } from '../../text/overlap-index';
import { bySpan } from '../../text/span';
import type { Analysis, Corrected, Finding } from '../types';
import { correctDate } from './correct-date';
import { correctReference } from './correct-reference';
import { correctSpeaker } from './correct-speaker';
import type { Correction, Corrections } from './correction';
import { findingOf, isAbout, overlapOf } from './corrections-on';
import { withMentions } from './with-mentions';

/** The analysis with its passages corrected; the same object if there are no corrections of passages. */
export function correctPassages(analysis: Analysis, { passages = [] }: Corrections): Analysis {
  if (passages.length === 0) return analysis;
  const index = new OverlapIndex<Finding>(
    [...analysis.mentions, ...analysis.references].sort((a, b) => bySpan(a.span, b.span)),
  );
  const removed = new Set<Finding>();
  const added = new Set<Finding>();
  const corrected = passages.map((correction): Corrected => {
    const near = index.overlapping(correction.span).filter(({ kind }) => kind === findingOf(correction));
    const machine = closest(near, correction);
    const result = apply(analysis, correction, machine);
    if (typeof result === 'string') return { correction, ...(machine ? { machine } : {}), problem: result };
    for (const mention of near) if (isAbout(correction, mention.span)) removed.add(mention);
    for (const mention of added) if (isReplacedBy(correction, mention)) added.delete(mention);
    if (result) added.add(result);
    return { correction, ...(machine ? { machine } : {}) };
  });
  const mentions = [...analysis.mentions, ...added].filter((finding) => finding.kind !== 'reference');
  const references = [...analysis.references, ...added].filter((finding) => finding.kind === 'reference');
  const kept = {
    mentions: mentions.filter((mention) => !removed.has(mention)),
    references: references.filter((reference) => !removed.has(reference)).sort((a, b) => bySpan(a.span, b.span)),
  };
  return { ...withMentions({ ...analysis, references: kept.references }, kept.mentions), corrected };
}

/** The corrected finding, undefined for a rejection, or the reason why the correction cannot be applied. */
function apply(analysis: Analysis, correction: Correction, machine: Finding | undefined): Finding | string | undefined {
  switch (correction.kind) {
    case 'rejection':
      return undefined;
    case 'date':
      return correctDate(correction, machine as DateMention | undefined);
    case 'reference':
      return correctReference(analysis, correction, machine as Reference | undefined);
    case 'speaker':
      return correctSpeaker(analysis, correction, machine as QuoteMention | undefined);
  }
}

/** The machine's finding that a correction is about: the one with the largest overlap. */
function closest(near: readonly Finding[], correction: Correction): Finding | undefined {
  let best: Finding | undefined;
  let most = 0;
  for (const mention of near) {
    const overlap = overlapOf(mention.span, correction.span);
    if (overlap > most && isAbout(correction, mention.span)) [best, most] = [mention, overlap];
  }
  return best;
}

/** A later correction replaces the result of an earlier one on the same finding. */
function isReplacedBy(correction: Correction, mention: Finding): boolean {
  return mention.kind === findingOf(correction) && isAbout(correction, mention.span);
}
