// The Annotations view: what the reader tagged and noted, in the article at hand or in the whole folder.
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
} from 'vscode';
import { annotationCard } from '../features/annotation-card';
import {
  type AnnotationEntry,
  type AnnotationGroup,
  annotationGroups,
  type Grouping,
} from '../features/annotations-tree';
import { articleAtHand, toAnnotatedArticle } from './annotated-articles';
import { calmly } from './calmly';
import type { Parts } from './extension';

const VIEW = 'marginalia.annotations';

/** Key of what the view shows, in the workspace's memory. */
const WISHES = 'marginalia.annotations.view';

const GROUPINGS: readonly Grouping[] = ['tag', 'article', 'author', 'status'];

type Node =
  | ({ readonly kind: 'group' } & AnnotationGroup)
  | ({ readonly kind: 'annotation'; readonly group: string } & AnnotationEntry);

interface Wishes {
  readonly by: Grouping;
  readonly everywhere: boolean;
  readonly filter: string;
}

/** The tree of annotations. */
class AnnotationsTree implements TreeDataProvider<Node> {
  readonly #parts: Parts;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  wishes: Wishes = { by: 'tag', everywhere: false, filter: '' };

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  groups(): readonly AnnotationGroup[] {
    const { annotations, codebooks } = this.#parts;
    const here = articleAtHand(annotations);
    const shown = this.wishes.everywhere ? annotations.all() : here ? [here] : [];
    const labelOf = (tag: string) => codebooks.labelOf(shown[0]?.article, tag);
    const articles = shown.map((notes) => toAnnotatedArticle(this.#parts, notes));
    return annotationGroups(articles, { ...this.wishes, labelOf });
  }

  getChildren(node?: Node): Promise<Node[]> {
    return this.#parts.guard.provide('annotations', [], () => {
      if (!node) return this.groups().map((group): Node => ({ kind: 'group', ...group }));
      if (node.kind === 'annotation') return [];
      return node.entries.map((entry): Node => ({ kind: 'annotation', group: node.key, ...entry }));
    });
  }

  getTreeItem(node: Node): TreeItem {
    return node.kind === 'group' ? this.#groupItem(node) : this.#annotationItem(node);
  }

  #groupItem({ by, key, label, entries }: AnnotationGroup): TreeItem {
    const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
    item.id = `${by} ${key}`;
    item.description = `${entries.length}`;
    item.contextValue = by === 'tag' && key !== '' ? 'tag' : 'group';
    if (by === 'tag' && key !== '') {
      const style = this.#parts.codebooks.styleOf(undefined, key);
      item.iconPath = new ThemeIcon('tag', new ThemeColor(`marginalia.tag${style}`));
    } else if (by === 'tag') item.iconPath = new ThemeIcon('dash');
    else if (by === 'article') item.iconPath = ThemeIcon.File;
    else if (by === 'status') item.iconPath = new ThemeIcon('pass');
    else if (by === 'author') item.iconPath = new ThemeIcon('account');
    return item;
  }

  #annotationItem(entry: AnnotationEntry & { readonly group: string }): TreeItem {
    const { article, passage, label, detail, status, group } = entry;
    const item = new TreeItem(label);
    item.id = `${group} ${article.uri} ${passage.annotation.id}`;
    item.description = detail;
    item.iconPath = iconOf(entry);
    item.contextValue = passage.notes.length > 0 ? `annotation note ${status}` : `annotation ${status}`;
    item.tooltip = new MarkdownString(
      annotationCard(passage, (tag) => this.#parts.codebooks.labelOf(Uri.parse(article.uri), tag)),
      true,
    );
    item.command = { command: 'marginalia.annotations.open', title: l10n.t('Go to Passage'), arguments: [entry] };
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function iconOf({ passage, status }: AnnotationEntry): ThemeIcon {
  if (status === 'orphan' || status === 'ambiguous')
    return new ThemeIcon('question', new ThemeColor('marginalia.orphan'));
  if (passage.resolved) return new ThemeIcon('pass');
  if (passage.notes.length > 0 || passage.replies.length > 0) return new ThemeIcon('comment');
  return new ThemeIcon('bookmark');
}

/** Registers the view and the commands of its title bar. */
export function registerAnnotationsView(parts: Parts): Disposable {
  const { guard, annotations, codebooks, context } = parts;
  const tree = new AnnotationsTree(parts);
  const view = window.createTreeView<Node>(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const show = (change: Partial<Wishes>) => {
    tree.wishes = { ...tree.wishes, ...change };
    tell(tree.wishes, view);
    void context.workspaceState.update(WISHES, { ...tree.wishes, filter: '' });
    if (tree.wishes.everywhere && view.visible) void guard.run('read annotations', () => annotations.readFolder());
    tree.refresh();
  };
  show(remembered(context.workspaceState.get(WISHES)));
  const redraw = calmly(() => tree.refresh());
  return Disposable.from(
    tree,
    view,
    redraw,
    annotations.onDidChange(redraw.soon),
    codebooks.onDidChange(redraw.soon),
    view.onDidChangeVisibility(({ visible }) => visible && show({})),
    window.onDidChangeActiveTextEditor(redraw.soon),
    ...GROUPINGS.map((by) => guard.command(`marginalia.annotations.by.${by}`, () => show({ by }))),
    guard.command('marginalia.annotations.showFolder', () => show({ everywhere: true })),
    guard.command('marginalia.annotations.showArticle', () => show({ everywhere: false })),
    guard.command('marginalia.annotations.clearFilter', () => show({ filter: '' })),
    guard.command('marginalia.annotations.filter', async () => {
      const placeHolder = l10n.t('Words of the passage, a tag, a note or an author');
      const value = tree.wishes.filter;
      const filter = await window.showInputBox({ title: l10n.t('Filter Annotations'), placeHolder, value });
      if (filter !== undefined) show({ filter: filter.trim() });
    }),
  );
}

function tell({ by, everywhere, filter }: Wishes, view: TreeView<Node>): void {
  const parts = [everywhere ? l10n.t('all articles') : '', filter === '' ? '' : `“${filter}”`];
  view.description = parts.filter((part) => part !== '').join(' · ');
  void commands.executeCommand('setContext', 'marginalia.annotations.by', by);
  void commands.executeCommand('setContext', 'marginalia.annotations.everywhere', everywhere);
  void commands.executeCommand('setContext', 'marginalia.annotations.filtered', filter !== '');
}

/** What the workspace remembers may be of another version: only what is known counts. */
function remembered(value: unknown): Partial<Wishes> {
  if (typeof value !== 'object' || value === null) return {};
  const { by, everywhere } = value as { by?: unknown; everywhere?: unknown };
  const known = GROUPINGS.find((each) => each === by);
  return { ...(known ? { by: known } : {}), ...(typeof everywhere === 'boolean' ? { everywhere } : {}) };
}
