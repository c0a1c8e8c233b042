// The caller's side of the analysis thread. The thread starts with the first text and is never restarted.
import type { Analysis, AnalyzeOptions } from '../analysis';
import { type Analyzer, localAnalyzer } from './analyzer';
import type { AnalysisThread, AnalyzeResponse } from './protocol';

interface PendingRequest {
  readonly resolve: (analysis: Analysis) => void;
  readonly reject: (reason: Error) => void;
}

/** Analyses on a worker thread; on the caller's thread if no thread can be started or it died. */
export class WorkerAnalyzer implements Analyzer {
  readonly #start: () => AnalysisThread;
  readonly #pending = new Map<number, PendingRequest>();
  #thread: AnalysisThread | undefined;
  #broken = false;
  #disposed = false;
  #nextId = 1;

  /** `start` starts the thread; it is called at most once. */
  constructor(start: () => AnalysisThread) {
    this.#start = start;
  }

  async analyze(text: string, options?: AnalyzeOptions): Promise<Analysis> {
    if (this.#disposed) throw new Error('The analyzer is disposed.');
    const thread = this.#startedThread();
    if (!thread) return localAnalyzer.analyze(text, options);
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      thread.post({ id, text, ...(options ? { options } : {}) });
    });
  }

  dispose(): void {
    this.#disposed = true;
    this.#thread?.terminate();
    this.#fail('The analyzer is disposed.');
  }

  #startedThread(): AnalysisThread | undefined {
    if (this.#broken || this.#thread) return this.#thread;
    try {
      this.#thread = this.#start();
    } catch {
      this.#broken = true;
      return undefined;
    }
    this.#thread.onResponse((response) => this.#settle(response));
    this.#thread.onExit((reason) => {
      this.#broken = true;
      this.#thread = undefined;
      this.#fail(reason);
    });
    return this.#thread;
  }

  #settle(response: AnalyzeResponse): void {
    const pending = this.#pending.get(response.id);
    this.#pending.delete(response.id);
    if ('error' in response) pending?.reject(new Error(response.error));
    else pending?.resolve(response.analysis);
  }

  #fail(reason: string): void {
    for (const { reject } of this.#pending.values()) reject(new Error(reason));
    this.#pending.clear();
  }
}
