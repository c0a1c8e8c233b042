// Work that may take long: progress is shown only where it does, and the user can stop it.
import * as l10n from '@vscode/l10n';
import { type CancellationToken, CancellationTokenSource, ProgressLocation, window } from 'vscode';
import { withoutLinks } from '../../features/wording/plain-text';

/** Work that takes longer than this shows its progress, in ms. */
const LONG = 600;

/** Tells how far the work is. */
export type Report = (message: string) => void;

/**
 * Runs work that can be stopped, and shows a notification with its progress once it takes long.
 * Resolves when the work ends; false if the user stopped it.
 */
export async function withProgressIfLong(
  title: string,
  work: (token: CancellationToken, report: Report) => Promise<unknown>,
): Promise<boolean> {
  const stop = new CancellationTokenSource();
  let report: Report = () => undefined;
  const running = work(stop.token, (message) => report(message));
  if (!(await endsWithin(running, LONG)))
    await window.withProgress(
      { location: ProgressLocation.Notification, title: withoutLinks(title), cancellable: true },
      async (progress, token) => {
        token.onCancellationRequested(() => stop.cancel());
        report = (message) => progress.report({ message: withoutLinks(message) });
        await running;
      },
    );
  const finished = !stop.token.isCancellationRequested;
  stop.dispose();
  return finished;
}

/**
 * Does work on each item in turn, with progress and a way to stop it where the items are many.
 * False if the user stopped it; what was done until then stays done.
 */
export async function forEachWithProgress<T>(
  title: string,
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<boolean> {
  return withProgressIfLong(title, async (token, report) => {
    for (const [index, item] of items.entries()) {
      if (token.isCancellationRequested) return;
      report(l10n.t('{0} of {1} files', index + 1, items.length));
      await work(item);
    }
  });
}

/** Whether work ends within some milliseconds. If it fails, so does this. */
export function endsWithin(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds, false);
    work
      .then(
        () => resolve(true),
        (error: unknown) => reject(error),
      )
      .finally(() => clearTimeout(timer));
  });
}
