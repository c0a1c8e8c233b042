// The keys of the reading mode, as the manifest binds them, and what they do: the list that `?` shows.
import * as l10n from '@vscode/l10n';

/** A key and the command that it runs. */
export interface ReadingKey {
  readonly keys: string;
  /** What it does, in a few words. */
  readonly does: () => string;
  /** The command that it runs, with its argument; undefined where the list cannot run it. */
  readonly command?: readonly [id: string, argument?: unknown];
}

/** All keys, in the order of the list. */
export const READING_KEYS: readonly ReadingKey[] = [
  {
    keys: 'j',
    does: () => l10n.t('next sentence'),
    command: ['marginalia.readingMode.step', { unit: 'sentence', way: 1 }],
  },
  {
    keys: 'k',
    does: () => l10n.t('previous sentence'),
    command: ['marginalia.readingMode.step', { unit: 'sentence', way: -1 }],
  },
  {
    keys: 'J',
    does: () => l10n.t('next paragraph'),
    command: ['marginalia.readingMode.step', { unit: 'paragraph', way: 1 }],
  },
  {
    keys: 'K',
    does: () => l10n.t('previous paragraph'),
    command: ['marginalia.readingMode.step', { unit: 'paragraph', way: -1 }],
  },
  { keys: 'n', does: () => l10n.t('next related mention'), command: ['marginalia.nextRelated'] },
  { keys: 'N', does: () => l10n.t('previous related mention'), command: ['marginalia.previousRelated'] },
  { keys: 'o', does: () => l10n.t('next unread article'), command: ['marginalia.nextUnread'] },
  { keys: 'h', does: () => l10n.t('hover card'), command: ['editor.action.showHover'] },
  { keys: 't', does: () => l10n.t('tag the passage'), command: ['marginalia.tagSelection'] },
  { keys: '1-9', does: () => l10n.t('tag it with one of the last tags') },
  { keys: '.', does: () => l10n.t('tag it with the last tag'), command: ['marginalia.tagWithLast'] },
  { keys: 'm', does: () => l10n.t('write a note on it'), command: ['marginalia.addNote'] },
  { keys: 'c', does: () => l10n.t('copy with source'), command: ['marginalia.copyWithSource'] },
  { keys: 'u', does: () => l10n.t('undo'), command: ['marginalia.undoAnnotation'] },
  { keys: 'U', does: () => l10n.t('redo'), command: ['marginalia.redoAnnotation'] },
  { keys: '?', does: () => l10n.t('show these keys') },
  { keys: 'Escape', does: () => l10n.t('end reading mode'), command: ['marginalia.readingMode.leave'] },
];
