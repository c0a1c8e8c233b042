// The Actors view: people, organizations and places of the active article or of all articles, down to every mention.
import * as l10n from '@vscode/l10n';
import { commands, Disposable, type TreeView, window } from 'vscode';
import type { ActorKey } from '../../../corpus';
import type { Corpus } from '../../services/corpus/corpus';
import type { ActorEditor } from '../../services/editing/actor-editor';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import type { DocumentInView } from '../../ui/document-in-view';
import type { Guard } from '../../ui/guard';
import { registerViewKeys } from '../../ui/view-keys';
import { dragActors } from './actors-drag';
import { type ActorNode, ActorsTree } from './actors-tree';

const VIEW = 'marginalia.actors';

interface ActorsViewDependencies {
  readonly guard: Guard;
  readonly inView: DocumentInView;
  readonly readings: CorrectedReadings;
  readonly corpus: Corpus;
  readonly actors: ActorEditor;
}

/** Registers the view and its commands. */
export function registerActorsView({ guard, inView, readings, corpus, actors }: ActorsViewDependencies): Disposable {
  const tree = new ActorsTree({ guard, inView, readings, corpus });
  const dragAndDropController = dragActors({ guard, actors });
  const view = window.createTreeView<ActorNode>(VIEW, {
    treeDataProvider: tree,
    showCollapseAll: true,
    dragAndDropController,
  });
  const show = (change: Partial<Pick<ActorsTree, 'everywhere' | 'filter'>>) => {
    Object.assign(tree, change);
    view.description = [tree.everywhere ? l10n.t('all articles') : undefined, tree.filter && `“${tree.filter}”`]
      .filter(Boolean)
      .join(' · ');
    void commands.executeCommand('setContext', 'marginalia.actors.everywhere', tree.everywhere);
    void commands.executeCommand('setContext', 'marginalia.actors.filtered', tree.filter !== '');
    tree.refresh();
  };
  show({});
  return Disposable.from(
    tree,
    view,
    corpus.onDidChange(() => tree.refresh()),
    inView.onDidChange(() => tree.everywhere || tree.refresh()),
    registerViewKeys(guard, view, { id: VIEW, kindOf: ({ kind }) => kind }),
    guard.command('marginalia.actors.mergeOffer', (node) => decideSuggestion('marginalia.actors.merge', node)),
    guard.command('marginalia.actors.refuseOffer', (node) => decideSuggestion('marginalia.actors.keepApart', node)),
    guard.command('marginalia.actors.showAll', () => show({ everywhere: true })),
    guard.command('marginalia.actors.showArticle', () => show({ everywhere: false })),
    guard.command('marginalia.actors.clearFilter', () => show({ filter: '' })),
    guard.command('marginalia.actors.filter', async () => {
      const options = { title: l10n.t('Filter actors'), placeHolder: l10n.t('Part of a name'), value: tree.filter };
      const filter = await window.showInputBox(options);
      if (filter !== undefined) show({ filter: filter.trim() });
    }),
    guard.command('marginalia.actors.showMentions', (node) => {
      const key = isNode(node) && node.kind === 'actor' ? node.actor.key : undefined;
      return key && commands.executeCommand('marginalia.showMentions', `actor:${key}`, tree.uri());
    }),
    guard.command('marginalia.revealActor', (key) => reveal(tree, view, String(key), show)),
  );
}

async function reveal(
  tree: ActorsTree,
  view: TreeView<ActorNode>,
  key: ActorKey,
  show: (change: { everywhere?: boolean; filter: string }) => void,
): Promise<void> {
  show({ filter: '' });
  const find = () =>
    tree
      .groups()
      .flatMap(({ actors }) => actors)
      .find((actor) => actor.key === key || actor.key === tree.leading(key));
  if (!find()) show({ everywhere: true, filter: '' });
  const actor = find();
  await commands.executeCommand(`${VIEW}.focus`);
  if (actor) await view.reveal({ kind: 'actor', actor }, { select: true, focus: true, expand: true });
}

/** The user's answer to a suggestion. */
async function decideSuggestion(command: string, node: unknown): Promise<void> {
  if (isNode(node) && node.kind === 'suggestion')
    await commands.executeCommand(command, node.key, undefined, node.other.key);
}

function isNode(value: unknown): value is ActorNode {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
