// All user corrections of an article as a list, also those whose place is lost.
import * as l10n from '@vscode/l10n';
import type { Analysis } from '../../analysis';
import { type Annotation, isCorrection, quoteOf } from '../../annotations';
import type { Span } from '../../text/span';
import { correctionInWords } from '../wording/correction-in-words';
import { detectedInWords } from '../wording/detected-value';
import { excerpt, line, oneLine } from '../wording/plain-text';

/** A correction in the list. */
export interface ListedCorrection {
  /** The id of the annotation. */
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** Absent if the place of the passage is lost. */
  readonly span?: Span;
}

/** Longest excerpt of a passage, in UTF-16 units: half a line of a picker. */
const EXCERPT = 60;

/**
 * The corrections among the annotations of an article: in text order, those without a place last.
 * @param self - the user's own name, which is left out
 */
export function listCorrections(
  analysis: Analysis,
  annotations: readonly Annotation[],
  self?: string,
): ListedCorrection[] {
  const placed = new Map((analysis.corrected ?? []).map((each) => [each.correction.id, each]));
  const listed = annotations.filter(isCorrection).map((annotation): ListedCorrection => {
    const { id, creator, target } = annotation;
    const { correction, machine, problem } = placed.get(id) ?? {};
    const by = creator === undefined || creator === self ? undefined : l10n.t('by {0}', creator);
    const detected = machine && l10n.t('detected: {0}', detectedInWords(analysis, machine));
    const trouble = correction ? problem : l10n.t('its place in the text is uncertain or was not found: see To Review');
    return {
      id,
      label: `${excerpt(quoteOf(target) ?? '', EXCERPT)} — ${correctionInWords(annotation)}`,
      detail: oneLine(line(by, trouble ?? detected)),
      ...(correction ? { span: correction.span } : {}),
    };
  });
  return listed.sort((a, b) => (a.span?.start ?? Number.MAX_SAFE_INTEGER) - (b.span?.start ?? Number.MAX_SAFE_INTEGER));
}
