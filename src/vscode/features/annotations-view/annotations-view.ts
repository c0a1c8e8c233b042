// The Annotations view: what the reader tagged and noted, in the article at hand or in the whole folder.
import { commands, Disposable, l10n, type TreeView, window } from 'vscode';
import type { Grouping } from '../../../features/trees/annotation-entry';
import { filterChoices, filterText, isEmptyFilter, toFilter } from '../../../features/trees/annotation-filter';
import type { Parts } from '../../extension';
import { debounce } from '../../ui/debounce';
import { registerViewKeys } from '../../ui/view-keys';
import { dragTags } from './annotations-drag';
import { AnnotationsTree, isTagNode, type Node, type Wishes } from './annotations-tree';
import { pickFilter } from './pick-filter';

const VIEW = 'marginalia.annotations';

/** Key of what the view shows, in the workspace's memory. */
const WISHES = 'marginalia.annotations.view';

const GROUPINGS: readonly Grouping[] = ['tag', 'article', 'author', 'status'];

/** Registers the view and the commands of its title bar. */
export function registerAnnotationsView(parts: Parts): Disposable {
  const { guard, annotations, codebooks, context } = parts;
  const tree = new AnnotationsTree(parts);
  const view = window.createTreeView<Node>(VIEW, {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
    dragAndDropController: dragTags(parts),
  });
  const labelOf = (tag: string) => codebooks.labelOf(undefined, tag);
  const show = (change: Partial<Wishes>) => {
    tree.wishes = { ...tree.wishes, ...change };
    tell(tree.wishes, view, labelOf);
    void context.workspaceState.update(WISHES, { ...tree.wishes, filter: '' });
    if (tree.wishes.everywhere && view.visible) void guard.run('read annotations', () => annotations.readFolder());
    tree.refresh();
  };
  show(remembered(context.workspaceState.get(WISHES)));
  const redraw = debounce(() => tree.refresh());
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
    guard.command('marginalia.annotations.clearFilter', () => show({ filter: {} })),
    guard.command('marginalia.annotations.filter', async (given) => {
      const passages = tree.articles().flatMap((article) => article.passages);
      const filter =
        given === undefined
          ? await pickFilter(filterChoices(passages, labelOf), tree.wishes.filter)
          : toFilter(isTagNode(given) ? { tags: [given.key] } : given);
      if (filter) show({ filter });
    }),
    registerViewKeys(guard, view, { id: VIEW, kindOf: (node) => (isTagNode(node) ? 'tag' : node.kind) }),
  );
}

function tell({ by, everywhere, filter }: Wishes, view: TreeView<Node>, labelOf: (tag: string) => string): void {
  const filtered = !isEmptyFilter(filter);
  const parts = [everywhere ? l10n.t('all articles') : '', filtered ? filterText(filter, labelOf) : ''];
  view.description = parts.filter((part) => part !== '').join(' · ');
  void commands.executeCommand('setContext', 'marginalia.annotations.by', by);
  void commands.executeCommand('setContext', 'marginalia.annotations.everywhere', everywhere);
  void commands.executeCommand('setContext', 'marginalia.annotations.filtered', filtered);
}

/** What the workspace remembers may be of another version: only what is known counts. */
function remembered(value: unknown): Partial<Wishes> {
  if (typeof value !== 'object' || value === null) return {};
  const { by, everywhere } = value as { by?: unknown; everywhere?: unknown };
  const known = GROUPINGS.find((each) => each === by);
  return { ...(known ? { by: known } : {}), ...(typeof everywhere === 'boolean' ? { everywhere } : {}) };
}
