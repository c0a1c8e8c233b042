// The Articles view: its title bar, what it remembers, its progress line, and the way to the next unread article.
import * as l10n from '@vscode/l10n';
import { commands, Disposable, type Memento, type QuickPickItem, Range, type TreeView, window } from 'vscode';
import { progressInWords } from '../../../features/trees/article-row';
import {
  ARTICLE_GROUPINGS,
  ARTICLE_SORTS,
  type ArticleGrouping,
  type ArticleList,
  type ArticleSort,
  nextUnread,
} from '../../../features/trees/articles-tree-model';
import { count } from '../../../features/wording/counts';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import type { Corpus } from '../../services/corpus/corpus';
import { toUri } from '../../services/corpus/places';
import type { Codebooks } from '../../services/folder/codebooks';
import { isRecord } from '../../ui/command-arguments';
import type { DocumentInView } from '../../ui/document-in-view';
import type { Guard } from '../../ui/guard';
import { showStatus } from '../../ui/messages';
import { registerViewKeys } from '../../ui/view-keys';
import { goTo } from '../reading/go-to';
import type { ArticleRows } from './article-rows';
import { type ArticleNode, ArticlesTree } from './articles-tree';

const VIEW = 'marginalia.articles';

/** Key of what the view shows, in the workspace's memory. */
const OPTIONS = 'marginalia.articles.view';

interface ArticlesViewDependencies {
  readonly guard: Guard;
  readonly memory: Memento;
  readonly inView: DocumentInView;
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
  readonly corpus: Corpus;
  readonly rows: ArticleRows;
}

/** Registers the view, the commands of its title bar, and `marginalia.nextUnread`. */
export function registerArticlesView(deps: ArticlesViewDependencies): Disposable {
  const { guard, memory, inView, annotations, corpus, rows } = deps;
  const tree = new ArticlesTree(deps);
  const view = window.createTreeView<ArticleNode>(VIEW, {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
  });
  const describe = () => {
    view.description = inWords(tree.options);
    // Where nothing is listed the view says what to do, which VS Code hides below a line.
    view.message = corpus.isLoading
      ? l10n.t('Reading the folder: {0} so far', count(rows.all().length, 'article'))
      : tree.groups().length > 0
        ? progressInWords(rows.all())
        : '';
  };
  const refresh = () => {
    tree.refresh();
    if (view.visible) describe();
  };
  const show = (change: Partial<ArticleList>) => {
    tree.options = { ...tree.options, ...change };
    const { by, sort, unreadOnly, filter } = tree.options;
    void memory.update(OPTIONS, { by, sort, unreadOnly });
    void commands.executeCommand('setContext', 'marginalia.articles.filtered', filter !== '' || unreadOnly);
    void commands.executeCommand('setContext', 'marginalia.articles.unreadOnly', unreadOnly);
    tree.refresh();
    describe();
  };
  // Annotations of articles that are not open are read once the view shows them.
  const appear = () => {
    void guard.run('read annotations', () => annotations.readFolder());
    refresh();
  };
  show(remembered(memory.get(OPTIONS)));
  if (view.visible) appear();
  return Disposable.from(
    tree,
    view,
    rows.onDidChange(refresh),
    view.onDidChangeVisibility(({ visible }) => visible && appear()),
    inView.onDidChange(() => void guard.provide('articles', undefined, () => select(view, tree, inView))),
    registerViewKeys(guard, view, { id: VIEW, kindOf: ({ kind }) => kind }),
    guard.command('marginalia.articles.group', async () => show(await pick(GROUPINGS(), tree.options.by, 'by'))),
    guard.command('marginalia.articles.sort', async () => show(await pick(SORTS(), tree.options.sort, 'sort'))),
    guard.command('marginalia.articles.unreadOnly', () => show({ unreadOnly: true })),
    guard.command('marginalia.articles.readToo', () => show({ unreadOnly: false })),
    guard.command('marginalia.articles.clearFilter', () => show({ filter: '', unreadOnly: false })),
    guard.command('marginalia.articles.showMore', (group) => tree.showMore(String(group))),
    guard.command('marginalia.articles.filter', async (given) => {
      const options = {
        title: l10n.t('Filter articles'),
        placeHolder: l10n.t('Words of the headline, outlet, day or tags'),
        value: tree.options.filter,
      };
      const filter = typeof given === 'string' ? given : await window.showInputBox(options);
      if (filter !== undefined) show({ filter: filter.trim() });
    }),
    guard.command('marginalia.nextUnread', async () => {
      const next = nextUnread(tree.groups(), inView.document?.uri.toString());
      if (next) await goTo(toUri(next.article.uri), new Range(0, 0, 0, 0));
      else showStatus(corpus.isLoading ? l10n.t('The folder is still being read.') : l10n.t('No unread articles.'));
    }),
  );
}

/** Selects the article in view. */
async function select(view: TreeView<ArticleNode>, tree: ArticlesTree, { document }: DocumentInView): Promise<void> {
  const node = view.visible && document ? tree.nodeOf(document.uri.toString()) : undefined;
  if (node) await view.reveal(node, { select: true, focus: false });
}

const GROUPINGS = (): Readonly<Record<ArticleGrouping, string>> => ({
  month: l10n.t('By month'),
  outlet: l10n.t('By outlet'),
  tag: l10n.t('By tag'),
  actor: l10n.t('By actor'),
  none: l10n.t('Without groups'),
});

const SORTS = (): Readonly<Record<ArticleSort, string>> => ({
  newest: l10n.t('Newest first'),
  oldest: l10n.t('Oldest first'),
  headline: l10n.t('By headline'),
  passages: l10n.t('Most annotated first'),
});

/** Asks for one of some values; resolves with it under its name, or with nothing. */
async function pick<T extends string, N extends string>(
  labels: Readonly<Record<T, string>>,
  present: T,
  name: N,
): Promise<Partial<Record<N, T>>> {
  const items = (Object.keys(labels) as T[]).map((value): QuickPickItem & { value: T } => {
    return { value, label: labels[value], ...(value === present ? { description: l10n.t('now') } : {}) };
  });
  const chosen = await window.showQuickPick(items, { title: l10n.t('Articles') });
  return chosen ? ({ [name]: chosen.value } as Record<N, T>) : {};
}

function inWords({ by, sort, filter, unreadOnly }: ArticleList): string {
  const parts = [GROUPINGS()[by], SORTS()[sort], unreadOnly && l10n.t('unread only'), filter && `“${filter}”`];
  return parts.filter(Boolean).join(' · ').toLocaleLowerCase();
}

/** What the workspace remembers may be of another version: only what is known counts. */
function remembered(value: unknown): Partial<ArticleList> {
  const { by, sort, unreadOnly } = isRecord(value) ? value : {};
  const [grouping, order] = [
    ARTICLE_GROUPINGS.find((each) => each === by),
    ARTICLE_SORTS.find((each) => each === sort),
  ];
  return {
    ...(grouping ? { by: grouping } : {}),
    ...(order ? { sort: order } : {}),
    unreadOnly: unreadOnly === true,
  };
}
