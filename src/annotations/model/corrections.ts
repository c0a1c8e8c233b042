// User corrections of the analysis, taken from the annotations that hold them. An annotation whose place in the text is not
// certain corrects nothing until the user has reviewed it.
import type { Correction, Corrections, Rejection } from '../../analysis';
import { type Anchor, spanOf } from './anchor';
import { dateOf, referentOf, speakerOf, verdictOf } from './bodies';
import type { Annotation } from './types';

/**
 * The corrections in an article's annotations, oldest first.
 * @param self - the current user, whose corrections do not name an author
 */
export function correctionsOf(
  annotations: readonly Annotation[],
  anchorOf: (annotation: Annotation) => Anchor | undefined,
  self?: string,
): Corrections {
  const correcting = annotations.filter(isCorrection).sort(byTime);
  const passages = correcting.flatMap((annotation): Correction[] => {
    const span = spanOf(anchorOf(annotation));
    if (!span || span.start === span.end) return [];
    const { id, creator } = annotation;
    const base = { id, span, ...(creator === undefined || creator === self ? {} : { by: creator }) };
    const [date, speaker, verdict] = [dateOf(annotation), speakerOf(annotation), verdictOf(annotation)];
    const referent = referentOf(annotation);
    const { finding } = verdict ?? {};
    return [
      ...(date ? [{ kind: 'date', ...base, ...date } as const] : []),
      ...(speaker ? [{ kind: 'speaker', ...base, ...speaker } as const] : []),
      ...(referent ? [{ kind: 'reference', ...base, ...referent } as const] : []),
      ...(verdict?.verdict === 'rejected' && isFinding(finding)
        ? [{ kind: 'rejection', ...base, finding } as const]
        : []),
    ];
  });
  return { passages };
}

/** Whether an annotation corrects the analysis: it gives a date, a speaker, whom words mean, or a verdict. */
export function isCorrection(annotation: Annotation): boolean {
  return (dateOf(annotation) ?? speakerOf(annotation) ?? referentOf(annotation) ?? verdictOf(annotation)) !== undefined;
}

/** Removes the corrections from the annotations of the given ids: those with other content are updated, the others removed. */
export function withoutCorrections(
  annotations: readonly Annotation[],
  ids: ReadonlySet<string>,
): { readonly update: readonly Annotation[]; readonly remove: readonly string[] } {
  const stripped = annotations
    .filter(({ id }) => ids.has(id))
    .map((annotation) => {
      const bodies = annotation.bodies.filter((body) => !isCorrection({ ...annotation, bodies: [body] }));
      return { ...annotation, bodies };
    });
  return {
    update: stripped.filter(({ bodies }) => bodies.length > 0),
    remove: stripped.filter(({ bodies }) => bodies.length === 0).map(({ id }) => id),
  };
}

function isFinding(finding: string | undefined): finding is Rejection['finding'] {
  return finding === 'date' || finding === 'actor' || finding === 'quote' || finding === 'reference';
}

function byTime(a: Annotation, b: Annotation): number {
  const [first, second] = [a, b].map(({ modified, created, id }) => `${modified ?? created ?? ''} ${id}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
