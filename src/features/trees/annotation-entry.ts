// One annotation as a row of a tree.
import * as l10n from '@vscode/l10n';
import { type Passage, type PassageStatus, placeOf, statusOf } from '../../annotations';
import { correctionInWords } from '../wording/correction-in-words';
import { excerpt, oneLine } from '../wording/plain-text';

/** By what annotations are grouped. */
export type Grouping = 'tag' | 'article' | 'author' | 'status';

/** The annotations of one article. */
export interface AnnotatedArticle {
  readonly uri: string;
  /** What the article is called where it is listed. */
  readonly name: string;
  /** Canonical; empty if the article is missing. */
  readonly text: string;
  readonly passages: readonly Passage[];
  /** Whether there is a sidecar without its article. */
  readonly missing: boolean;
}

/** One annotation in a tree. */
export interface AnnotationEntry {
  readonly article: AnnotatedArticle;
  readonly passage: Passage;
  /** The words of the passage, or the text of a note that has none, on one line. */
  readonly label: string;
  /** The correction, the tags other than that of the group, the note, and the article if entries of several are mixed. */
  readonly detail: string;
  readonly status: PassageStatus;
}

/** Where an entry is shown, and how its tags are called. */
export interface EntryOptions {
  readonly by: Grouping;
  /** The key of the group. */
  readonly group: string;
  /** Whether there are entries of several articles. */
  readonly mixed: boolean;
  readonly labelOf: (tag: string) => string;
}

/** Longest label of an entry, in UTF-16 units: what a side bar shows. */
export const LABEL_LENGTH = 80;

/** The entry of a passage. */
export function entryOf(
  article: AnnotatedArticle,
  passage: Passage,
  { by, group, mixed, labelOf }: EntryOptions,
): AnnotationEntry {
  const span = placeOf(passage);
  const words = span ? article.text.slice(span.start, span.end) : passage.words;
  const [note] = passage.notes;
  const tags = passage.tags.filter((tag) => by !== 'tag' || tag !== group).map((tag) => oneLine(labelOf(tag)));
  const detail = [
    correctionInWords(passage.annotation) ?? '',
    tags.join(', '),
    note === undefined || !passage.anchor ? '' : excerpt(note, LABEL_LENGTH),
    mixed && by !== 'article' ? article.name : '',
  ];
  return {
    article,
    passage,
    label: excerpt(passage.anchor ? words : (note ?? l10n.t('Whole article')), LABEL_LENGTH) || '—',
    detail: detail.filter((part) => part !== '').join(' · '),
    status: statusOf(passage),
  };
}
