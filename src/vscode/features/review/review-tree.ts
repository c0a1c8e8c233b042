// The rows of To Review: passages without a sure place, the places where each may stand, files that cannot be used.
import {
  EventEmitter,
  l10n,
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
import type { Parts } from '../../extension';
import { toAnnotatedArticle } from '../../services/folder/annotated-articles';
import { fileOf, nameOf } from '../../services/storage/sidecar-uris';

/** Longest quotation of a passage's old words, in UTF-16 units. */
const WAS = 200;

/** A row of the view. */
export type ReviewNode =
  | ({ readonly kind: 'annotation' } & AnnotationEntry)
  | ({ readonly kind: 'candidate' } & CandidateEntry)
  | ({ readonly kind: 'trouble'; readonly article: string; readonly file: string } & Problem);

/** The tree of passages to review, each with the places where it may stand, and of files that cannot be used. */
export class ReviewTree implements TreeDataProvider<ReviewNode> {
  readonly #parts: Parts;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  entries(): readonly AnnotationEntry[] {
    const { annotations, codebooks } = this.#parts;
    const articles = annotations.all().map((notes) => toAnnotatedArticle(this.#parts, notes));
    return toReview(articles, (tag) => codebooks.labelOf(undefined, tag));
  }

  roots(): readonly ReviewNode[] {
    const troubles = this.#parts.annotations.all().flatMap((notes): ReviewNode[] => {
      const problems = [notes.trouble, ...notes.problems].flatMap((problem) => problem ?? []);
      const article = notes.uri.toString();
      return problems.map((problem) => ({
        kind: 'trouble',
        article,
        file: nameOf(fileOf(notes.uri, problem)),
        ...problem,
      }));
    });
    return [...troubles, ...this.entries().map((entry): ReviewNode => ({ kind: 'annotation', ...entry }))];
  }

  getChildren(node?: ReviewNode): Promise<ReviewNode[]> {
    return this.#parts.guard.provide('review', [], () => {
      if (!node) return [...this.roots()];
      if (node.kind !== 'annotation') return [];
      return candidatesOf(node).map((candidate): ReviewNode => ({ kind: 'candidate', ...candidate }));
    });
  }

  getTreeItem(node: ReviewNode): TreeItem {
    if (node.kind === 'candidate') return candidateItem(node);
    return node.kind === 'trouble' ? troubleItem(node) : this.#annotationItem(node);
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
      annotationCard(passage, (tag) => this.#parts.codebooks.labelOf(undefined, tag)),
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
    'Was: “{0}”. Here: {1}. Enter puts the annotation here.',
    excerpt(entry.passage.words, WAS),
    detail,
  );
  item.iconPath = new ThemeIcon('arrow-small-right');
  item.contextValue = 'candidate';
  item.command = { command: 'marginalia.review.show', title: l10n.t('Show'), arguments: [candidate] };
  return item;
}

function troubleItem({ article, file, code, message }: Extract<ReviewNode, { kind: 'trouble' }>): TreeItem {
  const item = new TreeItem(file);
  item.description = message;
  item.tooltip = message;
  item.iconPath = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  const damaged = code === 'not-json' || code === 'not-utf8';
  item.contextValue = code === 'conflict-markers' ? 'trouble conflict' : damaged ? 'trouble damage' : 'trouble';
  const uri = Uri.parse(article, true);
  item.command = { command: 'marginalia.openSidecar', title: l10n.t('Show File'), arguments: [uri] };
  return item;
}
