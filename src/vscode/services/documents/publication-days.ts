// Which files the reader reads as articles although their first line does not say so, and the days of publication that the
// reader gave. Kept per workspace.
import { type Memento, type TextDocument, Uri } from 'vscode';

const KEY = 'marginalia.published';

/** The reader's word on an article: its day, or that it has none. */
type Days = Readonly<Record<string, string | null>>;

/** Days of publication that the reader set. */
export class PublicationDays {
  readonly #state: Memento;

  constructor(state: Memento) {
    this.#state = state;
  }

  /** The day that the reader gave a file, YYYY-MM-DD. */
  of(file: Uri | TextDocument): string | undefined {
    return this.#days()[keyOf(file)] ?? undefined;
  }

  /** Whether the reader reads a file as an article. */
  isRead(file: Uri | TextDocument): boolean {
    return Object.hasOwn(this.#days(), keyOf(file));
  }

  /** Files that the reader reads as articles. */
  all(): Uri[] {
    return Object.keys(this.#days()).map((uri) => Uri.parse(uri, true));
  }

  /** Remembers a file as an article, with its day where the reader knows one. */
  async set(file: Uri | TextDocument, day: string | undefined): Promise<void> {
    await this.#state.update(KEY, { ...this.#days(), [keyOf(file)]: day ?? null });
  }

  /** Forgets a file: it is no article any more. */
  async forget(file: Uri | TextDocument): Promise<void> {
    const { [keyOf(file)]: _, ...others } = this.#days();
    await this.#state.update(KEY, others);
  }

  #days(): Days {
    return this.#state.get<Days>(KEY, {});
  }
}

function keyOf(file: Uri | TextDocument): string {
  return ('uri' in file ? file.uri : file).toString();
}
