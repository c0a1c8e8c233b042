// Every correction of an article, as a list: what the reader said, what the machine had read, and those that found no place.
import type { Analysis } from '../../analysis';
import { type Annotation, isCorrection, quoteOf } from '../../annotations';
import type { Span } from '../../text/span';
import { line } from '../cards/card-lines';
import { machineInWords } from '../cards/correction-lines';
import { correctionInWords } from '../wording/correction-in-words';
import { excerpt, oneLine } from '../wording/plain-text';

/** One correction in the list. */
export interface ListedCorrection {
  /** The annotation's. */
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** Absent where the passage is lost. */
  readonly span?: Span;
}

/** Longest excerpt of a passage, in UTF-16 units: half a line of a picker. */
const EXCERPT = 60;

/** The corrections in an article's annotations: in text order, those without a place last. */
export function listCorrections(
  analysis: Analysis,
  annotations: readonly Annotation[],
  self?: string,
): ListedCorrection[] {
  const placed = new Map((analysis.corrected ?? []).map((each) => [each.correction.id, each]));
  const listed = annotations.filter(isCorrection).map((annotation): ListedCorrection => {
    const { id, creator, target } = annotation;
    const { correction, machine, problem } = placed.get(id) ?? {};
    const by = creator === undefined || creator === self ? undefined : `by ${creator}`;
    const before = machine && `the machine read ${machineInWords(analysis, machine)}`;
    const lost = correction ? problem : 'its place is lost or in doubt: see To Review';
    return {
      id,
      label: `${excerpt(quoteOf(target) ?? '', EXCERPT)} — ${correctionInWords(annotation)}`,
      detail: oneLine(line(by, lost ?? before)),
      ...(correction ? { span: correction.span } : {}),
    };
  });
  return listed.sort((a, b) => (a.span?.start ?? Number.MAX_SAFE_INTEGER) - (b.span?.start ?? Number.MAX_SAFE_INTEGER));
}
