// Every change that the user makes to annotations goes through here: one step of undo, then saved. Changes to many articles show
// their progress and are rolled back as a whole if the user stops them.

import * as l10n from '@vscode/l10n';
import { Uri } from 'vscode';
import {
  type Annotation,
  KEPT,
  type Passage,
  type UndoableEdit,
  type UndoHistory,
  type UndoStep,
} from '../../../annotations';
import type { Span } from '../../../text/span';
import type { Guard } from '../../ui/guard';
import { showInfo, showWarning } from '../../ui/messages';
import { forEachWithProgress } from '../../ui/progress';
import type { AnnotationRegistry } from '../annotations/annotation-registry';
import type { ArticleAnnotations, ArticleChanges } from '../annotations/article-annotations';
import { now } from '../storage/author';

/** Changes to one of several articles. */
export interface ArticleEdit extends ArticleChanges {
  readonly article: ArticleAnnotations;
}

/** An annotation with its replies, and the passage of another article that it is about from now on. */
export interface Move {
  readonly from: ArticleAnnotations;
  readonly passage: Passage;
  readonly to: ArticleAnnotations;
  readonly span: Span;
}

/** What undoing or redoing a step did. */
export interface UndoResult {
  readonly label: string;
  /** Names of the files that could not be changed. */
  readonly failed: readonly string[];
}

interface EditorDependencies {
  readonly guard: Guard;
  readonly annotations: AnnotationRegistry;
  readonly undoHistory: UndoHistory;
}

/** Edits annotations, with undo. */
export class AnnotationEditor {
  readonly #guard: Guard;
  readonly #annotations: AnnotationRegistry;
  readonly #undoHistory: UndoHistory;

  constructor({ guard, annotations, undoHistory }: EditorDependencies) {
    this.#guard = guard;
    this.#annotations = annotations;
    this.#undoHistory = undoHistory;
  }

  /** The annotations of an article at hand once they are read and if they may be written; if not, tells the user why. */
  async writable(uri: Uri): Promise<ArticleAnnotations | undefined> {
    const article = this.#annotations.at(uri);
    if (!article) {
      showInfo(l10n.t('Save the article as a file first: annotations are kept in a file beside it.'));
      return undefined;
    }
    await this.#annotations.ready(article);
    return this.mayEdit(article) ? article : undefined;
  }

  /** Whether the annotations of an article may be written by this version; if not, tells the user. */
  mayEdit(article: ArticleAnnotations): boolean {
    if (article.isReadOnly)
      showWarning(l10n.t('{0} was written by a newer version and is only shown.', article.fileName));
    return !article.isReadOnly;
  }

  /** Changes the annotations of one article as one step of undo, and saves them. `before` are edits that belong to it, made already. */
  async commit(
    article: ArticleAnnotations,
    label: string,
    changes: ArticleChanges,
    before: readonly UndoableEdit[] = [],
  ): Promise<void> {
    this.#undoHistory.add({ label, edits: [...before, ...this.#apply({ article, ...changes })] });
    await this.save(article);
  }

