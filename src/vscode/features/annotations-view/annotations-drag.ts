// Dragging in the Annotations view: a tag dropped on another is put under it, annotations dropped on a tag get that tag.

import * as l10n from '@vscode/l10n';
import { DataTransferItem, type TreeDragAndDropController, Uri } from 'vscode';
import { withTags } from '../../../annotations';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import type { AnnotationEditor, ArticleEdit } from '../../services/editing/annotation-editor';
import type { Codebooks } from '../../services/folder/codebooks';
import { isTagNode } from '../../ui/command-arguments';
import type { Guard } from '../../ui/guard';
import { chooseTag } from '../codebook/choose-tag';
import { retagEdits } from '../codebook/split-tag';
import { nest } from '../codebook/tag-edits';
import type { AnnotationNode, Node } from './annotations-tree';

const MIME = 'application/vnd.code.tree.marginalia.annotations';

interface DragDependencies {
  readonly guard: Guard;
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
  readonly editor: AnnotationEditor;
}

/** What a drag does. */
export function dragTags(deps: DragDependencies): TreeDragAndDropController<Node> {
  return {
    dragMimeTypes: [MIME],
    dropMimeTypes: [MIME],
    handleDrag: (nodes, data) => data.set(MIME, new DataTransferItem(nodes)),
    handleDrop: async (onto, data) => {
      const dragged: unknown = data.get(MIME)?.value;
      if (Array.isArray(dragged)) await deps.guard.run('drop', () => drop(deps, dragged, onto));
    },
  };
}

/** Carries out a drop. A tag dropped on nothing, or on the group without a tag, gets no parent. */
async function drop(deps: DragDependencies, dragged: readonly Node[], onto: Node | undefined): Promise<void> {
  const to = onto?.kind === 'annotation' ? onto.group : onto?.key;
  const isByTag = !onto || onto.kind === 'annotation' || onto.by === 'tag';
  if (!isByTag) return;
  for (const node of dragged) {
    const tag = isTagNode(node) && node.key !== to ? await chooseTag(deps, node, l10n.t('Move Tag')) : undefined;
    if (tag) await nest(deps, tag, to ?? '');
  }
  const entries = dragged.filter((node) => node.kind === 'annotation');
  if (to && entries.length > 0) await moveTo(deps, entries, to);
}

/** Annotations exchange the tag under which they were shown for another; those without a tag get it. */
async function moveTo(
  { annotations, codebooks, editor }: DragDependencies,
  nodes: readonly AnnotationNode[],
  to: string,
): Promise<void> {
  const edits = nodes.flatMap((node): readonly ArticleEdit[] => {
    const article = annotations.at(Uri.parse(node.article.uri, true));
    const annotation = article?.store.get(node.passage.annotation.id);
    if (!article || !annotation || article.isReadOnly || node.group === to) return [];
    if (node.group !== '') return retagEdits(codebooks, [{ article, annotation }], { from: node.group, to });
    return [{ article, update: [withTags(annotation, [to], codebooks.retagging(article.uri))] }];
  });
  const label = l10n.t('Tag {0} Passages “{1}”', edits.length, codebooks.labelOf(undefined, to));
  if (edits.length > 0) await editor.commitAll(label, edits);
}
