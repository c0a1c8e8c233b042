// Selectors follow the text when the reader saves: passages that surely have their place are described as they stand now.
import { passageTarget } from '../model/new-annotation';
import type { Annotation } from '../model/types';
import { AnchorText } from './anchor-text';
import { reAnchor } from './re-anchor';

/**
 * Those annotations whose words stand unchanged somewhere in `text`, with selectors that describe them there.
 * Passages that are lost, ambiguous or changed keep the selectors that they have: the reader has not confirmed a place.
 */
export function refreshSelectors(annotations: readonly Annotation[], file: string, text: string): Annotation[] {
  const into = new AnchorText(text);
  return annotations.flatMap((annotation) => {
    const anchor = reAnchor(into, annotation.target);
    if (anchor.status !== 'exact' && anchor.status !== 'moved') return [];
    const { source, selector } = passageTarget(file, text, anchor.span);
    const foreign = annotation.target.selector.filter(({ type }) => !selector.some((ours) => ours.type === type));
    return [{ ...annotation, target: { ...annotation.target, source, selector: [...selector, ...foreign] } }];
  });
}
