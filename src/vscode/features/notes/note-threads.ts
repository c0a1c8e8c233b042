// Notes in the margin: one comment thread for each passage with a note, and at the head line for each note on the article. Keeps threads as the
// annotations are, and those in which a first note is being written where their passage is.

import * as l10n from '@vscode/l10n';
import {
  type Comment,
  type CommentController,
  CommentMode,
  type CommentThread,
  CommentThreadCollapsibleState,
  CommentThreadState,
  comments,
  MarkdownString,
  Range,
  type TextDocument,
  type Uri,
} from 'vscode';
import {
  type Annotation,
  isOnArticle,
  type Passage,
  placeOf,
  type Remark,
  remarksOf,
  spanOf,
} from '../../../annotations';
import { inertMarkdown } from '../../../features/wording/markdown';
import { oneLine } from '../../../features/wording/plain-text';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import type { ArticleAnnotations } from '../../services/annotations/article-annotations';
import type { Codebooks } from '../../services/folder/codebooks';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import { toRange } from '../../ui/convert';

/** One remark as the editor shows it. */
export class NoteComment implements Comment {
  readonly remark: Remark;
  readonly thread: CommentThread;
  readonly author: { readonly name: string };
  readonly contextValue = 'remark';
  readonly timestamp?: Date;
  readonly label?: string;
  body: string | MarkdownString;
  mode = CommentMode.Preview;

  constructor(remark: Remark, thread: CommentThread) {
    this.remark = remark;
    this.thread = thread;
    this.author = { name: oneLine(remark.author) };
    if (remark.created && !Number.isNaN(Date.parse(remark.created))) this.timestamp = new Date(remark.created);
    if (remark.edited) this.label = l10n.t('edited');
    this.body = shown(remark.text);
  }

  /** Opens the remark's text for editing, as it was written. */
  edit(): void {
    this.body = this.remark.text;
    this.mode = CommentMode.Editing;
    this.thread.comments = [...this.thread.comments];
  }

  /** Closes the editing box and shows the text as it was. */
  cancel(): void {
    this.body = shown(this.remark.text);
    this.mode = CommentMode.Preview;
    this.thread.comments = [...this.thread.comments];
  }
}

/** What a thread is about. */
export interface ThreadSubject {
  readonly article: ArticleAnnotations;
  /** The annotation that has the note, or will have it. */
  readonly id: string;
  /** The annotation of a note that was not saved yet. */
  readonly draft?: Annotation;
}

interface Subject extends Omit<ThreadSubject, 'article'> {
  readonly uri: Uri;
}

interface Shown {
  readonly thread: CommentThread;
  /** What the thread shows, so that an unchanged one is left alone. */
  content: string;
}

interface ThreadDependencies {
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
  readonly readings: CorrectedReadings;
}

/**
 * The threads of every article that was opened. They stay when it is closed: what was written and not saved is theirs, and the
 * editor tells nobody whether there is such a thing.
 */
export class NoteThreads {
  readonly #deps: ThreadDependencies;
  readonly #controller: CommentController;
  /** By article and annotation. */
  readonly #shown = new Map<string, Map<string, Shown>>();
  readonly #subjects = new Map<CommentThread, Subject>();

  constructor(deps: ThreadDependencies) {
    this.#deps = deps;
    this.#controller = comments.createCommentController('marginalia.notes', 'Marginalia');
    this.#controller.options = { prompt: l10n.t('Reply…'), placeHolder: l10n.t('Write a note in Markdown') };
  }

  /** What a thread is about; undefined where its article is not at hand. */
  subjectOf(thread: CommentThread): ThreadSubject | undefined {
    const subject = this.#subjects.get(thread);
    const article = subject && this.#deps.annotations.at(subject.uri);
    return article && { article, id: subject.id, ...(subject.draft ? { draft: subject.draft } : {}) };
  }

  /** Opens an empty thread for the first note of an annotation, which is new (a draft) or has no note yet. */
  start({ article, id, draft }: ThreadSubject, range: Range): CommentThread {
    const { uri } = article;
    const thread = this.#controller.createCommentThread(uri, range, []);
    thread.contextValue = 'draft';
    thread.label = draft?.target.selector.length === 0 ? l10n.t('New note on the article') : l10n.t('New note');
    thread.canReply = true;
    thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
    this.#subjects.set(thread, { uri, id, ...(draft ? { draft } : {}) });
    return thread;
  }

  /** The thread of an annotation that is shown, or in which its first note is being written, opened; undefined where none is. */
  open({ uri }: ArticleAnnotations, id: string): CommentThread | undefined {
    const thread =
      this.#shown.get(uri.toString())?.get(id)?.thread ?? this.#unsavedOf(uri).find(([, each]) => each.id === id)?.[0];
    if (thread) thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
    return thread;
  }

  /** The notes of an article that were not saved yet. */
  draftsOf({ uri }: ArticleAnnotations): readonly Annotation[] {
    return this.#unsavedOf(uri).flatMap(([, { draft }]) => draft ?? []);
  }

