// Updates selectors to the present text when annotations are saved.
import type { Anchor } from '../model/anchor';
import type { DescribedArticle } from '../model/article-ref';
import type { Annotation } from '../model/types';
import { AnchorText } from './anchor-text';
import { passageTarget } from './passage-target';
import { reAnchor } from './re-anchor';

/**
 * The annotations whose words are unchanged somewhere in the article, with new selectors for that place. Selectors of other
 * types stay. Annotations that are lost, ambiguous or have changed words are left out: they keep their selectors, because the
 * user has not confirmed a place.
 * @param anchorOf - where each annotation is in the text; by default its selectors are looked for
 */
export function refreshSelectors(
  annotations: readonly Annotation[],
  { file, text }: Pick<DescribedArticle, 'file' | 'text'>,
  anchorOf: (annotation: Annotation) => Anchor | undefined = anchorsIn(text),
): Annotation[] {
  return annotations.flatMap((annotation) => {
    const anchor = anchorOf(annotation);
    if (anchor?.status !== 'exact' && anchor?.status !== 'moved') return [];
    const { source, selector } = passageTarget(file, text, anchor.span);
    const others = annotation.target.selector.filter(({ type }) => !selector.some((ours) => ours.type === type));
    return [{ ...annotation, target: { ...annotation.target, source, selector: [...selector, ...others] } }];
  });
}

function anchorsIn(text: string): (annotation: Annotation) => Anchor {
  const into = new AnchorText(text);
  return ({ target }) => reAnchor(into, target);
}
