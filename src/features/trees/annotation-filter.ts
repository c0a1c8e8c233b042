// Which annotations a user wants to see: by tag, author, status and words. Of one kind, any of the given values is enough;
// all given kinds must match. Also the choices that a picker offers for it.
import * as l10n from '@vscode/l10n';
import { type Passage, type PassageStatus, remarksOf, statusOf } from '../../annotations';
import { oneLine } from '../wording/plain-text';

/** The status of a passage's anchor, or whether it has a note and whether that is resolved. */
export type FilterStatus = PassageStatus | 'open' | 'resolved' | 'note';

/** What a user wants to see; absent or empty means all. */
export interface AnnotationFilter {
  /** Text that the passage, a tag, a note, an author or the name of the article must contain. */
  readonly words?: string;
  /** Slugs. */
  readonly tags?: readonly string[];
  readonly authors?: readonly string[];
  readonly statuses?: readonly FilterStatus[];
}

const STATUS_LABELS: Readonly<Record<FilterStatus, () => string>> = {
  anchored: () => l10n.t('In place'),
  changed: () => l10n.t('Words changed'),
  ambiguous: () => l10n.t('Several places'),
  orphan: () => l10n.t('Not found'),
  note: () => l10n.t('With a note'),
  open: () => l10n.t('Open note'),
  resolved: () => l10n.t('Resolved note'),
};

/** All statuses, in the order in which they are listed. */
export const STATUSES = Object.keys(STATUS_LABELS) as readonly FilterStatus[];

/** What a status is called in lists. */
export function statusLabel(status: FilterStatus): string {
  return STATUS_LABELS[status]();
}

/** A value that a filter can have, and how many passages match it. */
export interface FilterChoice {
  readonly kind: 'tags' | 'authors' | 'statuses';
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

/** Whether a passage matches. */
export function matchesFilter(
  article: { readonly name: string },
  passage: Passage,
  filter: AnnotationFilter,
  labelOf: (tag: string) => string,
): boolean {
  const any = (wanted: readonly string[] | undefined, has: readonly string[]) =>
    !wanted || wanted.length === 0 || has.some((each) => wanted.includes(each));
  if (!any(filter.tags, passage.tags)) return false;
  if (!any(filter.authors, authorsOf(passage)) || !any(filter.statuses, statusesOf(passage))) return false;
  const words = filter.words?.trim().toLowerCase();
  if (!words) return true;
  const remarks = remarksOf(passage).map(({ text }) => text);
  const texts = [passage.words, ...passage.tags.map(labelOf), ...remarks, ...authorsOf(passage), article.name];
  return texts.some((text) => text.toLowerCase().includes(words));
}

/** Whether a filter matches everything. */
export function isEmptyFilter({ words = '', tags = [], authors = [], statuses = [] }: AnnotationFilter): boolean {
  return words.trim() === '' && tags.length + authors.length + statuses.length === 0;
}

/** The filter in a few words. */
export function filterText(filter: AnnotationFilter, labelOf: (tag: string) => string): string {
  const { words = '', tags = [], authors = [], statuses = [] } = filter;
  const parts = [
    tags.map(labelOf).join(', '),
    authors.map((author) => l10n.t('by {0}', author)).join(', '),
    statuses.map((status) => statusLabel(status).toLowerCase()).join(', '),
    words.trim() === '' ? '' : `“${words.trim()}”`,
  ];
  return oneLine(parts.filter((part) => part !== '').join(' · '));
}

/** All values that the passages can be filtered by: tags by label, authors by name, statuses in their own order. */
export function filterChoices(passages: readonly Passage[], labelOf: (tag: string) => string): readonly FilterChoice[] {
  const count = (keysOf: (passage: Passage) => readonly string[]) => {
    const counts = new Map<string, number>();
    for (const passage of passages)
      for (const key of new Set(keysOf(passage))) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts];
  };
  const choices = (kind: FilterChoice['kind'], counts: [string, number][], label: (key: string) => string) =>
    counts.map(([key, n]): FilterChoice => ({ kind, key, label: oneLine(label(key)), count: n }));
  const byLabel = (a: FilterChoice, b: FilterChoice) => a.label.localeCompare(b.label, 'en');
  const rank = ({ key }: FilterChoice) => STATUSES.indexOf(key as FilterStatus);
  const tags = choices(
    'tags',
    count((passage) => passage.tags),
    labelOf,
  );
  const authors = choices('authors', count(authorsOf), (author) => author);
  const statuses = choices('statuses', count(statusesOf), (status) => statusLabel(status as FilterStatus));
  return [...tags.sort(byLabel), ...authors.sort(byLabel), ...statuses.sort((a, b) => rank(a) - rank(b))];
}

/** A filter from unknown data, such as the arguments of a keybinding: text, or an object, of which unknown fields are ignored. */
export function toFilter(value: unknown): AnnotationFilter {
  if (typeof value === 'string') return { words: value };
  if (typeof value !== 'object' || value === null) return {};
  const { words, tags, authors, statuses } = value as Record<string, unknown>;
  const texts = (list: unknown) => (Array.isArray(list) ? list.filter((each) => typeof each === 'string') : []);
  return {
    ...(typeof words === 'string' ? { words } : {}),
    tags: texts(tags),
    authors: texts(authors),
    statuses: texts(statuses).filter((each): each is FilterStatus => Object.hasOwn(STATUS_LABELS, each)),
  };
}

function authorsOf({ annotation, replies }: Passage): readonly string[] {
  return [annotation, ...replies].flatMap(({ creator }) => creator ?? []);
}

function statusesOf(passage: Passage): readonly FilterStatus[] {
  const hasNote = remarksOf(passage).length > 0;
  const note: FilterStatus[] = passage.resolved ? ['note', 'resolved'] : ['note', 'open'];
  return [statusOf(passage), ...(hasNote ? note : [])];
}
