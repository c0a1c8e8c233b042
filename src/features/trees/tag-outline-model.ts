// The last group of the outline: the tagged passages, in text order.
import * as l10n from '@vscode/l10n';
import { type Passage, placeOf } from '../../annotations';
import { groupNode, node, type OutlineNode } from './outline-model';

/** The group of tagged passages that have a place; no group if there are none. */
export function tagOutline(
  text: string,
  passages: readonly Passage[],
  labelOf: (tag: string) => string,
): readonly OutlineNode[] {
  const children = passages.flatMap((passage): OutlineNode[] => {
    const span = placeOf(passage);
    if (!span || passage.tags.length === 0) return [];
    const detail = passage.tags.map(labelOf).join(', ');
    return [node({ kind: 'tag', name: text.slice(span.start, span.end), detail, span })];
  });
  return groupNode(l10n.t('Tags'), children, text.length);
}
