// The outline's last group: what the reader tagged, in text order.

import { type Passage, placeOf } from '../../annotations';
import { excerpt, oneLine } from '../wording/plain-text';
import type { OutlineNode } from './outline-model';

/** Longest name of an entry, in UTF-16 units: what a side bar shows. */
const NAME_LENGTH = 60;

/** The group of tagged passages that have their place; no group where there is none. */
export function tagOutline(
  text: string,
  passages: readonly Passage[],
  labelOf: (tag: string) => string,
): readonly OutlineNode[] {
  const children = passages.flatMap((passage): OutlineNode[] => {
    const span = placeOf(passage);
    if (!span || passage.tags.length === 0) return [];
    const name = excerpt(text.slice(span.start, span.end), NAME_LENGTH) || '—';
    const detail = oneLine(passage.tags.map(labelOf).join(', '));
    return [{ kind: 'tag', name, detail, span, selection: span, children: [] }];
  });
  const nowhere = { start: text.length, end: text.length };
  const group = { kind: 'group', name: 'Tags', detail: `${children.length}` } as const;
  return children.length === 0 ? [] : [{ ...group, span: nowhere, selection: nowhere, children }];
}
