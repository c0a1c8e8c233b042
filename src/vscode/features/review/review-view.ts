// The To Review view: passages that lost their place or may stand in several, with what to do about each. Nothing is
// dropped and nothing moves without the reader's word.
import { commands, Disposable, l10n, type QuickPickItem, Uri, window } from 'vscode';
import { KEPT } from '../../../annotations';
import type { AnnotationEntry } from '../../../features/trees/annotation-entry';
import { type CandidateEntry, candidatesOf } from '../../../features/trees/review-tree-model';
import { excerpt, withoutIcons } from '../../../features/wording/plain-text';
import { LineMap } from '../../../text/line-map';
import type { Span } from '../../../text/span';
import type { Parts } from '../../extension';
import { now } from '../../services/storage/author';
import { toRange, toSpan } from '../../ui/convert';
import { debounce } from '../../ui/debounce';
import { registerViewKeys } from '../../ui/view-keys';
import { chosenBy, isEntry, ofEntry } from '../tagging/edit-annotations';
import { type ReviewNode, ReviewTree } from './review-tree';

const VIEW = 'marginalia.review';

/** Registers the view and what can be done in it. */
export function registerReview(parts: Parts): Disposable {
  const { guard, annotations, codebooks } = parts;
  const tree = new ReviewTree(parts);
  const view = window.createTreeView<ReviewNode>(VIEW, { treeDataProvider: tree });
  const redraw = debounce(() => {
    const count = tree.roots().length;
    view.badge = count === 0 ? undefined : { value: count, tooltip: l10n.t('{0} to review', count) };
    void commands.executeCommand('setContext', 'marginalia.review.count', count);
    tree.refresh();
  });
  return Disposable.from(
    tree,
    view,
    redraw,
    annotations.onDidChange(redraw.soon),
    codebooks.onDidChange(redraw.soon),
    view.onDidChangeVisibility(
      ({ visible }) => visible && guard.run('read annotations', () => annotations.readFolder()),
    ),
    guard.command('marginalia.review.show', (candidate) => isCandidate(candidate) && reveal(candidate)),
    guard.command('marginalia.review.accept', (candidate) => isCandidate(candidate) && accept(parts, candidate)),
    guard.command('marginalia.review.attach', (entry) => attachToSelection(parts, entry, tree.entries())),
    guard.command('marginalia.review.keep', (entry) => keep(parts, entry)),
    guard.command('marginalia.review.open', (entry) => isEntry(entry) && review(parts, entry)),
    registerViewKeys(guard, view, { id: VIEW, kindOf: ({ kind }) => kind, given: entryOf }),
    guard.command('marginalia.reviewNext', async () => {
      const [first] = tree.entries();
      if (first) await review(parts, first);
      else window.setStatusBarMessage(l10n.t('Nothing to review.'), 4000);
    }),
  );
}

/** What a command takes: a candidate to accept it, else the passage, also from one of its candidates. */
function entryOf(node: ReviewNode, command: string): unknown {
  return node.kind === 'candidate' && command !== 'marginalia.review.accept' ? node.entry : node;
}

function isCandidate(value: unknown): value is CandidateEntry {
  return typeof value === 'object' && value !== null && 'entry' in value && 'span' in value;
}

function accept(parts: Parts, { entry, span }: CandidateEntry): Promise<void> {
  return attach(parts, entry, span);
}

/** Puts a passage on what is selected in its article; without an item of the tree, the first one to review there. */
async function attachToSelection(parts: Parts, item: unknown, entries: readonly AnnotationEntry[]): Promise<void> {
  const editor = window.activeTextEditor;
  const reading = editor && parts.sessions.of(editor.document);
  const here = reading?.document.uri.toString();
  const entry = isEntry(item) ? item : entries.find(({ article }) => article.uri === here);
  if (!entry || !reading || entry.article.uri !== here || editor.selection.isEmpty) {
    void window.showInformationMessage(
      l10n.t('Select the passage in its article first, then attach the annotation to it.'),
    );
    return;
  }
  const article = { ...entry.article, text: reading.analysis.article.text };
  await attach(parts, { ...entry, article }, toSpan(reading.lines, editor.selection));
}

async function attach(parts: Parts, entry: AnnotationEntry, span: Span): Promise<void> {
  const chosen = ofEntry(parts, entry);
  if (!chosen || !parts.annotations.mayWrite(chosen.notes)) return;
  if (chosen.notes.text !== entry.article.text) {
    void window.showInformationMessage(l10n.t('The article has changed meanwhile; choose the place again.'));
    return;
  }
  chosen.notes.attach(l10n.t('Attach Annotation'), new Map([[entry.passage.annotation.id, span]]), now());
  await parts.annotations.save(chosen.notes);
}

async function keep(parts: Parts, item: unknown): Promise<void> {
  const chosen = await chosenBy(parts, item);
  if (!chosen || !parts.annotations.mayWrite(chosen.notes)) return;
  const { annotation } = chosen.passage;
  const extra = { ...annotation.extra, [KEPT]: true };
  chosen.notes.act(l10n.t('Keep Annotation'), [], { update: [{ ...annotation, extra, modified: now() }] });
  await parts.annotations.save(chosen.notes);
}

interface Answer extends QuickPickItem {
  readonly candidate?: CandidateEntry;
  readonly command?: string;
}

/** Asks what to do about one annotation; a place that the list is on is shown in the article behind it. */
async function review(parts: Parts, entry: AnnotationEntry): Promise<void> {
  const list = window.createQuickPick<Answer>();
  list.title = l10n.t('Where does “{0}” stand?', excerpt(entry.passage.words, 60));
  list.placeholder = excerpt(entry.passage.notes[0] ?? entry.detail, 80);
  list.items = answersFor(entry);
  const chosen = await new Promise<Answer | undefined>((resolve) => {
    list.onDidChangeActive(([active]) => {
      if (active?.candidate) void parts.guard.run('review', () => reveal(active.candidate));
    });
    list.onDidAccept(() => resolve(list.selectedItems[0]));
    list.onDidHide(() => resolve(undefined));
    list.show();
  });
  list.dispose();
  if (chosen?.candidate) await accept(parts, chosen.candidate);
  else if (chosen?.command) await commands.executeCommand(chosen.command, entry);
}

/** Shows a place in its article; the list keeps the focus, so that a key can decide. */
async function reveal(candidate: CandidateEntry | undefined): Promise<void> {
  if (!candidate) return;
  const range = toRange(new LineMap(candidate.entry.article.text), candidate.span);
  const uri = Uri.parse(candidate.entry.article.uri, true);
  await window.showTextDocument(uri, { selection: range, preserveFocus: true, preview: true });
}

/** The place in its surroundings, for lists where the same words stand in several. */
function contextOf({ before, label, after }: CandidateEntry): string {
  return withoutIcons(`${before}${label}${after}`);
}

function answersFor(entry: AnnotationEntry): Answer[] {
  const places = candidatesOf(entry).map((candidate): Answer => {
    return {
      label: `$(arrow-right) ${withoutIcons(candidate.label)}`,
      description: candidate.detail,
      detail: contextOf(candidate),
      candidate,
    };
  });
  return [
    ...places,
    {
      label: `$(selection) ${l10n.t('Attach to the selection')}`,
      description: l10n.t('what is selected in the article now'),
      command: 'marginalia.review.attach',
    },
    {
      label: `$(archive) ${l10n.t('Keep without a place')}`,
      description: l10n.t('the passage is gone; the annotation stays'),
      command: 'marginalia.review.keep',
    },
    { label: `$(trash) ${l10n.t('Remove')}`, command: 'marginalia.removeAnnotation' },
  ];
}
