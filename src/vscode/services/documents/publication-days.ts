// Which files the user reads as articles although their first line does not say so, and the days of publication that the
// user set. Kept per workspace.
import { EventEmitter, type Memento, Uri } from 'vscode';

const KEY = 'marginalia.published';

/** What the user said of each file: its day, or null for an article without a known day. */
type Days = Readonly<Record<string, string | null>>;

/** Days of publication that the user set. */
export class PublicationDays {
  readonly #memory: Memento;
  readonly #changed = new EventEmitter<Uri>();

  /** The user set the day of a file, or removed it. */
  readonly onDidChange = this.#changed.event;

  constructor(memory: Memento) {
    this.#memory = memory;
  }

  /** The day that the user set for a file, YYYY-MM-DD. */
  of(file: Uri): string | undefined {
    return this.#days()[file.toString()] ?? undefined;
  }

  /** Whether the user reads a file as an article. */
  isReadAsArticle(file: Uri): boolean {
    return Object.hasOwn(this.#days(), file.toString());
  }

  /** Files that the user reads as articles. */
  all(): Uri[] {
    return Object.keys(this.#days()).map((uri) => Uri.parse(uri, true));
  }

  /** Remembers a file as an article, with its day if the user knows it. */
  async set(file: Uri, day: string | undefined): Promise<void> {
    await this.#memory.update(KEY, { ...this.#days(), [file.toString()]: day ?? null });
    this.#changed.fire(file);
  }

  /** Forgets a file: it is no article any more. */
  async forget(file: Uri): Promise<void> {
    const { [file.toString()]: _, ...others } = this.#days();
    await this.#memory.update(KEY, others);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #days(): Days {
    return this.#memory.get<Days>(KEY, {});
  }
}
