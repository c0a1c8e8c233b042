// The caller's side of the analysis thread. It gets one text at a time, so that a text on which it dies or never ends takes no other
// along: the thread is started anew for the rest.
import type { Analysis, AnalyzeOptions } from '../analysis';
import { type Analyzer, localAnalyzer } from './analyzer';
import type { AnalysisThread, AnalyzeRequest, ThreadMessage } from './protocol';

/** Milliseconds that the thread has for any text: it may have to start on a busy machine. */
const LEAST_TIME = 30_000;
/** Milliseconds more for each UTF-16 unit: a dense text takes some 6 for a thousand on a busy machine; this is ten times as long. */
const TIME_FOR_UNIT = 0.06;
/** The largest article that the settings allow, 50 MB, takes half a minute on a quiet machine; this is ten times as long. */
const MOST_TIME = 300_000;

/** Milliseconds that the thread has for a text. */
export function timeLimit({ length }: string): number {
  return Math.min(MOST_TIME, LEAST_TIME + TIME_FOR_UNIT * length);
}

interface QueuedRequest {
  readonly request: AnalyzeRequest;
  readonly resolve: (analysis: Analysis | Promise<Analysis>) => void;
  readonly reject: (reason: Error) => void;
}

/** Analyses on a worker thread; on the caller's thread if no thread can be started. */
export class WorkerAnalyzer implements Analyzer {
  readonly #start: () => AnalysisThread;
  readonly #limitFor: (text: string) => number;
  readonly #waiting: QueuedRequest[] = [];
  /** What the thread is analysing. */
  #current: QueuedRequest | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #thread: AnalysisThread | undefined;
  /** Whether the present thread ever said that it runs. */
  #runs = false;
  /** No thread can be started here. */
  #broken = false;
  #disposed = false;
  #nextId = 1;

  /**
   * @param start - starts a thread; called again when the one before died or was ended
   * @param limitFor - milliseconds for a text
   */
  constructor(start: () => AnalysisThread, limitFor = timeLimit) {
    this.#start = start;
    this.#limitFor = limitFor;
  }

  async analyze(text: string, options?: AnalyzeOptions): Promise<Analysis> {
    if (this.#disposed) throw new Error('The analyzer is disposed.');
    const request = { id: this.#nextId++, text, ...(options ? { options } : {}) };
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, resolve, reject });
      this.#next();
    });
  }

  dispose(): void {
    this.#disposed = true;
    this.#endThread();
    for (const each of [this.#take(), ...this.#waiting.splice(0)]) each?.reject(new Error('The analyzer is disposed.'));
  }

  #next(): void {
    if (this.#current) return;
    const next = this.#waiting.shift();
    if (!next) return;
    const thread = this.#startedThread();
    if (!thread) {
      analyzeHere(next);
      this.#next();
      return;
    }
    this.#current = next;
    const limit = this.#limitFor(next.request.text);
    this.#timer = setTimeout(() => this.#lost(tooLong(limit)), limit);
    // In Node a clock that runs must not keep the process alive; a browser's is a number.
    if (typeof this.#timer === 'object') this.#timer.unref();
    thread.post(next.request);
  }

  #startedThread(): AnalysisThread | undefined {
    if (this.#broken || this.#thread) return this.#thread;
    try {
      const thread = this.#start();
      this.#thread = thread;
      this.#runs = false;
      thread.onMessage((message) => this.#thread === thread && this.#receive(message));
      thread.onExit((reason) => this.#thread === thread && this.#lost(reason));
    } catch {
      this.#broken = true;
    }
    return this.#thread;
  }

  #receive(message: ThreadMessage): void {
    this.#runs = true;
    if ('started' in message || message.id !== this.#current?.request.id) return;
    const current = this.#take();
    if ('error' in message) current?.reject(new Error(message.error));
    else current?.resolve(message.analysis);
    this.#next();
  }

  /** The thread ended, or is of no use any more. One that never ran cannot run here; the text is not to blame then. */
  #lost(reason: string): void {
    this.#broken = !this.#runs;
    this.#endThread();
    const current = this.#take();
    if (current && this.#broken) analyzeHere(current);
    else current?.reject(new Error(reason));
    this.#next();
  }

  #endThread(): void {
    const thread = this.#thread;
    this.#thread = undefined;
    thread?.terminate();
  }

  /** What the thread was analysing, and stops the clock. */
  #take(): QueuedRequest | undefined {
    clearTimeout(this.#timer);
    const current = this.#current;
    this.#current = undefined;
    return current;
  }
}

function tooLong(limit: number): string {
  return `The analysis took longer than ${limit < 1000 ? limit / 1000 : Math.round(limit / 1000)} seconds and was ended.`;
}

function analyzeHere({ request: { text, options }, resolve }: QueuedRequest): void {
  resolve(localAnalyzer.analyze(text, options));
}
