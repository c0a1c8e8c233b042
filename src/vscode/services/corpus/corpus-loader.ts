// Reads articles into the corpus in the background, a few at a time. Open articles come from their readings instead. Of a file that is
// no article only the start is read, where the host can do that.

import * as l10n from '@vscode/l10n';
import pLimit from 'p-limit';
import {
  type CancellationToken,
  CancellationTokenSource,
  FileType,
  ProgressLocation,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { type Analysis, withCorrections } from '../../../analysis';
import { isArticle } from '../../../article';
import type { Analyzer } from '../../../worker/analyzer';
import { exclusionsAt } from '../../ui/excluded-files';
import { findFiles } from '../../ui/find-files';
import type { Guard } from '../../ui/guard';
import { endsWithin } from '../../ui/progress';
import { largestArticle } from '../documents/article-size';
import type { PublicationDays } from '../documents/publication-days';
import type { CorrectedReadings } from '../readings/corrected-readings';
import { isAnnotated } from '../storage/annotation-files';
import type { ReadHead } from '../storage/file-head';
import { articleOf, isSidecar } from '../storage/sidecar-uris';
import { type Corpus, decodedFile, decodedText } from './corpus';

/** Ends of names of files that may be articles; the first line decides about most. */
export const ENDINGS = ['.txt', '.text', '.article'] as const;

/** Files that are read at a time: the analysis thread is one, the others wait for the disk. */
const AT_ONCE = 4;

/** Work that lasts longer than this is shown in the status bar, in ms. */
const LONG = 1000;

interface LoaderDependencies {
  readonly guard: Guard;
  readonly analyzer: Analyzer;
  readonly readHead: ReadHead;
  readonly days: PublicationDays;
  readonly readings: CorrectedReadings;
  readonly corpus: Corpus;
}

/** Fills the corpus and keeps it so. */
export class CorpusLoader {
  readonly #guard: Guard;
  readonly #analyzer: Analyzer;
  readonly #readHead: ReadHead;
  readonly #days: PublicationDays;
  readonly #readings: CorrectedReadings;
  readonly #corpus: Corpus;
  readonly #stop = new CancellationTokenSource();
  readonly #limit = pLimit(AT_ONCE);
  /** Files that wait for their turn: one that changes again meanwhile is read once. */
  readonly #waiting = new Set<string>();

  constructor({ guard, analyzer, readHead, days, readings, corpus }: LoaderDependencies) {
    this.#guard = guard;
    this.#analyzer = analyzer;
    this.#readHead = readHead;
    this.#days = days;
    this.#readings = readings;
    this.#corpus = corpus;
  }

  /** Reads every article of some folders; settles when all are in the index. */
  async load(folders: readonly Uri[]): Promise<void> {
    const token = this.#stop.token;
    const reading: Promise<void>[] = [];
    for (const folder of folders) {
      for (const uri of await candidatesIn(folder, token)) reading.push(this.#queue(uri));
      for (const uri of this.#days.all()) if (uri.toString().startsWith(`${folder}/`)) reading.push(this.#queue(uri));
    }
    const done = Promise.all(reading);
    if (!(await endsWithin(done, LONG))) await this.#withProgress(done);
  }

  /** Reads a file, if it is an article and not excluded, once there is room. */
  async add(uri: Uri): Promise<void> {
    if (this.#days.isReadAsArticle(uri) || !exclusionsAt(uri)(uri)) await this.#queue(uri);
  }

  async #queue(uri: Uri): Promise<void> {
    const key = uri.toString();
    if (this.#waiting.has(key)) return;
    this.#waiting.add(key);
    await this.#limit(async () => {
      this.#waiting.delete(key);
      if (!this.#stop.token.isCancellationRequested)
        await this.#guard.provide(`reading ${key}`, undefined, () => this.#read(uri));
    });
  }

  /** Removes a file, or all below a folder, from the index. */
  remove(uri: Uri): void {
    const gone = uri.toString();
    const { index } = this.#corpus;
    for (const article of index.articles()) {
      if (article.uri === gone || article.uri.startsWith(`${gone}/`)) index.remove(article.uri);
    }
    this.#corpus.notify();
  }

  dispose(): void {
    this.#stop.cancel();
  }

  async #read(uri: Uri): Promise<void> {
    if (this.#readings.at(uri)) return;
    // An article whose analysis fails is named in the log and passed over.
    const analysis = await this.#guard.provide(`reading ${uri}`, undefined, () => this.#analysisOf(uri));
    // Opened meanwhile: then its reading is in the index.
    if (this.#stop.token.isCancellationRequested || this.#readings.at(uri)) return;
    if (analysis) this.#corpus.index.update(uri.toString(), analysis);
    else this.#corpus.index.remove(uri.toString());
    this.#corpus.notify();
  }

  /** The analysis of a file with the user's corrections; undefined where it is no article, or too large for one. */
  async #analysisOf(uri: Uri): Promise<Analysis | undefined> {
    const text = (await fits(uri)) ? await this.#articleText(uri) : undefined;
    if (text === undefined) return undefined;
    const { published, corrections } = await this.#readings.closedInput(uri, text);
    const machine = await this.#analyzer.analyze(text, published === undefined ? {} : { published });
    return withCorrections(machine, corrections);
  }

  /** The text of an article; undefined where a file is none. Most files say so in their first line, and are not read on. */
  async #articleText(uri: Uri): Promise<string | undefined> {
    if (isNamedAsArticle(uri)) return decodedFile(uri);
    const head = await this.#readHead(uri).catch(() => undefined);
    const start = head && (await decodedText(head.bytes, uri));
    const hasHead = start !== undefined && isArticle(start.slice(0, 64));
    if (!hasHead && !(await this.#isReadAsArticle(uri))) return undefined;
    return head?.isWhole ? start : decodedFile(uri);
  }

  async #isReadAsArticle(uri: Uri): Promise<boolean> {
    return this.#days.isReadAsArticle(uri) || (await isAnnotated(uri));
  }

  #withProgress(done: Promise<unknown>): Thenable<void> {
    return window.withProgress(
      { location: ProgressLocation.Window, title: l10n.t('Reading articles') },
      async (progress) => {
        const report = () =>
          progress.report({ message: l10n.t('{0} left', this.#limit.pendingCount + this.#limit.activeCount) });
        const timer = setInterval(report, LONG / 2);
        report();
        await done;
        clearInterval(timer);
      },
    );
  }
}

/** Whether a file is an article by its name, as the manifest has it. */
function isNamedAsArticle({ path }: Uri): boolean {
  return /\.article$|\/seeds\/[^/]+\.txt$/.test(path);
}

/** The files of a folder that may be articles, without those that the user excludes. */
async function candidatesIn(folder: Uri, token: CancellationToken): Promise<Uri[]> {
  const found = await findFiles(folder, [...ENDINGS, '.json'], token);
  return found.flatMap((uri) => (isSidecar(uri) ? [articleOf(uri)] : uri.path.endsWith('.json') ? [] : [uri]));
}

/** Whether there is a file that is small enough for an article. */
async function fits(uri: Uri): Promise<boolean> {
  try {
    const { type, size } = await workspace.fs.stat(uri);
    return (type & FileType.File) !== 0 && size <= largestArticle(uri) * 1e6;
  } catch {
    return false;
  }
}
