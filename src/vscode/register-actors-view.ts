// The Actors view: people, organizations and places of the article at hand or of all articles, down to every mention.
import {
  commands,
  Disposable,
  EventEmitter,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import type { ActorType } from '../actors';
import type { ActorKey, CorpusActor, Place } from '../corpus';
import { ACTOR_ICONS } from '../features/actor-card';
import { type ActorGroup, actorGroups, describeActorRow, mentionsByArticle, snippetOf } from '../features/actors-tree';
import { articleLabel } from '../features/card';
import { oneLine } from '../features/plain-text';
import { toUri } from './corpus';
import type { Parts } from './extension';

const VIEW = 'marginalia.actors';

/** Named as one names a group of them. */
const GROUPS: Readonly<Record<ActorType, string>> = {
  person: 'People',
  organization: 'Organizations',
  place: 'Places',
};

type Node =
  | ({ readonly kind: 'group' } & ActorGroup)
  | { readonly kind: 'actor'; readonly actor: CorpusActor }
  | {
      readonly kind: 'article';
      readonly key: ActorKey;
      readonly uri: string;
      readonly label: string;
      readonly places: readonly Place[];
      readonly day: string | undefined;
    }
  | { readonly kind: 'mention'; readonly uri: string; readonly place: Place; readonly text: string };

/** The tree of actors. */
class ActorsTree implements TreeDataProvider<Node> {
  readonly #parts: Parts;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  /** Shows all articles, or the one in the active editor. */
  everywhere = false;
  filter = '';

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  groups(): ActorGroup[] {
    const { index } = this.#parts.corpus;
    return !this.everywhere && this.uri() === undefined
      ? []
      : actorGroups(index, this.everywhere ? undefined : this.uri(), this.filter);
  }

  /** The key that an actor has among all articles. */
  leading(key: ActorKey): ActorKey {
    return this.#parts.corpus.index.actor(key)?.key ?? key;
  }

  /** The article at hand. */
  uri(): string | undefined {
    const document = window.activeTextEditor?.document;
    return document && this.#parts.sessions.of(document) ? document.uri.toString() : undefined;
  }

  getChildren(node?: Node): Promise<Node[]> {
    return this.#parts.guard.provide('actors', [], async () => {
      if (!node) return this.groups().map((group): Node => ({ kind: 'group', ...group }));
      if (node.kind === 'group') return node.actors.map((actor): Node => ({ kind: 'actor', actor }));
      if (node.kind === 'article') return this.#mentions(node.uri, node.places);
      return node.kind === 'actor' ? this.#articles(node.actor.key) : [];
    });
  }

  getTreeItem(node: Node): TreeItem {
    if (node.kind === 'group') return groupItem(node);
    if (node.kind === 'actor') return actorItem(node.actor, this.everywhere);
    return node.kind === 'article' ? articleItem(node) : mentionItem(node);
  }

  getParent(node: Node): Node | undefined {
    if (node.kind !== 'actor') return undefined;
    const group = this.groups().find(({ type }) => type === node.actor.type);
    return group && { kind: 'group', ...group };
  }

  async #articles(key: ActorKey): Promise<Node[]> {
    const articles = mentionsByArticle(this.#parts.corpus.index, key, this.everywhere ? undefined : this.uri());
    const [only] = articles;
    if (only && !this.everywhere) return this.#mentions(only.article.uri, only.places);
    return articles.map(({ article, places }): Node => {
      return { kind: 'article', key, uri: article.uri, label: articleLabel(article), places, day: article.published };
    });
  }

  async #mentions(uri: string, places: readonly Place[]): Promise<Node[]> {
    const text = await this.#parts.corpus.textOf(toUri(uri));
    return text === undefined ? [] : places.map((place): Node => ({ kind: 'mention', uri, place, text }));
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function groupItem({ type, actors }: ActorGroup): TreeItem {
  const item = new TreeItem(GROUPS[type], TreeItemCollapsibleState.Expanded);
  item.id = type;
  item.description = `${actors.length}`;
  item.contextValue = 'group';
  return item;
}

function actorItem(actor: CorpusActor, everywhere: boolean): TreeItem {
  const item = new TreeItem(oneLine(actor.name), TreeItemCollapsibleState.Collapsed);
  item.id = actor.key;
  item.description = everywhere ? describeActorRow(actor) : `${actor.mentions}`;
  item.iconPath = new ThemeIcon(ACTOR_ICONS[actor.type]);
  item.contextValue = 'actor';
  item.tooltip = actor.names.map(([name, times]) => `${oneLine(name)} ×${times}`).join('\n');
  return item;
}

function articleItem(node: Extract<Node, { kind: 'article' }>): TreeItem {
  const item = new TreeItem(oneLine(node.label), TreeItemCollapsibleState.Collapsed);
  item.id = `${node.key} ${node.uri}`;
  item.description = [node.day, `${node.places.length}`].filter(Boolean).join(' · ');
  item.iconPath = ThemeIcon.File;
  item.contextValue = 'article';
  return item;
}

function mentionItem({ uri, place, text }: Extract<Node, { kind: 'mention' }>): TreeItem {
  const { label, highlight } = snippetOf(text, place);
  const item = new TreeItem({ label, highlights: [[...highlight]] });
  item.contextValue = 'mention';
  const { line, character, endLine, endCharacter } = place;
  const at = [uri, line, character, endLine, endCharacter];
  item.command = { command: 'marginalia.goTo', title: 'Go to Mention', arguments: at };
  return item;
}

/** Registers the view and its commands. */
export function registerActorsView(parts: Parts): Disposable {
  const { guard, corpus } = parts;
  const tree = new ActorsTree(parts);
  const view = window.createTreeView<Node>(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const show = (change: Partial<Pick<ActorsTree, 'everywhere' | 'filter'>>) => {
    Object.assign(tree, change);
    view.description = [tree.everywhere ? 'all articles' : undefined, tree.filter && `“${tree.filter}”`]
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
    window.onDidChangeActiveTextEditor(() => tree.everywhere || tree.refresh()),
    guard.command('marginalia.actors.showAll', () => show({ everywhere: true })),
    guard.command('marginalia.actors.showArticle', () => show({ everywhere: false })),
    guard.command('marginalia.actors.clearFilter', () => show({ filter: '' })),
    guard.command('marginalia.actors.filter', async () => {
      const options = { title: 'Filter actors', placeHolder: 'Part of a name', value: tree.filter };
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
  view: TreeView<Node>,
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

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
