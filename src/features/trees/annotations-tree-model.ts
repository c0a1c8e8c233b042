// The tree of annotations: grouped by tag, article, author or status, and filtered. Those on whole articles have a group of their own.
import * as l10n from '@vscode/l10n';
import { isOnArticle, type Passage, type PassageStatus, statusOf } from '../../annotations';
import { oneLine } from '../wording/plain-text';
import { type AnnotatedArticle, type AnnotationEntry, entryOf, type Grouping } from './annotation-entry';
import { type AnnotationFilter, matchesFilter, STATUSES, statusLabel } from './annotation-filter';

/** A group of the tree. */
export interface AnnotationGroup {
  /** `whole`: the annotations on whole articles. */
  readonly by: Grouping | 'whole';
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

/**
 * The groups; none is empty. That of whole articles comes first, those without a key last. A passage with two tags is in both groups,
 * an annotation on the whole article also in those of its tags or its author.
 */
export function annotationGroups(articles: readonly AnnotatedArticle[], options: TreeOptions): AnnotationGroup[] {
  const { by, filter, labelOf } = options;
  const groups = new Map<string, AnnotationEntry[]>();
  const whole: AnnotationEntry[] = [];
  for (const article of articles) {
    for (const passage of wholeFirst(article.passages)) {
      if (filter && !matchesFilter(article, passage, filter, labelOf)) continue;
      const entryIn = (group: string) => entryOf(article, passage, { by, labelOf, group, mixed: articles.length > 1 });
      if (isOnArticle(passage) && by !== 'article') whole.push(entryIn(''));
      for (const key of keysOf(article, passage, options)) {
        const entry = entryIn(key);
        const known = groups.get(key);
        if (known) known.push(entry);
        else groups.set(key, [entry]);
      }
    }
  }
  const list = [...groups].map(([key, entries]): AnnotationGroup => {
    return { by, key, label: groupLabel(key, entries, options), entries };
  });
  list.sort((a, b) => rank(a) - rank(b) || (a.label.toLowerCase() < b.label.toLowerCase() ? -1 : 1));
  const first: AnnotationGroup = { by: 'whole', key: '', label: l10n.t('Article'), entries: whole };
  return whole.length > 0 ? [first, ...list] : list;
}

function wholeFirst(passages: readonly Passage[]): readonly Passage[] {
  return [...passages.filter(isOnArticle), ...passages.filter((passage) => !isOnArticle(passage))];
}

/**
 * The keys of the groups that a passage is in; if the filter has tags, only the groups of these. An annotation on the whole article
 * has its own group, and no place that could be certain or lost.
 */
function keysOf({ uri }: AnnotatedArticle, passage: Passage, { by, filter }: TreeOptions): readonly string[] {
  const wanted = filter?.tags ?? [];
  if (by === 'tag' && wanted.length > 0) return passage.tags.filter((tag) => wanted.includes(tag));
  const none = isOnArticle(passage) ? [] : [''];
  if (by === 'tag') return passage.tags.length > 0 ? passage.tags : none;
  if (by === 'article') return [uri];
  if (by === 'status') return isOnArticle(passage) ? [] : [statusOf(passage)];
  return passage.annotation.creator === undefined ? none : [passage.annotation.creator];
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
