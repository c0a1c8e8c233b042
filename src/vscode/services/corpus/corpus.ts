// The index of the workspace kept up to date: what is open counts as it is read now, everything else as it lies on disk.
import { type Disposable, EventEmitter, Uri, workspace } from 'vscode';
import { CorpusIndex } from '../../../corpus';
import { canonicalText } from '../../../text/canonical-text';
import type { ArticleDocuments, Reading } from '../documents/article-documents';
import { hasFiles } from '../storage/sidecar-uris';

/** Quiet time after which listeners hear of a change, in ms: a tree must not rebuild at every key. */
const QUIET = 300;

/** The one index, with its readers. */
export class Corpus {
  readonly #index = new CorpusIndex();
  readonly #sessions: ArticleDocuments;
  readonly #changed = new EventEmitter<void>();
  /** Open articles that were read since the index was last asked. */
  readonly #pending = new Map<string, Reading>();
  readonly #subscription: Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The index changed; fires when it has been quiet for a moment. */
  readonly onDidChange = this.#changed.event;

  constructor(sessions: ArticleDocuments) {
    this.#sessions = sessions;
    this.#subscription = sessions.onDidRead((reading) => {
      if (!isOwn(reading.document.uri)) return;
      this.#pending.set(reading.document.uri.toString(), reading);
      this.changed();
    });
  }

  /** The index with every open article as it is now. */
  get index(): CorpusIndex {
    for (const [uri, { analysis }] of this.#pending) this.#index.update(uri, analysis);
    this.#pending.clear();
    return this.#index;
  }

  /** The canonical text of an article: as it is open, else from disk; undefined where it cannot be read. */
  async textOf(uri: Uri): Promise<string | undefined> {
    const open = this.#sessions.all().find(({ document }) => document.uri.toString() === uri.toString());
    return open ? open.analysis.article.text : decodedFile(uri);
  }

  /** Tells that the index was changed from outside. */
  changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#changed.fire(), QUIET);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}

/** Earlier versions of a file, as a comparison shows them, are no articles beside it. */
function isOwn(uri: Uri): boolean {
  return uri.scheme === 'untitled' || hasFiles(uri);
}

/** A file's canonical text, decoded as the editor would show it; undefined where it cannot be read. */
export async function decodedFile(uri: Uri): Promise<string | undefined> {
  try {
    return canonicalText(await workspace.decode(await workspace.fs.readFile(uri), { uri }));
  } catch {
    return undefined;
  }
}

/** The uri of an index entry. */
export function toUri(uri: string): Uri {
  return Uri.parse(uri, true);
}
