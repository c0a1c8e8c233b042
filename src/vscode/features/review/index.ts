// The To Review view: passages that lost their place or may stand in several, and what can be done about each. Nothing is
// dropped and nothing moves unless the user says so.

import * as l10n from '@vscode/l10n';
import { commands, Disposable, Uri, window } from 'vscode';
import { KEPT } from '../../../annotations';
import type { PlaceElsewhere } from '../../../features/pickers/places-elsewhere';
import type { AnnotationEntry } from '../../../features/trees/annotation-entry';
import type { CandidateEntry } from '../../../features/trees/review-tree-model';
import { LineMap } from '../../../text/line-map';
import type { Span } from '../../../text/span';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import type { Corpus } from '../../services/corpus/corpus';
import type { AnnotationEditor } from '../../services/editing/annotation-editor';
import type { Codebooks } from '../../services/folder/codebooks';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import { now } from '../../services/storage/author';
import { isEntry, isRecord } from '../../ui/command-arguments';
import { toRange, toSpan } from '../../ui/convert';
import { debounce } from '../../ui/debounce';
import type { Guard } from '../../ui/guard';
import { showInfo, showStatus } from '../../ui/messages';
import { registerViewKeys } from '../../ui/view-keys';
import { annotationOf, chosenAnnotation } from '../tagging/chosen-annotations';
import { askPlace } from './ask-place';
import { placesInFolder } from './find-elsewhere';
import { type ReviewNode, ReviewTree } from './review-tree';

const VIEW = 'marginalia.review';

interface ReviewDependencies {
  readonly guard: Guard;
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
  readonly readings: CorrectedReadings;
  readonly corpus: Corpus;
  readonly editor: AnnotationEditor;
}

/** Registers the view and its commands. */
export function registerReview(deps: ReviewDependencies): Disposable {
  const { guard, annotations, codebooks } = deps;
  const tree = new ReviewTree({ guard, annotations, codebooks });
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
    annotations.onDidChange(redraw.schedule),
    codebooks.onDidChange(redraw.schedule),
    view.onDidChangeVisibility(
      ({ visible }) => visible && guard.run('read annotations', () => annotations.readFolder()),
    ),
    guard.command('marginalia.review.show', (row) => isCandidate(row) && preview(row)),
    guard.command('marginalia.review.accept', (row) => isCandidate(row) && attach(deps, row.entry, row.span)),
    guard.command('marginalia.review.attach', (row) => attachToSelection(deps, row, tree.entries())),
    guard.command('marginalia.review.keep', (row) => keep(deps, row)),
    guard.command('marginalia.review.open', (row) => isEntry(row) && review(deps, row)),
    registerViewKeys(guard, view, { id: VIEW, kindOf: ({ kind }) => kind, given: argumentOf }),
    guard.command('marginalia.reviewNext', async () => {
      const [first] = tree.entries();
      if (first) await review(deps, first);
      else showStatus(l10n.t('Nothing to review.'));
    }),
  );
}

/** What a command is given for a row: a candidate to accept it, else the passage, also for one of its candidates. */
function argumentOf(row: ReviewNode, command: string): unknown {
  return row.kind === 'candidate' && command !== 'marginalia.review.accept' ? row.entry : row;
}

function isCandidate(value: unknown): value is CandidateEntry {
  return isRecord(value) && 'entry' in value && 'span' in value;
}

/** Attaches an annotation to what is selected in its article; without a row, the first one to review there. */
async function attachToSelection(
  deps: ReviewDependencies,
  row: unknown,
  entries: readonly AnnotationEntry[],
): Promise<void> {
  const active = window.activeTextEditor;
  const reading = active && deps.readings.of(active.document);
  const here = reading?.document.uri.toString();
  const entry = isEntry(row) ? row : entries.find(({ article }) => article.uri === here);
  if (!entry || !reading || entry.article.uri !== here || active.selection.isEmpty)
    return showInfo(l10n.t('Select the passage in its article first, then attach the annotation to it.'));
  const article = { ...entry.article, text: reading.analysis.article.text };
  await attach(deps, { ...entry, article }, toSpan(reading.lines, active.selection));
}

async function attach(deps: ReviewDependencies, entry: AnnotationEntry, span: Span): Promise<void> {
  const chosen = annotationOf(deps, entry);
  if (!chosen || !deps.editor.mayEdit(chosen.article)) return;
  const { article } = chosen;
  if (article.text !== entry.article.text)
    return showInfo(l10n.t('The article has changed meanwhile; choose the place again.'));
  deps.editor.attach(article, { id: entry.passage.annotation.id, span }, { label: l10n.t('Attach Annotation') });
  await deps.editor.save(article);
}

async function keep(deps: ReviewDependencies, row: unknown): Promise<void> {
  const chosen = await chosenAnnotation(deps, row);
  if (!chosen || !deps.editor.mayEdit(chosen.article)) return;
  const { annotation } = chosen.passage;
  const extra = { ...annotation.extra, [KEPT]: true };
  const update = [{ ...annotation, extra, modified: now() }];
  await deps.editor.commit(chosen.article, l10n.t('Keep Annotation'), { update });
}

/** Asks what to do about one annotation; the active place is shown in its article meanwhile. */
async function review(deps: ReviewDependencies, entry: AnnotationEntry): Promise<void> {
  const answer = await askPlace(entry, {
    show: (place) => void deps.guard.run('review', () => preview(place)),
    findElsewhere: async (stopped) =>
      (await deps.guard.run('review', () => placesInFolder(deps, entry, stopped))) ?? [],
  });
  if (answer === undefined) return;
  if ('command' in answer) await commands.executeCommand(answer.command, entry);
  else if ('shared' in answer.place) await moveTo(deps, entry, answer.place);
  else await attach(deps, answer.place.entry, answer.place.span);
}

/** Moves an annotation into the article where its words were found. */
async function moveTo(deps: ReviewDependencies, entry: AnnotationEntry, place: PlaceElsewhere): Promise<void> {
  const chosen = annotationOf(deps, entry);
  const to = await deps.annotations.open(Uri.parse(place.article.uri, true));
  if (!chosen || !to || !deps.editor.mayEdit(chosen.article) || !deps.editor.mayEdit(to)) return;
  if (to.text !== place.article.text)
    return showInfo(l10n.t('The article has changed meanwhile; choose the place again.'));
  const { article: from, passage } = chosen;
  await deps.editor.move(l10n.t('Move Annotation to {0}', place.article.name), { from, passage, to, span: place.span });
}

/** Shows a place in its article; the list keeps the focus, so that a key can decide. */
async function preview(place: CandidateEntry | PlaceElsewhere): Promise<void> {
  const article = 'shared' in place ? place.article : place.entry.article;
  const range = toRange(new LineMap(article.text), place.span);
  await window.showTextDocument(Uri.parse(article.uri, true), { selection: range, preserveFocus: true, preview: true });
}
