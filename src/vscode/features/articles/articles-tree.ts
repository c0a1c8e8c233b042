// The tree of the Articles view: groups, and the articles in them, a page at a time.
import * as l10n from '@vscode/l10n';
import { EventEmitter, ThemeColor, ThemeIcon, type TreeDataProvider, TreeItem, TreeItemCollapsibleState } from 'vscode';
import {
  type ArticleRow,
  articleDetail,
  articleInWords,
  progressInWords,
  type ReadStatus,
} from '../../../features/trees/article-row';
import {
  type ArticleGroup,
  type ArticleList,
  articleGroups,
  listedArticles,
} from '../../../features/trees/articles-tree-model';
import type { Corpus } from '../../services/corpus/corpus';
import type { Codebooks } from '../../services/folder/codebooks';
import type { Guard } from '../../ui/guard';
import { type MoreNode, moreItem, Pages } from '../../ui/pages';
import type { ArticleRows } from './article-rows';

/** An item of the tree. */
export type ArticleNode =
  | ({ readonly kind: 'group' } & ArticleGroup)
  | { readonly kind: 'article'; readonly group: string; readonly row: ArticleRow }
  | MoreNode;

/** Rows of a group that are shown at once. */
const PAGE = 500;

/** In a folder of fewer articles all groups are open at first. */
const FEW = 100;

const ICONS: Readonly<Record<ReadStatus, ThemeIcon>> = {
  unread: new ThemeIcon('circle-filled', new ThemeColor('charts.blue')),
  read: new ThemeIcon('circle-outline'),
  done: new ThemeIcon('pass-filled', new ThemeColor('charts.green')),
};

interface TreeDependencies {
  readonly guard: Guard;
  readonly corpus: Corpus;
  readonly codebooks: Codebooks;
  readonly rows: ArticleRows;
}

/** The tree of articles. */
export class ArticlesTree implements TreeDataProvider<ArticleNode> {
  readonly #deps: TreeDependencies;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #pages = new Pages(PAGE);
  #groups: readonly ArticleGroup[] | undefined;
  options: ArticleList = { by: 'month', sort: 'newest', filter: '', unreadOnly: false };

  constructor(deps: TreeDependencies) {
    this.#deps = deps;
  }

  refresh(): void {
    this.#groups = undefined;
    this.#changed.fire(undefined);
  }

  groups(): readonly ArticleGroup[] {
    if (!this.#groups) {
      const { corpus, codebooks, rows } = this.#deps;
      const labelOf = (tag: string) => codebooks.labelOf(undefined, tag);
      const listed = listedArticles(rows.all(), this.options, labelOf);
      this.#groups = articleGroups(listed, this.options, { index: corpus.index, labelOf });
    }
    return this.#groups;
  }

  /** Shows one page more of a group. */
  showMore(group: string): void {
    this.#pages.showMore(group);
    this.#changed.fire(undefined);
  }

  /** The first item of an article among those that are shown. */
  nodeOf(uri: string): ArticleNode | undefined {
    for (const group of this.groups()) {
      const found = this.#page(group).find((node) => node.kind === 'article' && node.row.article.uri === uri);
      if (found) return found;
    }
    return undefined;
  }

  getChildren(node?: ArticleNode): Promise<ArticleNode[]> {
    return this.#deps.guard.provide('articles', [], () => {
      if (node) return node.kind === 'group' ? this.#page(node) : [];
      const groups = this.groups();
      const [only] = groups;
      return only?.by === 'none' ? this.#page(only) : groups.map((group): ArticleNode => ({ kind: 'group', ...group }));
    });
  }

  getParent(node: ArticleNode): ArticleNode | undefined {
    const group =
      node.kind === 'group'
        ? undefined
        : this.groups().find(({ key }) => key === (node.kind === 'more' ? node.key : node.group));
    return group && group.by !== 'none' ? { kind: 'group', ...group } : undefined;
  }

  getTreeItem(node: ArticleNode): TreeItem {
    if (node.kind === 'article') return articleItem(node, this.options.by);
    return node.kind === 'more' ? moreItem(node, 'marginalia.articles.showMore') : this.#groupItem(node);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #page({ key, rows }: ArticleGroup): ArticleNode[] {
    return this.#pages.of(key, rows, (row): ArticleNode => ({ kind: 'article', group: key, row }));
  }

  #groupItem({ by, key, label, rows }: ArticleNode & { kind: 'group' }): TreeItem {
    const isOpen = by !== 'actor' && (this.#deps.rows.all().length < FEW || this.groups()[0]?.key === key);
    const item = new TreeItem(label, isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
    item.id = `${by} ${key}`;
    const unread = rows.filter(({ status }) => status === 'unread').length;
    item.description = unreadInWords(unread, rows.length);
    item.contextValue = 'group';
    item.tooltip = progressInWords(rows);
    item.accessibilityInformation = { label: `${label}, ${progressInWords(rows)}` };
    return item;
  }
}

function unreadInWords(unread: number, all: number): string {
  if (unread === 0) return `${all}`;
  return unread === all ? l10n.t('{0} unread', all) : l10n.t('{0} of {1} unread', unread, all);
}

function articleItem({ row, group }: ArticleNode & { kind: 'article' }, by: ArticleList['by']): TreeItem {
  const item = new TreeItem(row.label);
  item.id = `${by} ${group} ${row.article.uri}`;
  item.description = articleDetail(row);
  item.iconPath = ICONS[row.status];
  item.contextValue = `article ${row.status}`;
  item.tooltip = articleInWords(row).join('\n');
  item.accessibilityInformation = { label: articleInWords(row).join(', ') };
  item.command = {
    command: 'marginalia.goTo',
    title: l10n.t('Open Article'),
    arguments: [row.article.uri, 0, 0, 0, 0],
  };
  return item;
}
