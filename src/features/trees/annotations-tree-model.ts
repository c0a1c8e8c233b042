// The tree of annotations: grouped by tag, article, author or status, and filtered.
import * as l10n from '@vscode/l10n';
import { type Passage, type PassageStatus, statusOf } from '../../annotations';
import { oneLine } from '../wording/plain-text';
import { type AnnotatedArticle, type AnnotationEntry, entryOf, type Grouping } from './annotation-entry';
import { type AnnotationFilter, matchesFilter, STATUSES, statusLabel } from './annotation-filter';

/** A group of the tree. */
export interface AnnotationGroup {
  readonly by: Grouping;
  /** The slug of the tag, the URI of the article, the author or the status; empty for annotations without one. */
  readonly key: string;
  readonly label: string;
  readonly entries: readonly AnnotationEntry[];
}

/** What the tree shows. */
export interface TreeOptions {
  readonly by: Grouping;
  readonly filter?: AnnotationFilter;
  readonly labelOf: (tag: string) => string;
}

/** The groups; those without a key come last, and none is empty. A passage with two tags is in both groups. */
export function annotationGroups(articles: readonly AnnotatedArticle[], options: TreeOptions): AnnotationGroup[] {
  const { by, filter, labelOf } = options;
  const groups = new Map<string, AnnotationEntry[]>();
  for (const article of articles) {
    for (const passage of article.passages) {
      if (filter && !matchesFilter(article, passage, filter, labelOf)) continue;
      for (const key of keysOf(article, passage, options)) {
        const entry = entryOf(article, passage, { by, labelOf, group: key, mixed: articles.length > 1 });
        const known = groups.get(key);
        if (known) known.push(entry);
        else groups.set(key, [entry]);
      }
    }
  }
  const list = [...groups].map(([key, entries]): AnnotationGroup => {
    return { by, key, label: groupLabel(key, entries, options), entries };
  });
  return list.sort((a, b) => rank(a) - rank(b) || (a.label.toLowerCase() < b.label.toLowerCase() ? -1 : 1));
}

/** The keys of the groups that a passage is in; if the filter has tags, only the groups of these. */
function keysOf({ uri }: AnnotatedArticle, passage: Passage, { by, filter }: TreeOptions): readonly string[] {
  const wanted = filter?.tags ?? [];
  if (by === 'tag' && wanted.length > 0) return passage.tags.filter((tag) => wanted.includes(tag));
  if (by === 'tag') return passage.tags.length > 0 ? passage.tags : [''];
  if (by === 'article') return [uri];
  return [by === 'author' ? (passage.annotation.creator ?? '') : statusOf(passage)];
}

function groupLabel(key: string, entries: readonly AnnotationEntry[], { by, labelOf }: TreeOptions): string {
  if (by === 'status') return statusLabel(key as PassageStatus);
  if (by === 'article') return oneLine(entries[0]?.article.name ?? '');
  if (key === '') return by === 'tag' ? l10n.t('Without a tag') : l10n.t('Without an author');
  return oneLine(by === 'tag' ? labelOf(key) : key);
}

function rank({ by, key }: AnnotationGroup): number {
  if (by === 'status') return STATUSES.indexOf(key as PassageStatus);
  return key === '' ? 1 : 0;
}
