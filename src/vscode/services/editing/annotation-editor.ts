// One act on the annotations of many articles: one deed for undo, saved with progress, taken back whole where the reader stops it.
import { l10n, ProgressLocation, window } from 'vscode';
import type { AnnotationChanges } from '../../../annotations';
import type { Parts } from '../../extension';
import { restoreAll } from '../../features/tagging/undo';
import type { ArticleAnnotations, Draft } from '../annotations/article-annotations';
import type { ActShare } from '../storage/undo-steps';

/** What is done in one article. */
export interface ArticleAct {
  readonly notes: ArticleAnnotations;
  readonly drafts?: readonly Draft[];
  readonly update?: AnnotationChanges['update'];
  readonly remove?: AnnotationChanges['remove'];
}

/** Acts on fewer articles than this show no progress. */
const MANY = 10;

/** Does an act in all its articles, along with `shares` that were done before; false where the reader stopped it. */
export async function actOnMany(
  parts: Parts,
  label: string,
  acts: readonly ArticleAct[],
  shares: readonly ActShare[] = [],
): Promise<boolean> {
  const work = () => {
    for (const { notes, drafts = [], update = [], remove = [] } of acts) notes.act(label, drafts, { update, remove });
  };
  const deed = parts.history.together(label, work, { shares });
  if (!deed || (await saveAll(parts, label, acts))) return true;
  parts.history.forget(deed);
  await restoreAll(parts, [...deed.shares].reverse(), 'undo');
  return false;
}

async function saveAll({ annotations }: Parts, title: string, acts: readonly ArticleAct[]): Promise<boolean> {
  if (acts.length < MANY) {
    for (const { notes } of acts) await annotations.save(notes);
    return true;
  }
  const location = ProgressLocation.Notification;
  return window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
    for (const [index, { notes }] of acts.entries()) {
      if (token.isCancellationRequested) return false;
      progress.report({ message: l10n.t('{0} of {1} files', index + 1, acts.length), increment: 100 / acts.length });
      await annotations.save(notes);
    }
    return true;
  });
}
