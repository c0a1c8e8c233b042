// The Annotations view: tags and notes of the active article or of the whole folder.
import * as l10n from '@vscode/l10n';
import { commands, Disposable, type Memento, type TreeView, window } from 'vscode';
import type { Grouping } from '../../../features/trees/annotation-entry';
import { filterChoices, filterText, isEmptyFilter, toFilter } from '../../../features/trees/annotation-filter';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import type { AnnotationEditor } from '../../services/editing/annotation-editor';
import type { Codebooks } from '../../services/folder/codebooks';
import { isTagNode } from '../../ui/command-arguments';
import { debounce } from '../../ui/debounce';
import type { DocumentInView } from '../../ui/document-in-view';
import type { Guard } from '../../ui/guard';
import { registerViewKeys } from '../../ui/view-keys';
import { dragTags } from './annotations-drag';
import { AnnotationsTree, type Node, type ViewOptions } from './annotations-tree';
import { pickFilter } from './pick-filter';

const VIEW = 'marginalia.annotations';

/** Key of what the view shows, in the workspace's memory. */
const OPTIONS = 'marginalia.annotations.view';

const GROUPINGS: readonly Grouping[] = ['tag', 'article', 'author', 'status'];

interface AnnotationsViewDependencies {
  readonly guard: Guard;
  readonly memory: Memento;
  readonly inView: DocumentInView;
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
  readonly editor: AnnotationEditor;
}

/** Registers the view and the commands of its title bar. */
export function registerAnnotationsView({
  guard,
  memory,
  inView,
  annotations,
  codebooks,
  editor,
}: AnnotationsViewDependencies): Disposable {
  const tree = new AnnotationsTree({ guard, inView, annotations, codebooks });
  const view = window.createTreeView<Node>(VIEW, {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
    dragAndDropController: dragTags({ guard, annotations, codebooks, editor }),
  });
  const labelOf = (tag: string) => codebooks.labelOf(undefined, tag);
  const show = (change: Partial<ViewOptions>) => {
    tree.options = { ...tree.options, ...change };
    describe(tree.options, view, labelOf);
    void memory.update(OPTIONS, { ...tree.options, filter: '' });
    if (tree.options.everywhere && view.visible) void guard.run('read annotations', () => annotations.readFolder());
    tree.refresh();
  };
  show(remembered(memory.get(OPTIONS)));
  const redraw = debounce(() => tree.refresh());
  return Disposable.from(
    tree,
    view,
    redraw,
    annotations.onDidChange(redraw.schedule),
    codebooks.onDidChange(redraw.schedule),
    view.onDidChangeVisibility(({ visible }) => visible && show({})),
    inView.onDidChange(redraw.schedule),
    ...GROUPINGS.map((by) => guard.command(`marginalia.annotations.by.${by}`, () => show({ by }))),
    guard.command('marginalia.annotations.showFolder', () => show({ everywhere: true })),
    guard.command('marginalia.annotations.showArticle', () => show({ everywhere: false })),
    guard.command('marginalia.annotations.clearFilter', () => show({ filter: {} })),
    guard.command('marginalia.annotations.filter', async (given) => {
      const passages = tree.articles().flatMap((article) => article.passages);
      const filter =
        given === undefined
          ? await pickFilter(filterChoices(passages, labelOf), tree.options.filter)
          : toFilter(isTagNode(given) ? { tags: [given.key] } : given);
      if (filter) show({ filter });
    }),
    registerViewKeys(guard, view, { id: VIEW, kindOf: (node) => (isTagNode(node) ? 'tag' : node.kind) }),
  );
}

function describe(
  { by, everywhere, filter }: ViewOptions,
  view: TreeView<Node>,
  labelOf: (tag: string) => string,
): void {
  const filtered = !isEmptyFilter(filter);
  const parts = [everywhere ? l10n.t('all articles') : '', filtered ? filterText(filter, labelOf) : ''];
  view.description = parts.filter((part) => part !== '').join(' · ');
  void commands.executeCommand('setContext', 'marginalia.annotations.by', by);
  void commands.executeCommand('setContext', 'marginalia.annotations.everywhere', everywhere);
  void commands.executeCommand('setContext', 'marginalia.annotations.filtered', filtered);
}

/** What the workspace remembers may be of another version: only what is known counts. */
function remembered(value: unknown): Partial<ViewOptions> {
  if (typeof value !== 'object' || value === null) return {};
  const { by, everywhere } = value as { by?: unknown; everywhere?: unknown };
  const known = GROUPINGS.find((each) => each === by);
  return { ...(known ? { by: known } : {}), ...(typeof everywhere === 'boolean' ? { everywhere } : {}) };
}
