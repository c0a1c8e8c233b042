// Dragging in the Annotations view: a tag onto another puts it under that one, annotations onto a tag give them that tag.
import { DataTransferItem, l10n, type TreeDragAndDropController, Uri } from 'vscode';
import { withTags } from '../../../annotations';
import type { Parts } from '../../extension';
import { type ArticleAct, actOnMany } from '../../services/editing/annotation-editor';
import { chooseTag } from '../codebook/choose-tag';
import { articleActs } from '../codebook/split-tag';
import { nest } from '../codebook/tag-edits';
import { type AnnotationNode, isTagNode, type Node } from './annotations-tree';

const MIME = 'application/vnd.code.tree.marginalia.annotations';

/** What a drag does. */
export function dragTags(parts: Parts): TreeDragAndDropController<Node> {
  return {
    dragMimeTypes: [MIME],
    dropMimeTypes: [MIME],
    handleDrag: (nodes, data) => data.set(MIME, new DataTransferItem(nodes)),
    handleDrop: async (onto, data) => {
      const dragged: unknown = data.get(MIME)?.value;
      if (Array.isArray(dragged)) await parts.guard.run('drop', () => drop(parts, dragged, onto));
    },
  };
}

/** Carries out a drop; onto nothing, or the group without a tag, tags come out from under others. */
export async function drop(parts: Parts, dragged: readonly Node[], onto: Node | undefined): Promise<void> {
  const to = onto?.kind === 'annotation' ? onto.group : onto?.key;
  const isByTag = !onto || onto.kind === 'annotation' || onto.by === 'tag';
  if (!isByTag) return;
  for (const node of dragged) {
    const tag = isTagNode(node) && node.key !== to ? await chooseTag(parts, node, l10n.t('Move Tag')) : undefined;
    if (tag) await nest(parts, tag, to ?? '');
  }
  const entries = dragged.filter((node) => node.kind === 'annotation');
  if (to && entries.length > 0) await moveTo(parts, entries, to);
}

/** Annotations change the tag under which they were shown for another; those without a tag gain it. */
async function moveTo(parts: Parts, nodes: readonly AnnotationNode[], to: string): Promise<void> {
  const acts = nodes.flatMap((node): readonly ArticleAct[] => {
    const notes = parts.annotations.at(Uri.parse(node.article.uri, true));
    const annotation = notes?.store.get(node.passage.annotation.id);
    if (!notes || !annotation || notes.isReadOnly || node.group === to) return [];
    if (node.group !== '') return articleActs(parts, [{ notes, annotation }], { from: node.group, to });
    return [{ notes, update: [withTags(annotation, [to], parts.codebooks.retagging(notes.uri))] }];
  });
  const label = l10n.t('Tag {0} Passages “{1}”', acts.length, parts.codebooks.labelOf(undefined, to));
  if (acts.length > 0) await actOnMany(parts, label, acts);
}
