// The text that the views and the status bar are about.
import { type Disposable, EventEmitter, TabInputText, type TextDocument, window } from 'vscode';

/**
 * The document in the active editor. Where none is active, as in the box of a note or on a page of another kind, the one that was
 * there before, for as long as it has a tab.
 */
export class DocumentInView implements Disposable {
  readonly #changed = new EventEmitter<undefined>();
  /** Another document is in view, or none. */
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions = [
    window.onDidChangeActiveTextEditor(() => this.#update()),
    window.tabGroups.onDidChangeTabs(() => this.#update()),
  ];
  #document = window.activeTextEditor?.document;

  get document(): TextDocument | undefined {
    return this.#document;
  }

  #update(): void {
    const document = [window.activeTextEditor?.document, this.#document].find((each) => each && hasTab(each));
    if (document === this.#document) return;
    this.#document = document;
    this.#changed.fire(undefined);
  }

  dispose(): void {
    for (const each of [...this.#subscriptions, this.#changed]) each.dispose();
  }
}

function hasTab({ uri }: TextDocument): boolean {
  const wanted = uri.toString();
  return window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === wanted),
  );
}
