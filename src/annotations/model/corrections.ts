// The reader's corrections of a reading, from the annotations that hold them. A passage without a sure place corrects nothing:
// it waits for review.
import type { Correction, Corrections } from '../../analysis';
import { AnchorText } from '../anchoring/anchor-text';
import { spanOf } from '../anchoring/live-anchors';
import { reAnchor } from '../anchoring/re-anchor';
import { hashOf } from '../file/sidecar';
import { dateOf, speakerOf, verdictOf } from './bodies';
import type { Anchor, Annotation, Sidecar } from './types';

/** The corrections in an article's annotations, in the order of their making; `self` is the reader at hand. */
export function correctionsOf(
  annotations: readonly Annotation[],
  anchorOf: (annotation: Annotation) => Anchor | undefined,
  self?: string,
): Corrections {
  const made = annotations.filter(isCorrection).sort(byTime);
  const passages = made.flatMap((annotation): Correction[] => {
    const span = spanOf(anchorOf(annotation));
    if (!span || span.start === span.end) return [];
    const { id, creator } = annotation;
    const on = { id, span, ...(creator === undefined || creator === self ? {} : { by: creator }) };
    const [date, speaker, verdict] = [dateOf(annotation), speakerOf(annotation), verdictOf(annotation)];
    const { finding } = verdict ?? {};
    return [
      ...(date ? [{ kind: 'date', ...on, ...date } as const] : []),
      ...(speaker ? [{ kind: 'speaker', ...on, ...speaker } as const] : []),
      ...(verdict?.verdict === 'rejected' && isFinding(finding)
        ? [{ kind: 'rejection', ...on, finding } as const]
        : []),
    ];
  });
  return { passages };
}

/** The corrections in a sidecar for a text that is not followed while it changes. */
export function correctionsIn({ annotations, article }: Sidecar, text: string, self?: string): Corrections {
  if (!annotations.some(isCorrection)) return {};
  const into = new AnchorText(text);
  const sameText = article?.sha256 === hashOf(text);
  return correctionsOf(annotations, ({ target }) => reAnchor(into, target, { sameText }), self);
}

/** Whether an annotation corrects the machine's reading: a date, a speaker or a verdict. */
export function isCorrection(annotation: Annotation): boolean {
  return (dateOf(annotation) ?? speakerOf(annotation) ?? verdictOf(annotation)) !== undefined;
}

/** What is left of annotations without their corrections: changed ones, and the ids of those that said nothing else. */
export function withoutCorrections(
  annotations: readonly Annotation[],
  ids: ReadonlySet<string>,
): { readonly update: readonly Annotation[]; readonly remove: readonly string[] } {
  const left = annotations
    .filter(({ id }) => ids.has(id))
    .map((annotation) => {
      const bodies = annotation.bodies.filter((body) => !isCorrection({ ...annotation, bodies: [body] }));
      return { ...annotation, bodies };
    });
  return {
    update: left.filter(({ bodies }) => bodies.length > 0),
    remove: left.filter(({ bodies }) => bodies.length === 0).map(({ id }) => id),
  };
}

function isFinding(finding: string | undefined): finding is 'date' | 'actor' | 'quote' {
  return finding === 'date' || finding === 'actor' || finding === 'quote';
}

function byTime(a: Annotation, b: Annotation): number {
  const [first, second] = [a, b].map(({ modified, created, id }) => `${modified ?? created ?? ''} ${id}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
