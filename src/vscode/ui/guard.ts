// The one place that catches: what fails is written to the output channel with its stack, the reader sees at most one quiet notice.
import { commands, type Disposable, type LogOutputChannel, window } from 'vscode';

/** Runs the extension's entry points so that none can break another. */
export class Guard {
  readonly #log: LogOutputChannel;
  readonly #told = new Set<string>();

  constructor(log: LogOutputChannel) {
    this.#log = log;
  }

  /** Calls `work`; on failure logs, tells the reader once per `what`, and gives undefined. */
  async run<T>(what: string, work: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      this.#report(what, error);
      return undefined;
    }
  }

  /** Calls a provider's `work`; on failure gives `otherwise` and only logs: a provider runs again at the next key. */
  async provide<T>(what: string, otherwise: T, work: () => T | Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.#log.error(`${what}: ${describe(error)}`);
      return otherwise;
    }
  }

  /** Registers a command whose failures are the guard's. */
  command(id: string, work: (...args: unknown[]) => unknown): Disposable {
    return commands.registerCommand(id, (...args: unknown[]) => this.run(id, () => work(...args)));
  }

  #report(what: string, error: unknown): void {
    this.#log.error(`${what}: ${describe(error)}`);
    if (this.#told.has(what)) return;
    this.#told.add(what);
    const show = 'Show Log';
    const message = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(`Marginalia: ${message}`, show).then((choice) => {
      if (choice === show) this.#log.show();
    });
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
