// The tree of the Annotations view: groups, tags under their parents, and the annotations in them.

import * as l10n from '@vscode/l10n';
import {
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from 'vscode';
import { tagAt, tagRows, usesOf } from '../../../annotations';
import { annotationCard } from '../../../features/cards/annotation-card';
import { tagCard } from '../../../features/cards/tag-card';
import type { AnnotatedArticle, AnnotationEntry, Grouping } from '../../../features/trees/annotation-entry';
import { type AnnotationFilter, isEmptyFilter } from '../../../features/trees/annotation-filter';
import { type AnnotationGroup, annotationGroups } from '../../../features/trees/annotations-tree-model';
import { type NestedGroup, nestGroups } from '../../../features/trees/tag-tree-model';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import { toAnnotatedArticle } from '../../services/folder/annotated-articles';
import type { Codebooks } from '../../services/folder/codebooks';
import { type GroupNode, isTagNode } from '../../ui/command-arguments';
import type { DocumentInView } from '../../ui/document-in-view';
import type { Guard } from '../../ui/guard';
import { tagIcon } from '../../ui/tag-icons';

/** An annotation as an item, with the key of the group that it stands in. */
export type AnnotationNode = { readonly kind: 'annotation'; readonly group: string } & AnnotationEntry;

/** An item of the tree. */
export type Node = GroupNode | AnnotationNode;

/** What the view shows. */
export interface ViewOptions {
  readonly by: Grouping;
  readonly everywhere: boolean;
  readonly filter: AnnotationFilter;
}

interface TreeDependencies {
  readonly guard: Guard;
  readonly inView: DocumentInView;
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
}

/** The tree of annotations. */
export class AnnotationsTree implements TreeDataProvider<Node> {
  readonly #deps: TreeDependencies;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  options: ViewOptions = { by: 'tag', everywhere: false, filter: {} };

  constructor(deps: TreeDependencies) {
    this.#deps = deps;
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  /** The articles that the view is about. */
  articles(): readonly AnnotatedArticle[] {
    const { annotations, inView } = this.#deps;
    const here = inView.document && annotations.at(inView.document.uri);
    const shown = this.options.everywhere ? annotations.all() : here ? [here] : [];
    return shown.map((article) => toAnnotatedArticle(this.#deps, article));
  }

  groups(): readonly NestedGroup[] {
    const { by, everywhere, filter } = this.options;
    const articles = this.articles();
    const [first] = articles;
    const at = first && !everywhere ? Uri.parse(first.uri, true) : undefined;
    const labelOf = (tag: string) => this.#deps.codebooks.labelOf(at, tag);
    const groups = annotationGroups(articles, { by, filter, labelOf });
    if (by !== 'tag') return nestGroups(groups, [], false);
    const books = everywhere ? this.#deps.codebooks.all() : first ? this.#bookOf(first) : [];
    const uses = usesOf(articles.map(({ passages }) => passages));
    const rows = books.flatMap(({ codebook }) => tagRows(codebook, uses).filter(({ loose }) => !loose));
    const once = new Map(rows.map((row) => [row.slug, row]));
    return nestGroups(groups, [...once.values()], everywhere && isEmptyFilter(filter));
  }

  getChildren(node?: Node): Promise<Node[]> {
    return this.#deps.guard.provide('annotations', [], () => {
      if (node?.kind === 'annotation') return [];
      const groups = (node?.below ?? this.groups()).map((group): Node => ({ kind: 'group', ...group }));
      const entries = node?.entries ?? [];
      return [...groups, ...entries.map((entry): Node => ({ kind: 'annotation', group: node?.key ?? '', ...entry }))];
    });
  }

  getTreeItem(node: Node): TreeItem {
    return node.kind === 'group' ? this.#groupItem(node) : this.#annotationItem(node);
  }

  resolveTreeItem(item: TreeItem, node: Node): TreeItem {
    if (isTagNode(node)) item.tooltip = this.#cardOf(node);
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #bookOf({ uri }: AnnotatedArticle) {
    const book = this.#deps.codebooks.fileOf(Uri.parse(uri, true));
    return book ? [book] : [];
  }

  #cardOf({ key, label, entries }: NestedGroup): MarkdownString {
    const tag = this.#deps.codebooks.all().flatMap(({ codebook }) => tagAt(codebook, key) ?? [])[0];
    const articles = new Set(entries.map(({ article }) => article.uri)).size;
    return new MarkdownString(tagCard(tag ?? { label, examples: [] }, { passages: entries.length, articles }));
  }

  #groupItem({ by, key, label, entries, below, total }: GroupNode): TreeItem {
    const isEmpty = entries.length + below.length === 0;
    const item = new TreeItem(label, isEmpty ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Expanded);
    item.id = `${by} ${key}`;
    item.description = total > entries.length ? l10n.t('{0} of {1}', entries.length, total) : `${entries.length}`;
    item.contextValue = by === 'tag' && key !== '' ? 'tag' : by === 'article' ? 'article' : 'group';
    item.iconPath = this.#groupIcon(by, key);
    return item;
  }

  #groupIcon(by: AnnotationGroup['by'], key: string): ThemeIcon {
    if (by === 'tag') return key === '' ? new ThemeIcon('dash') : tagIcon(this.#deps.codebooks.styleOf(undefined, key));
    if (by === 'article') return ThemeIcon.File;
    if (by === 'whole') return new ThemeIcon('book');
    return new ThemeIcon(by === 'status' ? 'pass' : 'account');
  }

  #annotationItem(entry: AnnotationNode): TreeItem {
    const { article, passage, label, detail, status, group } = entry;
    const item = new TreeItem(label);
    item.id = `${group} ${article.uri} ${passage.annotation.id}`;
    item.description = detail;
    item.iconPath = iconOf(entry);
    const note = passage.notes.length === 0 ? '' : passage.resolved ? ' note resolved' : ' note open';
    item.contextValue = `annotation${note} ${status}`;
    item.tooltip = new MarkdownString(
      annotationCard(passage, (tag) => this.#deps.codebooks.labelOf(Uri.parse(article.uri), tag)),
      true,
    );
    item.command = { command: 'marginalia.annotations.open', title: l10n.t('Go to Passage'), arguments: [entry] };
    return item;
  }
}

function iconOf({ passage, status }: AnnotationEntry): ThemeIcon {
  if (status === 'orphan' || status === 'ambiguous')
    return new ThemeIcon('question', new ThemeColor('marginalia.orphan'));
  if (passage.resolved) return new ThemeIcon('pass');
  if (passage.notes.length > 0 || passage.replies.length > 0) return new ThemeIcon('comment');
  return new ThemeIcon('bookmark');
}