  /** Makes a new thread that of a saved annotation, so that the box in which the note was written stays open. */
  adopt(thread: CommentThread, { uri }: ArticleAnnotations, id: string): void {
    this.#subjects.set(thread, { uri, id });
    this.#shownOf(uri).set(id, { thread, content: '' });
  }

  /** Removes a thread in which nothing was saved. */
  cancel(thread: CommentThread): void {
    this.#subjects.delete(thread);
    thread.dispose();
  }

  /** Shows an article's threads as its annotations are. */
  show(article: ArticleAnnotations, document: TextDocument): void {
    const reading = this.#deps.readings.of(document);
    if (!reading || this.#deps.annotations.at(document.uri) !== article) return;
    const shown = new Set<string>();
    for (const passage of this.#deps.codebooks.passagesOf(article)) {
      const span = placeOf(passage);
      const range = span ? toRange(reading.lines, span) : passage.anchor ? undefined : headRange(article);
      if (remarksOf(passage).length === 0 || !range) continue;
      shown.add(passage.annotation.id);
      this.#showPassage(article, passage, range);
    }
    this.#keepOnly(article.uri, shown);
    for (const [thread, { id, draft }] of this.#unsavedOf(article.uri)) {
      const span = spanOf(article.anchorOf(id));
      if (span) place(thread, toRange(reading.lines, span));
      else if (draft?.target.selector.length === 0) place(thread, headRange(article));
    }
  }

  /** Takes away the threads of notes that were deleted while their article was closed. */
  showClosed({ uri, store }: ArticleAnnotations): void {
    this.#keepOnly(uri, new Set(store.annotations.map(({ id }) => id)));
  }

  /** Takes away all threads of an article that is gone. */
  hide(article: Uri): void {
    for (const [thread, { uri }] of this.#subjects) if (uri.toString() === article.toString()) this.cancel(thread);
    this.#shown.delete(article.toString());
  }

  dispose(): void {
    this.#controller.dispose();
  }

  #keepOnly(article: Uri, ids: ReadonlySet<string>): void {
    const shown = this.#shownOf(article);
    for (const [id, { thread }] of shown) {
      if (ids.has(id)) continue;
      shown.delete(id);
      this.cancel(thread);
    }
  }

  /** The threads of an article in which nothing was saved yet. */
  #unsavedOf(article: Uri): readonly (readonly [CommentThread, Subject])[] {
    const shown = this.#shown.get(article.toString());
    return [...this.#subjects].filter(
      ([thread, { uri, id }]) => uri.toString() === article.toString() && shown?.get(id)?.thread !== thread,
    );
  }

  #showPassage(article: ArticleAnnotations, passage: Passage, range: Range): void {
    const { annotation, tags, resolved } = passage;
    const remarks = remarksOf(passage);
    const names = tags.map((tag) => this.#deps.codebooks.labelOf(article.uri, tag)).join(', ');
    const label = isOnArticle(passage)
      ? [l10n.t('Note on the article'), names].filter((part) => part !== '').join(' · ')
      : names;
    const content = JSON.stringify([remarks, label, resolved]);
    const known = this.#shownOf(article.uri).get(annotation.id);
    const thread = known?.thread ?? this.#make(article, annotation.id, range);
    place(thread, range);
    if (known?.content === content) return;
    thread.label = oneLine(label) || l10n.t('Note');
    thread.contextValue = resolved ? 'resolved' : 'open';
    thread.state = resolved ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
    thread.canReply = !article.isReadOnly;
    thread.comments = remarks.map((remark) => commentOf(thread, remark));
    this.#shownOf(article.uri).set(annotation.id, { thread, content });
  }

  #make({ uri }: ArticleAnnotations, id: string, range: Range): CommentThread {
    const thread = this.#controller.createCommentThread(uri, range, []);
    thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
    this.#subjects.set(thread, { uri, id });
    return thread;
  }

  #shownOf(article: Uri): Map<string, Shown> {
    const key = article.toString();
    const known = this.#shown.get(key) ?? new Map<string, Shown>();
    this.#shown.set(key, known);
    return known;
  }
}

/** The comment that shows a remark already, or is being edited; else a new one. */
function commentOf(thread: CommentThread, remark: Remark): NoteComment {
  const known = thread.comments.find((comment): comment is NoteComment => {
    return comment instanceof NoteComment && comment.remark.id === remark.id && comment.remark.body === remark.body;
  });
  const kept = known && (known.mode === CommentMode.Editing || known.remark.text === remark.text);
  return kept ? known : new NoteComment(remark, thread);
}

function shown(note: string): MarkdownString {
  const markdown = new MarkdownString(inertMarkdown(note));
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  markdown.supportThemeIcons = false;
  return markdown;
}

/** Moves a thread; one that is there already is left alone. */
function place(thread: CommentThread, range: Range): void {
  if (!thread.range?.isEqual(range)) thread.range = range;
}

/** The head line of an article, where notes without a passage are shown. */
export function headRange({ text }: ArticleAnnotations): Range {
  const end = text.indexOf('\n');
  return new Range(0, 0, 0, end < 0 ? text.length : end);
}
