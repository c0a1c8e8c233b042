// Dragging in the Actors view: an actor onto another makes them one, once confirmed; onto a group of another type makes it that.
import { DataTransferItem, l10n, type TreeDragAndDropController, window } from 'vscode';
import { oneLine } from '../../../features/wording/plain-text';
import type { Parts } from '../../extension';
import { knownActor } from '../../services/editing/actor-editor';
import type { ActorNode } from './actors-tree';
import { merge, retype } from './decide-actors';

const MIME = 'application/vnd.code.tree.marginalia.actors';

/** What a drag does. */
export function dragActors(parts: Parts): TreeDragAndDropController<ActorNode> {
  return {
    dragMimeTypes: [MIME],
    dropMimeTypes: [MIME],
    handleDrag: (nodes, data) => data.set(MIME, new DataTransferItem(nodes.flatMap((node) => keyOf(node) ?? []))),
    handleDrop: async (onto, data) => {
      const keys: unknown = data.get(MIME)?.value;
      const [key] = Array.isArray(keys) ? keys : [];
      if (typeof key === 'string' && onto) await parts.guard.run('drop', () => drop(parts, key, onto));
    },
  };
}

async function drop(parts: Parts, key: string, onto: ActorNode): Promise<void> {
  const here = window.activeTextEditor?.document.uri.toString();
  const actor = knownActor(parts, key, here);
  if (!actor || !parts.decidedActors.canDecide(actor.article)) return;
  if (onto.kind === 'group') {
    if (onto.type !== actor.type) await retype(parts, actor, onto.type);
    return;
  }
  const to = keyOf(onto);
  const into = to === undefined ? undefined : knownActor(parts, to, actor.article.toString());
  if (!into || into.key === actor.key) return;
  // A slip of the hand would change every article.
  const yes = l10n.t('Merge');
  const question = l10n.t('Merge “{0}” into “{1}”?', oneLine(actor.name), oneLine(into.name));
  const detail = l10n.t(
    'They then count as one in all articles of the folder. The articles themselves are not changed.',
  );
  if ((await window.showWarningMessage(question, { modal: true, detail }, yes)) === yes)
    await merge(parts, actor, into);
}

function keyOf(node: ActorNode): string | undefined {
  if (node.kind === 'actor') return node.actor.key;
  return 'key' in node ? node.key : undefined;
}
