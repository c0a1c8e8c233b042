// The last group of the outline: the tags of the whole article, and the tagged passages in text order.
import * as l10n from '@vscode/l10n';
import { isOnArticle, type Passage, placeOf } from '../../annotations';
import { groupNode, node, type OutlineNode } from './outline-model';

/** The group of tags on the article and on passages that have a place; no group if there are none. */
export function tagOutline(
  text: string,
  passages: readonly Passage[],
  labelOf: (tag: string) => string,
): readonly OutlineNode[] {
  const nodeOf = (passage: Passage): OutlineNode[] => {
    const whole = isOnArticle(passage);
    const span = whole ? { start: 0, end: 0 } : placeOf(passage);
    if (!span || passage.tags.length === 0) return [];
    const detail = passage.tags.map(labelOf).join(', ');
    const name = whole ? l10n.t('Whole article') : text.slice(span.start, span.end);
    return [node({ kind: 'tag', name, detail, span })];
  };
  const onPassages = passages.filter((passage) => !isOnArticle(passage)).flatMap(nodeOf);
  const children = [...passages.filter(isOnArticle).flatMap(nodeOf), ...onPassages];
  return groupNode(l10n.t('Tags'), children, text.length);
}
