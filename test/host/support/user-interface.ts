// Answering the lists and notifications that the extension shows. VS Code does not tell tests what is on the screen; so the functions
// of `window` that show them are wrapped to learn when they are called. They still do what they do, and commands answer them.
import { type CancellationToken, type QuickPick, type QuickPickItem, type QuickPickOptions, window } from 'vscode';
import { eventually } from '../../support/eventually';
import { execute } from './commands';

type Window = typeof window;

/** Runs `work` while functions of `window` are replaced: tests and extension share one `window`. */
async function withWindow<T>(replaced: Partial<Window>, work: () => Promise<T>): Promise<T> {
  const originals = Object.fromEntries(Object.keys(replaced).map((name) => [name, window[name as keyof Window]]));
  Object.assign(window, replaced);
  try {
    return await work();
  } finally {
    Object.assign(window, originals);
  }
}

/** A list that the extension shows. */
export interface ShownList {
  /** The label of the active item, once the list is shown. */
  active(): Promise<string>;
  /** Moves to the next item, and returns its label. */
  next(): Promise<string>;
  /** Accepts the active item. */
  accept(): Promise<void>;
}

/** Runs `work`, which answers the list that the extension shows meanwhile. */
export function withList<T>(work: (list: ShownList) => Promise<T>): Promise<T> {
  const { showQuickPick, createQuickPick } = window;
  let active: () => QuickPickItem | undefined = () => undefined;
  const replaced = {
    showQuickPick: (items: readonly QuickPickItem[], options?: QuickPickOptions, token?: CancellationToken) => {
      let item: QuickPickItem | undefined;
      active = () => item;
      const onDidSelectItem = (selected: QuickPickItem) => {
        item = selected;
      };
      return showQuickPick(items, { ...options, onDidSelectItem }, token);
    },
    createQuickPick: () => {
      const list: QuickPick<QuickPickItem> = createQuickPick();
      active = () => list.activeItems[0];
      return list;
    },
  } as unknown as Partial<Window>;
  const list: ShownList = {
    active: async () => (await eventually('a list is shown', () => active())).label,
    async next() {
      const before = await eventually('a list is shown', () => active());
      await execute('workbench.action.quickOpenSelectNext');
      return (await eventually('the next item is active', () => active() !== before && active())).label;
    },
    accept: () => execute('workbench.action.acceptSelectedQuickOpenItem'),
  };
  return withWindow(replaced, () => work(list));
}

/** Presses the first button of the notification that is shown, or is about to be, until that has its effect. */
export async function acceptNotification(effect: string, hasEffect: () => unknown): Promise<void> {
  await eventually(effect, async () => {
    await execute('notification.acceptPrimaryAction');
    return hasEffect() ? true : undefined;
  });
}

/** Runs `work`, which may cancel what the extension reports the progress of meanwhile. */
export function withProgressShown<T>(work: (progress: { cancel(): Promise<void> }) => Promise<T>): Promise<T> {
  const { withProgress } = window;
  let token: CancellationToken | undefined;
  const replaced: Partial<Window> = {
    withProgress: (options, task) =>
      withProgress(options, (progress, own) => {
        token = own;
        return task(progress, own);
      }),
  };
  const cancel = async () => {
    await eventually('the progress is shown', () => token);
    await acceptNotification('it is cancelled', () => token?.isCancellationRequested);
  };
  return withWindow(replaced, () => work({ cancel }));
}
