// Which annotations the reader wants to see: by tag, author, status and words; what is named of one kind is any of it, all kinds
// must fit. And the choices that a list offers for that.
import { type Passage, type PassageStatus, remarksOf, statusOf } from '../../annotations';
import { oneLine } from '../wording/plain-text';

/** How a passage stands, and whether its note is dealt with. */
export type FilterStatus = PassageStatus | 'open' | 'resolved' | 'note';

/** What the reader wants to see; absent or empty means all. */
export interface AnnotationFilter {
  /** Words that the passage, a tag, a note, an author or the article's name must have. */
  readonly words?: string;
  /** Slugs. */
  readonly tags?: readonly string[];
  readonly authors?: readonly string[];
  readonly statuses?: readonly FilterStatus[];
}

/** What each status is called in lists. */
export const STATUS_LABELS: Readonly<Record<FilterStatus, string>> = {
  anchored: 'In place',
  changed: 'Words changed',
  ambiguous: 'Several places',
  orphan: 'Not found',
  note: 'With a note',
  open: 'Open note',
  resolved: 'Resolved note',
};

/** Something that a filter can name, and how many passages it would leave. */
export interface FilterChoice {
  readonly kind: 'tags' | 'authors' | 'statuses';
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

/** Whether a passage fits. */
export function fits(
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
  const said = remarksOf(passage).map(({ text }) => text);
  const texts = [passage.words, ...passage.tags.map(labelOf), ...said, ...authorsOf(passage), article.name];
  return texts.some((text) => text.toLowerCase().includes(words));
}

/** Whether a filter leaves anything out. */
export function isEmptyFilter({ words = '', tags = [], authors = [], statuses = [] }: AnnotationFilter): boolean {
  return words.trim() === '' && tags.length + authors.length + statuses.length === 0;
}

/** The filter in a few words. */
export function filterText(filter: AnnotationFilter, labelOf: (tag: string) => string): string {
  const { words = '', tags = [], authors = [], statuses = [] } = filter;
  const parts = [
    tags.map(labelOf).join(', '),
    authors.map((author) => `by ${author}`).join(', '),
    statuses.map((status) => STATUS_LABELS[status].toLowerCase()).join(', '),
    words.trim() === '' ? '' : `“${words.trim()}”`,
  ];
  return oneLine(parts.filter((part) => part !== '').join(' · '));
}

/** All that the passages can be filtered by: tags by their label, authors by name, statuses in their order. */
export function filterChoices(passages: readonly Passage[], labelOf: (tag: string) => string): readonly FilterChoice[] {
  const count = (keysOf: (passage: Passage) => readonly string[]) => {
    const counts = new Map<string, number>();
    for (const passage of passages)
      for (const key of new Set(keysOf(passage))) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts];
  };
  const made = (kind: FilterChoice['kind'], found: [string, number][], label: (key: string) => string) =>
    found.map(([key, n]): FilterChoice => ({ kind, key, label: oneLine(label(key)), count: n }));
  const byLabel = (a: FilterChoice, b: FilterChoice) => a.label.localeCompare(b.label, 'en');
  const order = Object.keys(STATUS_LABELS);
  return [
    ...made(
      'tags',
      count(({ tags }) => tags),
      labelOf,
    ).sort(byLabel),
    ...made('authors', count(authorsOf), (author) => author).sort(byLabel),
    ...made('statuses', count(statusesOf), (status) => STATUS_LABELS[status as FilterStatus]).sort(
      (a, b) => order.indexOf(a.key) - order.indexOf(b.key),
    ),
  ];
}

/** A filter as a keybinding or another version may give it: words, or an object; only what is known counts. */
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
