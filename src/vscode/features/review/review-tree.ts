// The rows of To Review: passages without a certain place, the places where each may stand, files that cannot be used.

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
import type { Problem } from '../../../annotations';
import { annotationCard } from '../../../features/cards/annotation-card';
import type { AnnotationEntry } from '../../../features/trees/annotation-entry';
import { type CandidateEntry, candidatesOf, toReview } from '../../../features/trees/review-tree-model';
import { excerpt } from '../../../features/wording/plain-text';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import { toAnnotatedArticle } from '../../services/folder/annotated-articles';
import type { Codebooks } from '../../services/folder/codebooks';
import { nameOf, sidecarWithProblem } from '../../services/storage/sidecar-uris';
import type { Guard } from '../../ui/guard';

/** Longest excerpt of a passage's old words, in UTF-16 units. */
const WAS = 200;

/** A row of the view. */
export type ReviewNode =
  | ({ readonly kind: 'annotation' } & AnnotationEntry)
  | ({ readonly kind: 'candidate' } & CandidateEntry)
  | ({ readonly kind: 'problem'; readonly article: string; readonly file: string } & Problem);

interface TreeDependencies {
  readonly guard: Guard;
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
}

/** The tree of passages to review, each with the places where it may stand, and of files that cannot be used. */
export class ReviewTree implements TreeDataProvider<ReviewNode> {
  readonly #deps: TreeDependencies;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(deps: TreeDependencies) {
    this.#deps = deps;
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  entries(): readonly AnnotationEntry[] {
    const { annotations, codebooks } = this.#deps;
    const articles = annotations.all().map((article) => toAnnotatedArticle(this.#deps, article));
    return toReview(articles, (tag) => codebooks.labelOf(undefined, tag));
  }

  roots(): readonly ReviewNode[] {
    const problems = this.#deps.annotations.all().flatMap((article): ReviewNode[] => {
      const found = [article.syncError, ...article.problems].flatMap((problem) => problem ?? []);
      return found.map((problem) => ({
        kind: 'problem',
        article: article.uri.toString(),
        file: nameOf(sidecarWithProblem(article.uri, problem)),
        ...problem,
      }));
    });
    return [...problems, ...this.entries().map((entry): ReviewNode => ({ kind: 'annotation', ...entry }))];
  }

  getChildren(node?: ReviewNode): Promise<ReviewNode[]> {
    return this.#deps.guard.provide('review', [], () => {
      if (!node) return [...this.roots()];
      if (node.kind !== 'annotation') return [];
      return candidatesOf(node).map((candidate): ReviewNode => ({ kind: 'candidate', ...candidate }));
    });
  }

  getTreeItem(node: ReviewNode): TreeItem {
    if (node.kind === 'candidate') return candidateItem(node);
    return node.kind === 'problem' ? problemItem(node) : this.#annotationItem(node);
  }

  #annotationItem(entry: AnnotationEntry): TreeItem {
    const { article, passage, label, detail } = entry;
    const open = candidatesOf(entry).length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None;
    const item = new TreeItem(label, open);
    item.id = `${article.uri} ${passage.annotation.id}`;
    const why = article.missing
      ? l10n.t('the article is gone')
      : entry.status === 'ambiguous'
        ? l10n.t('several places')
        : l10n.t('not found');
    item.description = [why, detail].filter((part) => part !== '').join(' · ');
    item.iconPath = new ThemeIcon('question', new ThemeColor('marginalia.orphan'));
    item.contextValue = article.missing ? 'missing' : 'lost';
    item.tooltip = new MarkdownString(
      annotationCard(passage, (tag) => this.#deps.codebooks.labelOf(undefined, tag)),
      true,
    );
    item.command = { command: 'marginalia.review.open', title: l10n.t('Review'), arguments: [entry] };
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function candidateItem(candidate: CandidateEntry): TreeItem {
  const { entry, label, before, after, detail } = candidate;
  const item = new TreeItem({
    label: before + label + after,
    highlights: [[before.length, before.length + label.length]],
  });
  item.description = detail;
  item.tooltip = l10n.t(
    'Was: “{0}”. Here: {1}. Enter attaches the annotation here.',
    excerpt(entry.passage.words, WAS),
    detail,
  );
  item.iconPath = new ThemeIcon('arrow-small-right');
  item.contextValue = 'candidate';
  item.command = { command: 'marginalia.review.show', title: l10n.t('Show'), arguments: [candidate] };
  return item;
}

function problemItem({ article, file, code, message }: Extract<ReviewNode, { kind: 'problem' }>): TreeItem {
  const item = new TreeItem(file);
  item.description = message;
  item.tooltip = message;
  item.iconPath = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  const damaged = code === 'not-json' || code === 'not-utf8';
  item.contextValue = code === 'conflict-markers' ? 'problem conflict' : damaged ? 'problem damage' : 'problem';
  const uri = Uri.parse(article, true);
  item.command = { command: 'marginalia.openSidecar', title: l10n.t('Show File'), arguments: [uri] };
  return item;
}
