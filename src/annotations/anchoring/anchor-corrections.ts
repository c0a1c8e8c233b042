// The user corrections in a sidecar, anchored in the article's text.
import type { Corrections } from '../../analysis';
import { correctionsOf, isCorrection } from '../model/corrections';
import { hashOf } from '../model/hash';
import type { Sidecar } from '../model/types';
import { AnchorText } from './anchor-text';
import { reAnchor } from './re-anchor';

/**
 * The corrections in a sidecar, for a text that is not being edited.
 * @param self - the current user, whose corrections do not name an author
 */
export function correctionsIn({ annotations, article }: Sidecar, text: string, self?: string): Corrections {
  if (!annotations.some(isCorrection)) return {};
  const into = new AnchorText(text);
  const sameText = article?.sha256 === hashOf(text);
  return correctionsOf(annotations, ({ target }) => reAnchor(into, target, { sameText }), self);
}
