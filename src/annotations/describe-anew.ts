// Selectors follow the text when the reader saves: passages that surely have their place are described as they stand now.
import { passageTarget } from './new-annotation';
import { reAnchor } from './re-anchor';
import type { Annotation } from './types';

/**
 * Those annotations whose words stand unchanged somewhere in `text`, with selectors that describe them there.
 * Passages that are lost, ambiguous or changed keep the selectors that they have: the reader has not confirmed a place.
 */
export function describeAnew(annotations: readonly Annotation[], file: string, text: string): Annotation[] {
  return annotations.flatMap((annotation) => {
    const anchor = reAnchor(text, annotation.target);
    if (anchor.status !== 'exact' && anchor.status !== 'moved') return [];
    const { source, selector } = passageTarget(file, text, anchor.span);
    return [{ ...annotation, target: { ...annotation.target, source, selector } }];
  });
}
