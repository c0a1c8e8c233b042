// Moving the ends of an annotation by keys: a mode in which arrows move them, seen at once; one step of undo, however many moves.

import * as l10n from '@vscode/l10n';
import {
  commands,
  Disposable,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  TextEditorSelectionChangeKind,
  window,
  workspace,
} from 'vscode';
import { spanOf } from '../../../annotations';
import { type BoundaryStep, movedBoundary } from '../../../features/selection/moved-boundary';
import { LineMap } from '../../../text/line-map';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import type { ArticleAnnotations } from '../../services/annotations/article-annotations';
import type { AnnotationEditor } from '../../services/editing/annotation-editor';
import type { Codebooks } from '../../services/folder/codebooks';
import { toRange } from '../../ui/convert';
import { debounce } from '../../ui/debounce';
import type { Guard } from '../../ui/guard';
import { showInfo } from '../../ui/messages';
import { chosenAnnotation } from './chosen-annotations';

/** Moves outside of the mode are one step of undo if they follow each other within so many ms. */
const TOGETHER = 3000;

const CONTEXT = 'marginalia.adjusting';

/** The annotation whose ends are moved. */
interface Subject {
  readonly article: ArticleAnnotations;
  readonly id: string;
  readonly editor: TextEditor;
  /** Joins the moves into one step of undo. */
  readonly joinKey: string;
}

/** The ids of the commands that move an end, after `marginalia.boundaries.`. */
const STEPS: Readonly<Record<string, BoundaryStep>> = {
  endForward: { edge: 'end', unit: 'word', way: 1 },
  endBack: { edge: 'end', unit: 'word', way: -1 },
  startForward: { edge: 'start', unit: 'word', way: 1 },
  startBack: { edge: 'start', unit: 'word', way: -1 },
  endForwardSentence: { edge: 'end', unit: 'sentence', way: 1 },
  endBackSentence: { edge: 'end', unit: 'sentence', way: -1 },
  startForwardSentence: { edge: 'start', unit: 'sentence', way: 1 },
  startBackSentence: { edge: 'start', unit: 'sentence', way: -1 },
};

interface BoundaryDependencies {
  readonly guard: Guard;
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
  readonly editor: AnnotationEditor;
}

/** Registers the mode and its commands. */
export function registerBoundaries(deps: BoundaryDependencies): Disposable {
  const { guard } = deps;
  const mode = new BoundaryMode(deps);
  return Disposable.from(
    mode,
    guard.command('marginalia.boundaries.adjust', (item) => mode.enter(item)),
    guard.command('marginalia.boundaries.keep', () => mode.leave()),
    guard.command('marginalia.boundaries.putBack', () => mode.cancel()),
    ...Object.entries(STEPS).map(([id, step]) => guard.command(`marginalia.boundaries.${id}`, () => mode.step(step))),
  );
}

/** The annotation whose ends are being moved. */
class BoundaryMode {
  readonly #deps: BoundaryDependencies;
  readonly #subscriptions: Disposable;
  readonly #save = debounce(() => void this.#deps.guard.run('save annotations', () => this.#saveNow()));
  #subject: Subject | undefined;
  #unsaved: ArticleAnnotations | undefined;
  #status: Disposable | undefined;
  #subjects = 0;
  #last = 0;

  constructor(deps: BoundaryDependencies) {
    this.#deps = deps;
    this.#subscriptions = Disposable.from(
      window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        const byHand = kind === TextEditorSelectionChangeKind.Mouse || kind === TextEditorSelectionChangeKind.Keyboard;
        if (byHand && textEditor === this.#subject?.editor) this.#end();
      }),
      window.onDidChangeActiveTextEditor((editor) => editor !== this.#subject?.editor && this.#end()),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && document === this.#subject?.editor.document) this.#end();
      }),
    );
  }

  /** Starts moving the ends of a row's annotation, else of the one at the cursor. */
  async enter(item: unknown): Promise<void> {
    this.#end();
    if (item !== undefined) await commands.executeCommand('marginalia.annotations.open', item);
    const subject = await this.#find(item);
    if (!subject) return;
    this.#subject = subject;
    this.#status = window.setStatusBarMessage(
      l10n.t('$(arrow-both) ←→ end · Shift+←→ start · with Ctrl by sentence · Enter keeps · Escape puts back'),
    );
    await commands.executeCommand('setContext', CONTEXT, true);
    show(subject);
  }

  /** Moves one end; outside of the mode that of the annotation at the cursor. */
  async step(step: BoundaryStep): Promise<void> {
    const follows = this.#status !== undefined || Date.now() - this.#last < TOGETHER;
    const subject = follows && this.#subject ? this.#subject : await this.#find(undefined);
    if (!subject) return;
    this.#subject = subject;
    this.#last = Date.now();
    const { article, id, joinKey } = subject;
    const span = spanOf(article.anchorOf(id));
    if (!span) return this.#end();
    const moved = movedBoundary(article.text, span, step);
    if (moved === span) return;
    this.#deps.editor.attach(article, { id, span: moved }, { label: l10n.t('Move Boundaries'), joinKey });
    this.#unsaved = article;
    this.#save.schedule();
    show(subject);
  }

  /** Ends the mode; the ends stay where they are. */
  async leave(): Promise<void> {
    this.#end();
    await this.#saveNow();
  }

  /** Ends the mode and puts the ends back where they were. */
  async cancel(): Promise<void> {
    const subject = this.#subject;
    this.#end();
    if (subject) await this.#deps.editor.cancel(subject.joinKey);
    await this.#saveNow();
    if (subject) show(subject);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#save.dispose();
    this.#end();
  }

  async #find(item: unknown): Promise<Subject | undefined> {
    const chosen = await chosenAnnotation(this.#deps, item);
    const editor = window.activeTextEditor;
    if (!chosen || !editor || !this.#deps.editor.mayEdit(chosen.article)) return undefined;
    const { article, passage } = chosen;
    if (spanOf(passage.anchor) && this.#deps.annotations.at(editor.document.uri) === article)
      return { article, id: passage.annotation.id, editor, joinKey: `boundaries ${++this.#subjects}` };
    showInfo(l10n.t('This annotation has no certain place in the text: review it first.'));
    return undefined;
  }

  #end(): void {
    this.#subject = undefined;
    this.#last = 0;
    if (!this.#status) return;
    this.#status.dispose();
    this.#status = undefined;
    void commands.executeCommand('setContext', CONTEXT, false);
  }

  async #saveNow(): Promise<void> {
    const article = this.#unsaved;
    this.#unsaved = undefined;
    if (article) await this.#deps.editor.save(article);
  }
}

/** Selects the passage, so that it is seen and heard where it now begins and ends. */
function show({ article, id, editor }: Subject): void {
  const span = spanOf(article.anchorOf(id));
  if (!span) return;
  const range = toRange(new LineMap(article.text), span);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
