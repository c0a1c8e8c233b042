// The index of the workspace, kept up to date: open articles as they are read now, all others as they lie on disk.
import { type Disposable, EventEmitter, type Position, type TextDocument, type Uri, workspace } from 'vscode';
import { type ArticleFacts, CorpusIndex } from '../../../corpus';
import type { ArticleContext } from '../../../features/context';
import { canonicalText } from '../../../text/canonical-text';
import { type Debounced, debounce } from '../../ui/debounce';
import { endsWithin } from '../../ui/progress';
import type { CorrectedReadings, Reading } from '../readings/corrected-readings';
import { isWritable } from '../storage/sidecar-uris';

/** A pause in ms after which listeners are notified of a change: a tree must not be rebuilt at every key. */
const PAUSE = 300;

/** An open article with all that features ask about it. */
export interface OpenArticle {
  readonly reading: Reading;
  readonly context: ArticleContext;
}

/** The index of all articles. */
export class Corpus {
  readonly #index = new CorpusIndex();
  readonly #readings: CorrectedReadings;
  readonly #changed = new EventEmitter<void>();
  readonly #updated = new EventEmitter<void>();
  readonly #asked = new EventEmitter<void>();
  readonly #notify: Debounced = debounce(() => this.#changed.fire(), PAUSE);
  /** Open articles that were read since the index was last asked. */
  readonly #unindexed = new Map<string, Reading>();
  readonly #subscription: Disposable;
  #wasAsked = false;
  #loads = 0;
  #loading: Promise<unknown> = Promise.resolve();

  /** The index changed; fires after a pause. */
  readonly onDidChange = this.#changed.event;
  /** The index changed, or the reading of articles began or ended; fires at once, thousands of times while a folder is read. */
  readonly onDidUpdate = this.#updated.event;
  /** Someone asked for the index: the first time that the folder matters. Fires once. */
  readonly onDidAsk = this.#asked.event;

  constructor(readings: CorrectedReadings) {
    this.#readings = readings;
    this.#subscription = readings.onDidRead((reading) => this.#add(reading));
  }

  /** The index with every open article as it is now. */
  get index(): CorpusIndex {
    if (!this.#wasAsked) {
      this.#wasAsked = true;
      this.#asked.fire();
    }
    for (const [uri, { analysis }] of this.#unindexed) this.#index.update(uri, analysis);
    this.#unindexed.clear();
    return this.#index;
  }

  /** The facts of an article that was read already; asks for nothing. */
  known(uri: Uri): ArticleFacts | undefined {
    return this.#index.article(uri.toString());
  }

  /** The index once the articles of the folder are in it, or after so many ms as it is then: what asks only once waits a little. */
  async loadedIndex(patience: number): Promise<CorpusIndex> {
    void this.index;
    await endsWithin(this.#loading, patience);
    return this.index;
  }

  /** Tells that articles are being read, until the promise settles. */
  awaits(loading: Promise<unknown>): void {
    this.#loading = Promise.all([this.#loading, loading]);
    this.#loads++;
    this.#updated.fire();
    const end = () => {
      this.#loads--;
      this.#updated.fire();
    };
    void loading.then(end, end);
  }

  /** Whether articles are being read. */
  get isLoading(): boolean {
    return this.#loads > 0;
  }

  /** The open article of a document, with the index; undefined if it is none. */
  articleOf(document: TextDocument): OpenArticle | undefined {
    const reading = this.#readings.of(document);
    if (!reading) return undefined;
    const indexed = () => this.index;
    const context = {
      uri: document.uri.toString(),
      analysis: reading.analysis,
      // Asked for only where needed: after each key it indexes the article again.
      get index() {
        return indexed();
      },
    };
    return { reading, context };
  }

  /** The canonical text of an article: as it is open, else from disk; undefined where it cannot be read. */
  async textOf(uri: Uri): Promise<string | undefined> {
    return this.#readings.at(uri)?.analysis.article.text ?? decodedFile(uri);
  }

  /** Adds the open articles again, as after a folder was removed from the index. */
  addOpenArticles(): void {
    for (const reading of this.#readings.all()) this.#add(reading);
  }

  /** Whether related mentions and counts leave out repeated paragraphs. */
  skipRepeated(skips: boolean): void {
    this.#index.skipsRepeated = skips;
    this.notify();
  }

  /** Tells listeners that the index was changed from outside. */
  notify(): void {
    this.#updated.fire();
    this.#notify.schedule();
  }

  dispose(): void {
    this.#notify.dispose();
    this.#subscription.dispose();
    this.#changed.dispose();
    this.#updated.dispose();
    this.#asked.dispose();
  }

  #add(reading: Reading): void {
    if (!isPresentVersion(reading.document.uri)) return;
    this.#unindexed.set(reading.document.uri.toString(), reading);
    this.notify();
  }
}

/** The offset of an editor's position. */
export function offsetAt({ reading }: OpenArticle, position: Position): number {
  return reading.lines.offsetAt(position);
}

/** A file's canonical text, decoded as the editor would show it; undefined where it cannot be read. */
export async function decodedFile(uri: Uri): Promise<string | undefined> {
  try {
    return await decodedText(await workspace.fs.readFile(uri), uri);
  } catch {
    return undefined;
  }
}

/** Bytes of a file as canonical text, decoded as the editor would show them; undefined where they are no text. */
export async function decodedText(bytes: Uint8Array, uri: Uri): Promise<string | undefined> {
  try {
    return canonicalText(await workspace.decode(bytes, { uri }));
  } catch {
    return undefined;
  }
}

/** Earlier versions of a file, as a comparison shows them, are not articles beside it. */
function isPresentVersion(uri: Uri): boolean {
  return uri.scheme === 'untitled' || isWritable(uri);
}
