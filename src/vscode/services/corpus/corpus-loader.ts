// Reads articles into the corpus in the background, a few at a time. What is open it leaves to the sessions.
import {
  type CancellationToken,
  CancellationTokenSource,
  l10n,
  ProgressLocation,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { type Analysis, withCorrections } from '../../../analysis';
import { isArticle } from '../../../article';
import type { Analyzer } from '../../../worker/analyzer';
import type { Parts } from '../../extension';
import { findFiles } from '../../ui/find-files';
import { settingOf } from '../../ui/settings';
import { closedCorrections } from '../readings/corrected-readings';
import { isAnnotated } from '../storage/annotation-files';
import { articleOf, isSidecar } from '../storage/sidecar-uris';
import { type Corpus, decodedFile } from './corpus';

/** Ends of names of files that may be articles; the first line decides about most. */
export const ENDINGS = ['.txt', '.text', '.article'] as const;

/** Files that are read at a time: the analysis thread is one, the others wait for the disk. */
const AT_ONCE = 4;

/** Work that lasts longer than this is shown in the status bar, in ms. */
const LONG = 1000;

/** Fills the corpus and keeps it so. */
export class CorpusLoader {
  readonly #corpus: Corpus;
  readonly #parts: Parts;
  readonly #analyzer: Analyzer;
  readonly #stop = new CancellationTokenSource();
  readonly #queue = new Map<string, Uri>();
  #running = 0;
  #idle: (() => void)[] = [];

  constructor(parts: Parts, analyzer: Analyzer) {
    this.#parts = parts;
    this.#corpus = parts.corpus;
    this.#analyzer = analyzer;
  }

  /** Reads every article of some folders; settles when all are in the index. */
  async load(folders: readonly Uri[]): Promise<void> {
    const token = this.#stop.token;
    for (const folder of folders) {
      for (const uri of await candidatesIn(folder, token)) this.add(uri);
      for (const uri of this.#parts.published.all()) if (uri.toString().startsWith(`${folder}/`)) this.add(uri);
    }
    if (this.#queue.size + this.#running === 0) return;
    const done = this.#whenIdle();
    const quick = await Promise.race([done.then(() => true), new Promise((slow) => setTimeout(slow, LONG, false))]);
    if (!quick) await this.#withProgress(done);
  }

  /** Reads a file, if it is an article, once there is room. */
  add(uri: Uri): void {
    this.#queue.set(uri.toString(), uri);
    while (this.#running < AT_ONCE && this.#queue.size > 0) void this.#next();
  }

  /** Forgets a file, or all below a folder. */
  remove(uri: Uri): void {
    const gone = uri.toString();
    const { index } = this.#corpus;
    for (const article of index.articles()) {
      if (article.uri === gone || article.uri.startsWith(`${gone}/`)) index.remove(article.uri);
    }
    this.#corpus.changed();
  }

  dispose(): void {
    this.#stop.cancel();
    this.#queue.clear();
    this.#settle();
  }

  async #next(): Promise<void> {
    const [entry] = this.#queue;
    if (!entry) return;
    this.#queue.delete(entry[0]);
    this.#running++;
    await this.#parts.guard.provide(`reading ${entry[0]}`, undefined, () => this.#read(entry[1]));
    this.#running--;
    if (this.#queue.size > 0 && !this.#stop.token.isCancellationRequested) void this.#next();
    else if (this.#running === 0) this.#settle();
  }

  async #read(uri: Uri): Promise<void> {
    if (this.#isOpen(uri)) return;
    const size = await sizeOf(uri);
    const fits = size !== undefined && size <= settingOf('article.maxSize', uri) * 1e6;
    const text = fits ? await decodedFile(uri) : undefined;
    const published = this.#dayOf(uri);
    const counts = text !== undefined && (isArticleFile(uri, text) || (await this.#isReadAsArticle(uri)));
    const machine = counts ? await this.#analyze(text, published) : undefined;
    const analysis =
      machine && withCorrections(machine, await closedCorrections(this.#parts, uri, machine.article.text));
    // Opened meanwhile: then the session's reading is in the index.
    if (this.#stop.token.isCancellationRequested || this.#isOpen(uri)) return;
    if (analysis) this.#corpus.index.update(uri.toString(), analysis);
    else this.#corpus.index.remove(uri.toString());
    this.#corpus.changed();
  }

  /** A thread that dies takes along what it was reading; the next try is on another, or on this one. */
  async #analyze(text: string, published: string | undefined): Promise<Analysis | undefined> {
    const read = () => this.#analyzer.analyze(text, published === undefined ? {} : { published });
    const first = await this.#parts.guard.provide<Analysis | undefined>('reading articles', undefined, read);
    return first ?? (this.#stop.token.isCancellationRequested ? undefined : read());
  }

  #dayOf(uri: Uri): string | undefined {
    return this.#parts.published.of(uri) ?? this.#parts.annotations.at(uri)?.publishedInFile;
  }

  async #isReadAsArticle(uri: Uri): Promise<boolean> {
    return this.#parts.published.isRead(uri) || (await isAnnotated(uri));
  }

  #isOpen(uri: Uri): boolean {
    return this.#parts.sessions.all().some(({ document }) => document.uri.toString() === uri.toString());
  }

  #whenIdle(): Promise<void> {
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  #settle(): void {
    for (const resolve of this.#idle.splice(0)) resolve();
  }

  #withProgress(done: Promise<void>): Thenable<void> {
    return window.withProgress(
      { location: ProgressLocation.Window, title: l10n.t('Reading articles') },
      async (progress) => {
        const tell = () => progress.report({ message: l10n.t('{0} left', this.#queue.size + this.#running) });
        const timer = setInterval(tell, LONG / 2);
        tell();
        await done;
        clearInterval(timer);
      },
    );
  }
}

/** Whether a file is an article: by its name as the manifest has it, else by its first line. */
function isArticleFile(uri: Uri, text: string): boolean {
  return /\.article$|\/seeds\/[^/]+\.txt$/.test(uri.path) || isArticle(text.slice(0, 64));
}

/** The files of a folder that may be articles, without those that the reader excludes. */
async function candidatesIn(folder: Uri, token: CancellationToken): Promise<Uri[]> {
  const found = await findFiles(folder, [...ENDINGS, '.json'], token);
  return found.flatMap((uri) => (isSidecar(uri) ? [articleOf(uri)] : uri.path.endsWith('.json') ? [] : [uri]));
}

/** A file's size in bytes; undefined where there is none. */
async function sizeOf(uri: Uri): Promise<number | undefined> {
  try {
    return (await workspace.fs.stat(uri)).size;
  } catch {
    return undefined;
  }
}
