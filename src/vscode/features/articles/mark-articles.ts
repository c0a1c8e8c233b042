// Marking articles as read, unread or done: by command, and by themselves once their end was on the screen.
import * as l10n from '@vscode/l10n';
import { Disposable, type TextEditor, type Uri, window, workspace } from 'vscode';
import type { UndoableEdit, UndoHistory } from '../../../annotations';
import type { ReadStatus } from '../../../features/trees/article-row';
import { count } from '../../../features/wording/counts';
import { toUri } from '../../services/corpus/places';
import type { ReadStatuses } from '../../services/folder/read-statuses';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import { displayName } from '../../services/storage/sidecar-uris';
import { debounce } from '../../ui/debounce';
import type { DocumentInView } from '../../ui/document-in-view';
import type { Guard } from '../../ui/guard';
import { showStatus } from '../../ui/messages';
import { settingOf } from '../../ui/settings';
import type { ArticleNode } from './articles-tree';

/** How long the end of an article must be on the screen, in ms: scrolling past is not reading. */
const DWELL = 1500;

interface MarkDependencies {
  readonly guard: Guard;
  readonly inView: DocumentInView;
  readonly undoHistory: UndoHistory;
  readonly readings: CorrectedReadings;
  readonly statuses: ReadStatuses;
}

/** Registers the commands that mark articles, and what marks them as read. */
export function registerMarks({ guard, inView, undoHistory, readings, statuses }: MarkDependencies): Disposable {
  const mark = (status: ReadStatus, node: unknown, all: unknown) => {
    const uris = chosenArticles(node, all) ?? articleIn(inView, readings);
    if (uris.length === 0) return showStatus(l10n.t('Open an article, or choose one in the Articles view.'));
    const before = statuses.set(uris, status);
    undoHistory.add({ label: markLabel(before.size, status), edits: undoableEdits(statuses, before, status) });
  };
  const toggle = (status: ReadStatus, node: unknown, all: unknown) => {
    const uris = chosenArticles(node, all) ?? [];
    const isSet = uris.every((uri) => statuses.of(uri) === status);
    mark(isSet ? 'unread' : status, node, all);
  };
  const look = debounce(
    () => void guard.provide('read articles', undefined, () => markIfRead(readings, statuses)),
    DWELL,
  );
  return Disposable.from(
    look,
    window.onDidChangeTextEditorVisibleRanges(look.schedule),
    window.onDidChangeActiveTextEditor(look.schedule),
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) statuses.move(oldUri, newUri);
    }),
    guard.command('marginalia.articles.markRead', (node, all) => mark('read', node, all)),
    guard.command('marginalia.articles.markUnread', (node, all) => mark('unread', node, all)),
    guard.command('marginalia.articles.markDone', (node, all) => mark('done', node, all)),
    guard.command('marginalia.articles.toggleRead', (node, all) => toggle('read', node, all)),
    guard.command('marginalia.articles.toggleDone', (node, all) => toggle('done', node, all)),
  );
}

/** The articles of rows of the view; undefined where the command was not called on a row. */
function chosenArticles(node: unknown, all: unknown): readonly string[] | undefined {
  const nodes = (Array.isArray(all) && all.length > 0 ? all : [node]).filter(isNode);
  if (nodes.length === 0) return undefined;
  return [...new Set(nodes.flatMap(articlesOf))];
}

function articlesOf(node: ArticleNode): readonly string[] {
  if (node.kind === 'group') return node.rows.map(({ article }) => article.uri);
  return node.kind === 'article' ? [node.row.article.uri] : [];
}

function isNode(value: unknown): value is ArticleNode {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function articleIn({ document }: DocumentInView, readings: CorrectedReadings): readonly string[] {
  return document && readings.of(document) ? [document.uri.toString()] : [];
}

function markLabel(articles: number, status: ReadStatus): string {
  const what = count(articles, 'article');
  if (status === 'done') return l10n.t('mark {0} as done', what);
  return status === 'read' ? l10n.t('mark {0} as read', what) : l10n.t('mark {0} as unread', what);
}

/** One edit a folder: undo in any article of it finds the step. */
function undoableEdits(
  statuses: ReadStatuses,
  before: ReadonlyMap<string, ReadStatus>,
  status: ReadStatus,
): UndoableEdit[] {
  const byFolder = new Map<string, Map<string, ReadStatus>>();
  for (const [uri, old] of before) {
    const place = (workspace.getWorkspaceFolder(toUri(uri))?.uri ?? toUri(uri)).toString();
    byFolder.set(place, (byFolder.get(place) ?? new Map()).set(uri, old));
  }
  return [...byFolder].map(([place, olds]): UndoableEdit => {
    return {
      place,
      nameAt: (at) => displayName(toUri(at)),
      revert: async () => {
        // What was marked otherwise since stays.
        statuses.restore(new Map([...olds].filter(([uri]) => statuses.of(uri) === status)));
        return true;
      },
      reapply: async () => {
        statuses.set(olds.keys(), status);
        return true;
      },
    };
  });
}

/** Marks the article in the active editor as read, by the user's setting. */
function markIfRead(readings: CorrectedReadings, statuses: ReadStatuses): void {
  const editor = window.activeTextEditor;
  if (!editor || !readings.of(editor.document)) return;
  const { uri } = editor.document;
  if (statuses.of(uri.toString()) !== 'unread' || !countsAsRead(editor, uri)) return;
  statuses.set([uri.toString()], 'read');
}

function countsAsRead({ document, visibleRanges }: TextEditor, uri: Uri): boolean {
  const when = settingOf('articles.markRead', uri);
  if (when !== 'end') return when === 'open';
  const last = document.getText().trimEnd().split('\n').length - 1;
  return visibleRanges.some(({ end }) => end.line >= last);
}
