// The tree of annotations: grouped by tag, article, author or status, narrowed by words. And the list of what to review.
import { type Candidate, needsReview, type Passage, type PassageStatus, placeOf, statusOf } from '../../annotations';
import { LineMap } from '../../text/line-map';
import type { Span } from '../../text/span';
import { correctionInWords } from '../wording/correction-in-words';
import { excerpt, oneLine } from '../wording/plain-text';
import { type AnnotationFilter, fits, STATUS_LABELS } from './annotation-filter';

/** By what annotations are grouped. */
export type Grouping = 'tag' | 'article' | 'author' | 'status';

/** The annotations of one article. */
export interface AnnotatedArticle {
  readonly uri: string;
  /** What the article is called where it is listed. */
  readonly name: string;
  /** Canonical; empty where the article is gone. */
  readonly text: string;
  readonly passages: readonly Passage[];
  /** The sidecar is there, the article is not. */
  readonly missing: boolean;
}

/** One annotation in the tree. */
export interface AnnotationEntry {
  readonly article: AnnotatedArticle;
  readonly passage: Passage;
  /** The passage's words on one line. */
  readonly label: string;
  /** The note, else the tags besides the group's; the article where entries of several are mixed. */
  readonly detail: string;
  readonly status: PassageStatus;
}

/** A group of the tree. */
export interface AnnotationGroup {
  readonly by: Grouping;
  /** The tag's slug, article's URI, author or status; empty for what has none. */
  readonly key: string;
  readonly label: string;
  readonly entries: readonly AnnotationEntry[];
}

/** What the reader wants to see. */
export interface TreeWishes {
  readonly by: Grouping;
  readonly filter?: AnnotationFilter;
  readonly labelOf: (tag: string) => string;
}

/** Longest label of an entry, in UTF-16 units: what a side bar shows. */
const LABEL = 80;

/** The groups, those without a key last, none empty. A passage with two tags stands in both groups. */
export function annotationGroups(articles: readonly AnnotatedArticle[], wishes: TreeWishes): AnnotationGroup[] {
  const groups = new Map<string, AnnotationEntry[]>();
  for (const article of articles) {
    for (const passage of article.passages) {
      if (wishes.filter && !fits(article, passage, wishes.filter, wishes.labelOf)) continue;
      for (const key of keysOf(article, passage, wishes)) {
        const entry = entryOf(article, passage, { ...wishes, group: key, mixed: articles.length > 1 });
        const known = groups.get(key);
        if (known) known.push(entry);
        else groups.set(key, [entry]);
      }
    }
  }
  const made = [...groups].map(([key, entries]): AnnotationGroup => {
    return { by: wishes.by, key, label: groupLabel(key, entries, wishes), entries };
  });
  return made.sort((a, b) => order(a) - order(b) || (a.label.toLowerCase() < b.label.toLowerCase() ? -1 : 1));
}

/** What the reader should look at: passages that have no sure place, and articles that are gone. */
export function toReview(articles: readonly AnnotatedArticle[], labelOf: (tag: string) => string): AnnotationEntry[] {
  return articles.flatMap((article) =>
    article.passages
      .filter(needsReview)
      .map((passage) => entryOf(article, passage, { by: 'status', labelOf, group: '', mixed: articles.length > 1 })),
  );
}

/** A place where a lost passage may have gone, as an item. */
export interface CandidateEntry {
  readonly entry: AnnotationEntry;
  readonly span: Span;
  readonly label: string;
  /** The words right before and behind, on one line, with the blank between: they tell one place from another. */
  readonly before: string;
  readonly after: string;
  /** Line of the text, counted from 1, and how much it is alike. */
  readonly detail: string;
}

/** Units of the text shown before and behind a candidate: a side bar is narrow, and its right end is cut first. */
const BEFORE = 14;
const AFTER = 24;

/** The places where an entry's passage may stand, the likeliest first. */
export function candidatesOf(entry: AnnotationEntry): CandidateEntry[] {
  const { passage, article } = entry;
  const anchor = passage.anchor;
  const found: readonly Candidate[] =
    anchor?.status === 'ambiguous' ? anchor.candidates : anchor?.status === 'orphan' ? (anchor.candidates ?? []) : [];
  const lines = new LineMap(article.text);
  return found.map(({ span, score }) => ({
    entry,
    span,
    label: excerpt(article.text.slice(span.start, span.end), LABEL),
    before: beforeOf(article.text, span.start),
    after: afterOf(article.text, span.end),
    detail: `line ${lines.positionAt(span.start).line + 1} · ${Math.round(score * 100)} % alike`,
  }));
}

function beforeOf(text: string, start: number): string {
  const from = Math.max(0, start - BEFORE);
  const words = text.slice(from, start);
  const line = oneLine(from === 0 ? words : `…${words.replace(/^\S*\s+/, '')}`);
  return /\s$/.test(words) && line !== '' ? `${line} ` : line;
}

function afterOf(text: string, end: number): string {
  const words = text.slice(end, end + AFTER);
  const line = oneLine(end + AFTER >= text.length ? words : `${words.replace(/\s+\S*$/, '')}…`);
  return /^\s/.test(words) && line !== '' ? ` ${line}` : line;
}

interface EntryWishes extends TreeWishes {
  readonly group: string;
  readonly mixed: boolean;
}

function entryOf(
  article: AnnotatedArticle,
  passage: Passage,
  { by, group, mixed, labelOf }: EntryWishes,
): AnnotationEntry {
  const span = placeOf(passage);
  const words = span ? article.text.slice(span.start, span.end) : passage.words;
  const [note] = passage.notes;
  const tags = passage.tags.filter((tag) => by !== 'tag' || tag !== group).map((tag) => oneLine(labelOf(tag)));
  const detail = [
    correctionInWords(passage.annotation) ?? '',
    tags.join(', '),
    note === undefined ? '' : excerpt(note, LABEL),
    mixed && by !== 'article' ? article.name : '',
  ];
  return {
    article,
    passage,
    label: excerpt(words, LABEL) || (passage.anchor ? '—' : 'Whole article'),
    detail: detail.filter((part) => part !== '').join(' · '),
    status: statusOf(passage),
  };
}

/** Of tags that the reader asked for, only their groups. */
function keysOf({ uri }: AnnotatedArticle, passage: Passage, { by, filter }: TreeWishes): readonly string[] {
  const wanted = filter?.tags ?? [];
  if (by === 'tag' && wanted.length > 0) return passage.tags.filter((tag) => wanted.includes(tag));
  if (by === 'tag') return passage.tags.length > 0 ? passage.tags : [''];
  if (by === 'article') return [uri];
  return [by === 'author' ? (passage.annotation.creator ?? '') : statusOf(passage)];
}

function groupLabel(key: string, entries: readonly AnnotationEntry[], { by, labelOf }: TreeWishes): string {
  if (by === 'status') return STATUS_LABELS[key as PassageStatus];
  if (by === 'article') return oneLine(entries[0]?.article.name ?? '');
  if (key === '') return by === 'tag' ? 'Without a tag' : 'Without an author';
  return oneLine(by === 'tag' ? labelOf(key) : key);
}

function order({ by, key }: AnnotationGroup): number {
  if (by === 'status') return Object.keys(STATUS_LABELS).indexOf(key);
  return key === '' ? 1 : 0;
}
