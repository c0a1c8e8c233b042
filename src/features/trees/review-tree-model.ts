// The tree of annotations to review: those without a certain place, with the places where each may belong.
import * as l10n from '@vscode/l10n';
import { type Candidate, needsReview } from '../../annotations';
import { LineMap } from '../../text/line-map';
import type { Span } from '../../text/span';
import { excerpt, oneLine } from '../wording/plain-text';
import { type AnnotatedArticle, type AnnotationEntry, entryOf, LABEL_LENGTH } from './annotation-entry';

/** What a user should review: passages without a certain place, and those of missing articles. */
export function toReview(articles: readonly AnnotatedArticle[], labelOf: (tag: string) => string): AnnotationEntry[] {
  const options = { by: 'status', labelOf, group: '', mixed: articles.length > 1 } as const;
  return articles.flatMap((article) =>
    article.passages.filter(needsReview).map((passage) => entryOf(article, passage, options)),
  );
}

/** The words of a place. */
export interface PlaceWords {
  readonly label: string;
  /** The words right before and after, on one line, with the space between: they tell one place from another. */
  readonly before: string;
  readonly after: string;
}

/** A place where the passage of an entry may be. */
export interface CandidateEntry extends PlaceWords {
  readonly entry: AnnotationEntry;
  readonly span: Span;
  /** The line in the text, counted from 1, and the similarity. */
  readonly detail: string;
}

/** UTF-16 units of text shown before and after a candidate: a side bar is narrow, and its right end is cut first. */
const BEFORE = 14;
const AFTER = 24;

/** The places where the passage of an entry may be, the likeliest first. */
export function candidatesOf(entry: AnnotationEntry): CandidateEntry[] {
  const { passage, article } = entry;
  const anchor = passage.anchor;
  const found: readonly Candidate[] =
    anchor?.status === 'ambiguous' ? anchor.candidates : anchor?.status === 'orphan' ? (anchor.candidates ?? []) : [];
  const lines = new LineMap(article.text);
  return found.map(({ span, score }) => ({
    entry,
    span,
    ...wordsOfPlace(article.text, span),
    detail: l10n.t('line {0} · {1} % similar', lines.positionAt(span.start).line + 1, Math.round(score * 100)),
  }));
}

/** The words of a span and around it. */
export function wordsOfPlace(text: string, { start, end }: Span): PlaceWords {
  const label = excerpt(text.slice(start, end), LABEL_LENGTH);
  return { label, before: textBefore(text, start), after: textAfter(text, end) };
}

function textBefore(text: string, start: number): string {
  const from = Math.max(0, start - BEFORE);
  const words = text.slice(from, start);
  const line = oneLine(from === 0 ? words : `…${words.replace(/^\S*\s+/, '')}`);
  return /\s$/.test(words) && line !== '' ? `${line} ` : line;
}

function textAfter(text: string, end: number): string {
  const words = text.slice(end, end + AFTER);
  const line = oneLine(end + AFTER >= text.length ? words : `${words.replace(/\s+\S*$/, '')}…`);
  return /^\s/.test(words) && line !== '' ? ` ${line}` : line;
}
