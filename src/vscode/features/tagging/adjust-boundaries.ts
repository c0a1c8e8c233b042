// Moving the ends of an annotation by keys: a mode in which arrows move them, seen at once; one act, however many steps.
import {
  commands,
  Disposable,
  l10n,
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
import type { Parts } from '../../extension';
import type { ArticleAnnotations } from '../../services/annotations/article-annotations';
import { now } from '../../services/storage/author';
import { toRange } from '../../ui/convert';
import { debounce } from '../../ui/debounce';
import { chosenBy } from './edit-annotations';
import { restoreAll } from './undo';

/** Steps outside of the mode belong together if they follow each other within so many ms. */
const TOGETHER = 3000;

const CONTEXT = 'marginalia.adjusting';

/** The annotation whose ends are moved. */
interface Subject {
  readonly notes: ArticleAnnotations;
  readonly id: string;
  readonly editor: TextEditor;
  /** Joins the steps into one act. */
  readonly joins: string;
}

/** The ids of the step commands, behind `marginalia.boundaries.`. */
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

/** Registers the mode and its steps. */
export function registerBoundaries(parts: Parts): Disposable {
  const mode = new BoundaryMode(parts);
  return Disposable.from(
    mode,
    parts.guard.command('marginalia.boundaries.adjust', (item) => mode.enter(item)),
    parts.guard.command('marginalia.boundaries.keep', () => mode.leave()),
    parts.guard.command('marginalia.boundaries.putBack', () => mode.cancel()),
    ...Object.entries(STEPS).map(([id, step]) =>
      parts.guard.command(`marginalia.boundaries.${id}`, () => mode.step(step)),
    ),
  );
}

/** Whose ends are being moved. */
class BoundaryMode {
  readonly #parts: Parts;
  readonly #subscriptions: Disposable;
  readonly #save = debounce(() => void this.#parts.guard.run('save annotations', () => this.#saveNow()));
  #subject: Subject | undefined;
  #unsaved: ArticleAnnotations | undefined;
  #told: Disposable | undefined;
  #sessions = 0;
  #last = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
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

  /** Starts moving the ends of an item's annotation, else of the one at the caret. */
  async enter(item: unknown): Promise<void> {
    this.#end();
    if (item !== undefined) await commands.executeCommand('marginalia.annotations.open', item);
    const subject = await this.#find(item);
    if (!subject) return;
    this.#subject = subject;
    this.#told = window.setStatusBarMessage(
      l10n.t('$(arrow-both) ←→ end · Shift+←→ start · with Ctrl by sentence · Enter keeps · Escape puts back'),
    );
    await commands.executeCommand('setContext', CONTEXT, true);
    show(subject);
  }

  /** Moves one end; outside of the mode that of the annotation at the caret. */
  async step(step: BoundaryStep): Promise<void> {
    const follows = this.#told !== undefined || Date.now() - this.#last < TOGETHER;
    const subject = follows && this.#subject ? this.#subject : await this.#find(undefined);
    if (!subject) return;
    this.#subject = subject;
    this.#last = Date.now();
    const { notes, id, joins } = subject;
    const span = spanOf(notes.anchorOf(id));
    if (!span) return this.#end();
    const moved = movedBoundary(notes.text, span, step);
    if (moved === span) return;
    const label = l10n.t('Move Boundaries');
    this.#parts.history.together(label, () => notes.attach(label, new Map([[id, moved]]), now()), { joins });
    this.#unsaved = notes;
    this.#save.soon();
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
    const deed = subject && this.#parts.history.cancel(subject.joins);
    if (deed) await restoreAll(this.#parts, [...deed.shares].reverse(), 'undo');
    await this.#saveNow();
    if (subject) show(subject);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#save.dispose();
    this.#end();
  }

  async #find(item: unknown): Promise<Subject | undefined> {
    const chosen = await chosenBy(this.#parts, item);
    const editor = window.activeTextEditor;
    if (!chosen || !editor || !this.#parts.annotations.mayWrite(chosen.notes)) return undefined;
    const { notes, passage } = chosen;
    if (spanOf(passage.anchor) && this.#parts.annotations.of(editor.document) === notes)
      return { notes, id: passage.annotation.id, editor, joins: `boundaries ${++this.#sessions}` };
    void window.showInformationMessage(l10n.t('This annotation has no sure place in the text: review it first.'));
    return undefined;
  }

  #end(): void {
    this.#subject = undefined;
    this.#last = 0;
    if (!this.#told) return;
    this.#told.dispose();
    this.#told = undefined;
    void commands.executeCommand('setContext', CONTEXT, false);
  }

  async #saveNow(): Promise<void> {
    const notes = this.#unsaved;
    this.#unsaved = undefined;
    if (notes) await this.#parts.annotations.save(notes);
  }
}

/** Selects the passage, so that it is seen and heard where it now begins and ends. */
function show({ notes, id, editor }: Subject): void {
  const span = spanOf(notes.anchorOf(id));
  if (!span) return;
  const range = toRange(new LineMap(notes.text), span);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
