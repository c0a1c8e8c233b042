// Dragging in the Actors view: an actor onto another makes them one, once confirmed; onto a group of another type makes it that.
import * as l10n from '@vscode/l10n';
import { DataTransferItem, type TreeDragAndDropController, window } from 'vscode';
import { oneLine } from '../../../features/wording/plain-text';
import type { ActorEditor } from '../../services/editing/actor-editor';
import type { Guard } from '../../ui/guard';
import { confirm } from '../../ui/messages';
import type { ActorNode } from './actors-tree';
import { retype } from './decide-actors';

const MIME = 'application/vnd.code.tree.marginalia.actors';

/** What a drag does. */
export function dragActors({
  guard,
  actors,
}: {
  readonly guard: Guard;
  readonly actors: ActorEditor;
}): TreeDragAndDropController<ActorNode> {
  return {
    dragMimeTypes: [MIME],
    dropMimeTypes: [MIME],
    handleDrag: (nodes, data) => data.set(MIME, new DataTransferItem(nodes.flatMap((node) => keyOf(node) ?? []))),
    handleDrop: async (onto, data) => {
      const keys: unknown = data.get(MIME)?.value;
      const [key] = Array.isArray(keys) ? keys : [];
      if (typeof key === 'string' && onto) await guard.run('drop', () => drop(actors, key, onto));
    },
  };
}

async function drop(actors: ActorEditor, key: string, onto: ActorNode): Promise<void> {
  const here = window.activeTextEditor?.document.uri.toString();
  const actor = actors.actorOf(key, here);
  if (!actor || !actors.canDecide(actor.article)) return;
  if (onto.kind === 'group') {
    if (onto.type !== actor.type) await retype(actors, actor, onto.type);
    return;
  }
  const to = keyOf(onto);
  const into = to === undefined ? undefined : actors.actorOf(to, actor.article.toString());
  if (!into || into.key === actor.key) return;
  // A slip of the hand would change every article.
  const yes = l10n.t('Merge');
  const question = l10n.t('Merge “{0}” into “{1}”?', oneLine(actor.name), oneLine(into.name));
  const detail = l10n.t(
    'They then are one actor in all articles of the folder. The articles themselves are not changed.',
  );
  if (await confirm(question, yes, detail)) await actors.merge(actor, into);
}

function keyOf(node: ActorNode): string | undefined {
  if (node.kind === 'actor') return node.actor.key;
  return 'key' in node ? node.key : undefined;
}
