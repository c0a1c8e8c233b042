// User corrections of single findings: a corrected finding replaces the machine's, a rejected one is removed. What the machine found
// stays beside each correction.
import type { DateMention } from '../../dates';
import type { QuoteMention } from '../../quotes';
import { OverlapIndex } from '../../text/overlap-index';
import type { Analysis, Corrected, Mention } from '../types';
import { correctDate } from './correct-date';
import { correctSpeaker } from './correct-speaker';
import type { Correction, Corrections } from './correction';
import { findingOf, isAbout, overlapOf } from './corrections-on';
import { withMentions } from './with-mentions';

/** The analysis with its passages corrected; the same object if there are no corrections of passages. */
export function correctPassages(analysis: Analysis, { passages = [] }: Corrections): Analysis {
  if (passages.length === 0) return analysis;
  const index = new OverlapIndex(analysis.mentions);
  const removed = new Set<Mention>();
  const added = new Set<Mention>();
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
  const kept = analysis.mentions.filter((mention) => !removed.has(mention));
  return { ...withMentions(analysis, [...kept, ...added]), corrected };
}

/** The corrected finding, undefined for a rejection, or the reason why the correction cannot be applied. */
function apply(analysis: Analysis, correction: Correction, machine: Mention | undefined): Mention | string | undefined {
  if (correction.kind === 'rejection') return undefined;
  return correction.kind === 'date'
    ? correctDate(correction, machine as DateMention | undefined)
    : correctSpeaker(analysis, correction, machine as QuoteMention | undefined);
}

/** The machine's finding that a correction is about: the one with the largest overlap. */
function closest(near: readonly Mention[], correction: Correction): Mention | undefined {
  let best: Mention | undefined;
  let most = 0;
  for (const mention of near) {
    const overlap = overlapOf(mention.span, correction.span);
    if (overlap > most && isAbout(correction, mention.span)) [best, most] = [mention, overlap];
  }
  return best;
}

/** A later correction replaces the result of an earlier one on the same finding. */
function isReplacedBy(correction: Correction, mention: Mention): boolean {
  return mention.kind === findingOf(correction) && isAbout(correction, mention.span);
}
