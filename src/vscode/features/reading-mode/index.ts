// Reading mode: single keys go through an article and annotate it. While it is on, articles are read-only in the editor, so that a key
// which does nothing here writes nothing; boxes for notes, tags and searches take text as ever.
import * as l10n from '@vscode/l10n';
import {
  commands,
  Disposable,
  type QuickPickItem,
  Selection,
  StatusBarAlignment,
  type TextEditor,
  TextEditorRevealType,
  ThemeColor,
  window,
} from 'vscode';
import { type ReadingUnit, readingStep, unitAt } from '../../../features/selection/reading-steps';
import type { Span } from '../../../text/span';
import type { CorrectedReadings, Reading } from '../../services/readings/corrected-readings';
import { isRecord } from '../../ui/command-arguments';
import { toRange } from '../../ui/convert';
import type { Guard } from '../../ui/guard';
import { showInfo, showStatus } from '../../ui/messages';
import { READING_KEYS, type ReadingKey } from './keys';

/** The context in which the manifest binds the keys. */
const CONTEXT = 'marginalia.readingMode';

interface ReadingModeDependencies {
  readonly guard: Guard;
  readonly readings: CorrectedReadings;
}

/** Registers the mode and its commands. */
export function registerReadingMode({ guard, readings }: ReadingModeDependencies): Disposable {
  const mode = new ReadingMode(guard, readings);
  return Disposable.from(
    mode,
    guard.command('marginalia.readingMode.enter', () => mode.enter()),
    guard.command('marginalia.readingMode.leave', () => mode.leave()),
    guard.command('marginalia.readingMode.step', (given) => {
      const { unit, way } = isRecord(given) ? given : {};
      mode.step(unit === 'paragraph' ? 'paragraph' : 'sentence', way === -1 ? -1 : 1);
    }),
    guard.command('marginalia.readingMode.help', async () => {
      const chosen = await window.showQuickPick(READING_KEYS.map(helpItem), {
        title: l10n.t('Keys of the reading mode'),
        matchOnDescription: true,
      });
      const [id, argument] = chosen?.key.command ?? [];
      if (id) await commands.executeCommand(id, argument);
    }),
  );
}

function helpItem(key: ReadingKey): QuickPickItem & { readonly key: ReadingKey } {
  return { label: key.keys, description: key.does(), key };
}

class ReadingMode {
  readonly #readings: CorrectedReadings;
  readonly #status = window.createStatusBarItem('marginalia.readingMode', StatusBarAlignment.Left);
  /** The passage at hand, also where the editor has no focus and its selection is faint. */
  readonly #mark = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
    borderColor: new ThemeColor('editor.rangeHighlightBorder'),
    borderStyle: 'solid',
    borderWidth: '1px',
  });
  readonly #subscriptions: Disposable;
  /** The articles that this mode has made read-only, by uri. */
  readonly #locked = new Set<string>();
  #isOn = false;

  constructor(guard: Guard, readings: CorrectedReadings) {
    this.#readings = readings;
    this.#status.name = l10n.t('Marginalia: Reading Mode');
    this.#status.text = `$(book) ${l10n.t('Reading mode')}`;
    this.#status.tooltip = l10n.t('Single keys read and annotate: ? lists them, Escape ends. Click to end.');
    this.#status.command = 'marginalia.readingMode.leave';
    this.#subscriptions = Disposable.from(
      window.onDidChangeActiveTextEditor(() => void guard.run('reading mode', () => this.#lockOrUnlock())),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#show(textEditor)),
    );
  }

  /** Starts with the sentence at the cursor. */
  async enter(): Promise<void> {
    const editor = window.activeTextEditor;
    const reading = editor && this.#readings.of(editor.document);
    if (!reading) return showInfo(l10n.t('Open an article first.'));
    this.#isOn = true;
    await commands.executeCommand('setContext', CONTEXT, true);
    this.#status.show();
    await this.#lockOrUnlock();
    const { analysis, lines } = reading;
    const span = editor.selection.isEmpty && unitAt(analysis, lines.offsetAt(editor.selection.active), 'sentence');
    if (span) this.#select(editor, reading, span);
    else this.#show(editor);
    showStatus(l10n.t('j and k go by sentences, ? lists all keys, Escape ends.'));
  }

  /** Ends the mode: the article can be written again, and the cursor stands where the passage began. */
  async leave(): Promise<void> {
    if (!this.#isOn) return;
    this.#isOn = false;
    await commands.executeCommand('setContext', CONTEXT, false);
    this.#status.hide();
    for (const editor of window.visibleTextEditors) editor.setDecorations(this.#mark, []);
    await this.#lockOrUnlock();
    const editor = window.activeTextEditor;
    if (editor && this.#readings.of(editor.document))
      editor.selection = new Selection(editor.selection.start, editor.selection.start);
  }

  /** Selects the next or previous sentence or paragraph. */
  step(unit: ReadingUnit, way: 1 | -1): void {
    const editor = window.activeTextEditor;
    const reading = editor && this.#readings.of(editor.document);
    if (!reading) return;
    const span = readingStep(reading.analysis, reading.lines.offsetAt(editor.selection.start), unit, way);
    if (span) this.#select(editor, reading, span);
    else
      showStatus(way === 1 ? l10n.t('This is the end of the article.') : l10n.t('This is the start of the article.'));
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#status.dispose();
    this.#mark.dispose();
  }

  #select(editor: TextEditor, { lines }: Reading, span: Span): void {
    const range = toRange(lines, span);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    this.#show(editor);
  }

  #show(editor: TextEditor): void {
    const isShown = this.#isOn && editor === window.activeTextEditor && this.#readings.of(editor.document);
    editor.setDecorations(this.#mark, isShown ? editor.selections.filter((each) => !each.isEmpty) : []);
  }

  /** Makes the active article read-only while the mode is on. The editor can do that for the active one only, so one that was left is unlocked when it is active again. */
  async #lockOrUnlock(): Promise<void> {
    const editor = window.activeTextEditor;
    const uri = editor?.document.uri.toString();
    if (!editor || uri === undefined) return;
    const isLocked = this.#locked.has(uri);
    if (this.#isOn && !isLocked && this.#readings.of(editor.document)) {
      this.#locked.add(uri);
      await commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    } else if (!this.#isOn && isLocked) {
      this.#locked.delete(uri);
      await commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
    }
  }
}
