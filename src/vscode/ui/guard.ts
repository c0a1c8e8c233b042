// Unexpected errors end here: they are written to the output channel with their stack, and the user sees at most one notice for each
// kind of work. Errors that are expected, as of a file that is not there, are handled where they occur.
import * as l10n from '@vscode/l10n';
import { commands, type Disposable, type LogOutputChannel } from 'vscode';
import { askError } from './messages';

/** A command that may undo the cause of an error. */
export interface Remedy {
  /** As its button says it. */
  readonly title: string;
  readonly command: string;
}

/** An error that a command may mend; `about` is what the command is called with. */
export class RemediableError extends Error {
  readonly remedy: Remedy | undefined;
  readonly about: unknown;

  constructor(message: string, remedy: Remedy | undefined, about: unknown) {
    super(message);
    this.remedy = remedy;
    this.about = about;
  }
}

/** Runs the extension's entry points so that none can break another. */
export class Guard {
  readonly #log: LogOutputChannel;
  readonly #reported = new Set<string>();

  constructor(log: LogOutputChannel) {
    this.#log = log;
  }

  /** Calls `work`; on failure logs, tells the user once per `what` until that works again, and returns undefined. */
  async run<T>(what: string, work: () => T | Promise<T>): Promise<T | undefined> {
    try {
      const done = await work();
      this.#reported.delete(what);
      return done;
    } catch (error) {
      this.#report(what, error);
      return undefined;
    }
  }

  /** Calls a provider's `work`; on failure returns `otherwise` and only logs: a provider runs again at the next key. */
  async provide<T>(what: string, otherwise: T, work: () => T | Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.#log.error(`${what}: ${describe(error)}`);
      return otherwise;
    }
  }

  /** Registers a command whose errors are handled here. */
  command(id: string, work: (...args: unknown[]) => unknown): Disposable {
    return commands.registerCommand(id, (...args: unknown[]) => this.run(id, () => work(...args)));
  }

  #report(what: string, error: unknown): void {
    this.#log.error(`${what}: ${describe(error)}`);
    if (this.#reported.has(what)) return;
    this.#reported.add(what);
    const show = l10n.t('Show Log');
    const message = error instanceof Error ? error.message : String(error);
    const { remedy, about } = error instanceof RemediableError ? error : {};
    void askError(`Marginalia: ${message}`, ...(remedy ? [remedy.title] : []), show).then((choice) => {
      if (choice === show) this.#log.show();
      else if (remedy && choice === remedy.title) void commands.executeCommand(remedy.command, about);
    });
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
