// Notes in the margin: one comment thread for each passage with a note, in every open article. Keeps threads as the
// annotations are; reads back nothing from them, as the editor moves them by itself.

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
} from 'vscode';
import { type Passage, placeOf, type Remark, remarksOf } from '../../../annotations';
import { inertMarkdown } from '../../../features/wording/markdown';
import { oneLine } from '../../../features/wording/plain-text';
import type { Span } from '../../../text/span';
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
  /** Absent as long as nothing was saved in the thread. */
  readonly id?: string;
  /** The passage of a new thread. */
  readonly span?: Span;
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

/** All threads of the open articles. */
export class NoteThreads {
  readonly #deps: ThreadDependencies;
  readonly #controller: CommentController;
  readonly #shown = new Map<ArticleAnnotations, Map<string, Shown>>();
  readonly #subjects = new Map<CommentThread, ThreadSubject>();
  #draft: CommentThread | undefined;

  constructor(deps: ThreadDependencies) {
    this.#deps = deps;
    this.#controller = comments.createCommentController('marginalia.notes', 'Marginalia');
    this.#controller.options = { prompt: l10n.t('Reply…'), placeHolder: l10n.t('Write a note in Markdown') };
  }

  /** What a thread is about. */
  subjectOf(thread: CommentThread): ThreadSubject | undefined {
    return this.#subjects.get(thread);
  }

  /** Opens the thread of a passage: the one that its note has, or an empty one for a first note. */
  start(subject: ThreadSubject, range: Range): CommentThread {
    const { article, id } = subject;
    const known = id === undefined ? undefined : this.open(article, id);
    if (known) return known;
    this.#draft?.dispose();
    const thread = this.#controller.createCommentThread(article.uri, range, []);
    thread.contextValue = 'draft';
    thread.label = l10n.t('New note');
    thread.canReply = true;
    thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
    this.#subjects.set(thread, subject);
    this.#draft = thread;
    return thread;
  }

  /** The thread of an annotation that is shown, opened; undefined where none is. */
  open(article: ArticleAnnotations, id: string): CommentThread | undefined {
    const thread = this.#shown.get(article)?.get(id)?.thread;
    if (thread) thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
    return thread;
  }

  /** Makes a new thread that of an annotation, so that the box in which the note was written stays open. */
  adopt(thread: CommentThread, article: ArticleAnnotations, id: string): void {
    if (this.#draft === thread) this.#draft = undefined;
    this.#subjects.set(thread, { article, id });
    this.#shownOf(article).set(id, { thread, content: '' });
  }

  /** Removes a thread in which nothing was saved. */
  cancel(thread: CommentThread): void {
    if (this.#draft === thread) this.#draft = undefined;
    this.#subjects.delete(thread);
    thread.dispose();
  }

  /** Shows an article's threads as its annotations are. */
  show(article: ArticleAnnotations, document: TextDocument): void {
    const reading = this.#deps.readings.of(document);
    if (!reading || this.#deps.annotations.at(document.uri) !== article) {
      this.hide(article);
      return;
    }
    const shown = this.#shownOf(article);
    const gone = new Map(shown);
    for (const passage of this.#deps.codebooks.passagesOf(article)) {
      const span = placeOf(passage);
      const remarks = remarksOf(passage);
      if (remarks.length === 0 || (passage.anchor && !span)) continue;
      gone.delete(passage.annotation.id);
      this.#showPassage(article, passage, span && toRange(reading.lines, span));
    }
    for (const [id, { thread }] of gone) {
      shown.delete(id);
      this.cancel(thread);
    }
  }

  /** Takes an article's threads away. */
  hide(article: ArticleAnnotations): void {
    for (const { thread } of this.#shown.get(article)?.values() ?? []) this.cancel(thread);
    this.#shown.delete(article);
    if (this.#draft && this.#subjects.get(this.#draft)?.article === article) this.cancel(this.#draft);
  }

  dispose(): void {
    this.#controller.dispose();
  }

  #showPassage(article: ArticleAnnotations, passage: Passage, range: Range | undefined): void {
    const { annotation, tags, resolved } = passage;
    const remarks = remarksOf(passage);
    const label = tags.map((tag) => this.#deps.codebooks.labelOf(article.uri, tag)).join(', ');
    const content = JSON.stringify([remarks, label, resolved]);
    const known = this.#shownOf(article).get(annotation.id);
    const thread = known?.thread ?? this.#make(article, annotation.id, range);
    if (!sameRange(thread.range, range)) thread.range = range;
    if (known?.content === content) return;
    thread.label = oneLine(label) || l10n.t('Note');
    thread.contextValue = resolved ? 'resolved' : 'open';
    thread.state = resolved ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
    thread.canReply = !article.isReadOnly;
    thread.comments = remarks.map((remark) => commentOf(thread, remark));
    this.#shownOf(article).set(annotation.id, { thread, content });
  }

  #make(article: ArticleAnnotations, id: string, range: Range | undefined): CommentThread {
    const thread = this.#controller.createCommentThread(article.uri, range ?? new Range(0, 0, 0, 0), []);
    thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
    this.#subjects.set(thread, { article, id });
    return thread;
  }

  #shownOf(article: ArticleAnnotations): Map<string, Shown> {
    const known = this.#shown.get(article) ?? new Map<string, Shown>();
    this.#shown.set(article, known);
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

function sameRange(a: Range | undefined, b: Range | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.isEqual(b));
}
