// Dragging in the Annotations view: a tag onto another puts it under that one, annotations onto a tag give them that tag.
import { DataTransferItem, l10n, type TreeDragAndDropController, Uri } from 'vscode';
import { adoptTag, placeTag } from '../annotations';
import { withTags } from '../features/retag';
import { type AnnotationNode, isTagNode, type Node } from './annotations-tree';
import { type ArticleAct, actOnMany } from './commands/act-on-many';
import { articleActs } from './commands/split-tag';
import type { Parts } from './extension';

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
  for (const node of dragged) if (isTagNode(node) && node.key !== to) await nestUnder(parts, node.key, to || undefined);
  const entries = dragged.filter((node) => node.kind === 'annotation');
  if (to && entries.length > 0) await moveTo(parts, entries, to);
}

async function nestUnder({ codebooks }: Parts, slug: string, parent: string | undefined): Promise<void> {
  const label = l10n.t('Move Tag “{0}”', codebooks.labelOf(undefined, slug));
  for (const book of codebooks.all()) {
    const has = book.codebook.concepts.some((tag) => tag.slug === slug || tag.slug === parent);
    if (!has) continue;
    await codebooks.change(book, label, (codebook) => {
      const adopted = adoptTag(codebook, slug);
      return placeTag(parent === undefined ? adopted : adoptTag(adopted, parent), slug, { parent });
    });
  }
}

/** Annotations change the tag under which they were shown for another; those without a tag gain it. */
async function moveTo(parts: Parts, nodes: readonly AnnotationNode[], to: string): Promise<void> {
  const acts = nodes.flatMap((node): readonly ArticleAct[] => {
    const notes = parts.annotations.at(Uri.parse(node.article.uri, true));
    const annotation = notes?.store.get(node.passage.annotation.id);
    if (!notes || !annotation || notes.isReadOnly || node.group === to) return [];
    if (node.group !== '') return articleActs(parts, [{ notes, annotation }], { from: node.group, to });
    return [{ notes, update: [withTags(annotation, [to], parts.codebooks.retagging(notes.article))] }];
  });
  const label = l10n.t('Tag {0} Passages “{1}”', acts.length, parts.codebooks.labelOf(undefined, to));
  if (acts.length > 0) await actOnMany(parts, label, acts);
}
