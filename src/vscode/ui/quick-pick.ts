// One promise over VS Code's quick pick, which has events only.
import { type Disposable, type QuickPick, type QuickPickItem, window } from 'vscode';

/** Closes the list with an answer; without one it counts as left. */
export type CloseWith<R> = (answer?: R) => void;

/**
 * Shows a quick pick until it is closed. `setUp` fills the list and listens to it; what it returns is disposed with the list.
 * Resolves with the answer given to `close`, or undefined if the user left the list.
 */
export function showQuickPick<T extends QuickPickItem, R>(
  setUp: (list: QuickPick<T>, close: CloseWith<R>) => Disposable | undefined,
): Promise<R | undefined> {
  const list = window.createQuickPick<T>();
  return new Promise((resolve) => {
    const close: CloseWith<R> = (answer) => {
      resolve(answer);
      list.hide();
    };
    const subscription = setUp(list, close);
    list.onDidHide(() => {
      resolve(undefined);
      subscription?.dispose();
      list.dispose();
    });
    list.show();
  });
}