  /**
   * Changes the annotations of several articles as one step of undo, and saves them. `before` are edits of other files that belong to
   * the step and were made already. False if the user stopped it: then all is as it was.
   */
  async commitAll(
    label: string,
    edits: readonly ArticleEdit[],
    before: readonly UndoableEdit[] = [],
  ): Promise<boolean> {
    const step = { label, edits: [...before, ...edits.flatMap((edit) => this.#apply(edit))] };
    const articles = edits.map(({ article }) => article);
    this.#undoHistory.add(step);
    if (await forEachWithProgress(label, articles, (article) => this.save(article))) return true;
    this.#undoHistory.forget(step);
    await this.#revert(step);
    return false;
  }

  /** Moves an annotation to another passage as one step of undo. Consecutive moves with the same key are one step. Saves nothing. */
  attach(
    article: ArticleAnnotations,
    { id, span }: { readonly id: string; readonly span: Span },
    { label, joinKey }: Pick<UndoStep, 'label' | 'joinKey'>,
  ): void {
    const changes = article.attach(new Map([[id, span]]), now());
    const edits = changes.length > 0 ? [this.#annotations.undoable(article, changes)] : [];
    this.#undoHistory.add({ label, edits, ...(joinKey === undefined ? {} : { joinKey }) });
  }

  /**
   * Moves an annotation with its replies to a passage of another article as one step of undo. That article's file is written first: if it
   * cannot be, all stays as it was, and the user is told. If the other file then cannot be written, the annotation is in both until it can.
   */
  async move(label: string, { from, passage, to, span }: Move): Promise<void> {
    const { annotation, replies } = passage;
    const ids = [annotation, ...replies].map(({ id }) => id);
    if (ids.some((id) => to.store.get(id)))
      return showWarning(l10n.t('Nothing was moved: {0} has this annotation already.', to.fileName));
    if (this.#refusesMove(to)) return;
    const moved = { span, annotation: movedTo(to, span, annotation) };
    const received = to.change({ add: [moved, ...replies.map((reply) => ({ annotation: reply }))] });
    await this.save(to);
    if (this.#refusesMove(to)) {
      to.store.revert(received);
      return this.save(to);
    }
    const given = this.#apply({ article: from, remove: ids });
    this.#undoHistory.add({ label, edits: [this.#annotations.undoable(to, received), ...given] });
    await this.save(from);
  }

  /** Whether an article cannot take an annotation, as its file cannot be read or written; if so, tells the user. */
  #refusesMove({ fileName, syncError }: ArticleAnnotations): boolean {
    if (syncError) showWarning(l10n.t('Nothing was moved: {0}: {1}', fileName, syncError.message));
    return syncError !== undefined;
  }

  /** Saves the annotations of an article. */
  save(article: ArticleAnnotations): Promise<void> {
    return this.#annotations.save(article);
  }

  /** Reverts the last step if it has this key, for good: a mode was cancelled. */
  async cancel(joinKey: string): Promise<void> {
    const step = this.#undoHistory.cancel(joinKey);
    if (step) await this.#revert(step);
  }

  /** Undoes the last step that concerns one of these places (URIs), or any. Undefined where there is none. */
  async undo(places?: readonly string[]): Promise<UndoResult | undefined> {
    const step = this.#undoHistory.undo(places);
    return step && { label: step.label, failed: await this.#revert(step) };
  }

  /** Redoes the step undone last that concerns one of these places (URIs), or any. Undefined where there is none. */
  async redo(places?: readonly string[]): Promise<UndoResult | undefined> {
    const step = this.#undoHistory.redo(places);
    if (!step) return undefined;
    const failed = await this.#each(step.edits, (edit) => edit.reapply(edit.place), l10n.t('Redoing'));
    return { label: step.label, failed };
  }

  /** Follows renamed files, so that what was done in them can be undone. */
  followRename(from: Uri, to: Uri): void {
    this.#undoHistory.moved(from.toString(), to.toString());
  }

  #apply({ article, ...changes }: ArticleEdit): UndoableEdit[] {
    const made = article.change(changes);
    return made.length > 0 ? [this.#annotations.undoable(article, made)] : [];
  }

  #revert({ edits }: UndoStep): Promise<readonly string[]> {
    return this.#each([...edits].reverse(), (edit) => edit.revert(edit.place), l10n.t('Undoing'));
  }

  /** Carries out edits, and saves the articles that they touched. Returns the names of what could not be changed. */
  async #each(
    edits: readonly UndoableEdit[],
    run: (edit: UndoableEdit) => Promise<boolean>,
    title: string,
  ): Promise<readonly string[]> {
    const failed = new Set<string>();
    for (const edit of edits) {
      const done = await this.#guard.run(title, () => run(edit));
      if (!done) failed.add(edit.nameAt(edit.place));
    }
    const places = new Set(edits.map(({ place }) => place));
    const articles = [...places].flatMap((place) => this.#annotations.at(Uri.parse(place, true)) ?? []);
    await forEachWithProgress(title, articles, (article) => this.save(article));
    return [...failed];
  }
}

/** The annotation on a passage of another article. Its source, in whatever form, was the article that it leaves. */
function movedTo(to: ArticleAnnotations, span: Span, annotation: Annotation): Annotation {
  const { [KEPT]: _, ...extra } = annotation.extra;
  const { source: _source, id: _id, ...targetExtra } = annotation.target.extra;
  return { ...annotation, target: { ...to.targetOf(span), extra: targetExtra }, extra, modified: now() };
}
