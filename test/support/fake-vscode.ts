// A stand-in for the module `vscode` in unit tests, loaded before them: only what means something without an editor. The rest is
// missing on purpose: a test that needs it belongs into the real host.
import { readFileSync } from 'node:fs';
import Module from 'node:module';
import { join } from 'node:path';
import { URI, Utils } from 'vscode-uri';

/** Messages that were shown since the last look, oldest first. */
const messages: string[] = [];

/** Returns the messages that were shown, and forgets them. */
export function takeMessages(): string[] {
  return messages.splice(0);
}

/** An object that has only some members of a class: what the code under test uses of it. */
export function fake<T>(members: Partial<T>): T {
  return members as T;
}

class Disposable {
  readonly #dispose: () => unknown;

  constructor(dispose: () => unknown) {
    this.#dispose = dispose;
  }

  static from(...all: readonly { dispose(): unknown }[]): Disposable {
    return new Disposable(() => all.forEach((each) => void each.dispose()));
  }

  dispose(): void {
    this.#dispose();
  }
}

class EventEmitter<T> {
  readonly #listeners = new Set<(value: T) => unknown>();

  readonly event = (listener: (value: T) => unknown): Disposable => {
    this.#listeners.add(listener);
    return new Disposable(() => this.#listeners.delete(listener));
  };

  fire(value: T): void {
    for (const listener of [...this.#listeners]) listener(value);
  }

  dispose(): void {
    this.#listeners.clear();
  }
}

class CancellationTokenSource {
  readonly token = { isCancellationRequested: false, onCancellationRequested: () => new Disposable(() => undefined) };

  cancel(): void {
    this.token.isCancellationRequested = true;
  }

  dispose(): void {}
}

/** A pattern within a folder. */
class RelativePattern {
  constructor(
    readonly baseUri: URI,
    readonly pattern: string,
  ) {}
}

const { contributes } = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default?: unknown }>> };
  };
};

const show = async (message: string) => void messages.push(message);

const vscode = {
  CancellationTokenSource,
  Disposable,
  EventEmitter,
  FileType: { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 },
  ProgressLocation: { SourceControl: 1, Window: 10, Notification: 15 },
  RelativePattern,
  Uri: Object.assign(URI, { joinPath: Utils.joinPath }),
  window: {
    activeTextEditor: undefined,
    setStatusBarMessage: show,
    showInformationMessage: show,
    showWarningMessage: show,
    showErrorMessage: show,
  },
  workspace: {
    asRelativePath: (uri: URI) => uri.path.replace(/^\/[^/]+\//, ''),
    getConfiguration: (section: string) => ({
      get: (name: string) => contributes.configuration.properties[`${section}.${name}`]?.default,
    }),
    getWorkspaceFolder: () => undefined,
  },
};

/** How Node loads modules; not in its types. */
const loader = Module as unknown as { _load(request: string, ...rest: unknown[]): unknown };
const load = loader._load;
loader._load = (request, ...rest) => (request === 'vscode' ? vscode : load.call(Module, request, ...rest));
