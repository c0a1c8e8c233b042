// The caller's side of the analysis thread: started at the first text, never restarted in a loop.

import type { Analysis, AnalyzeOptions } from '../analysis';
import type { Analyzer } from './analyzer';
import { localAnalyzer } from './analyzer';
import type { AnalysisThread, AnalyzeResponse } from './protocol';

interface Waiting {
  readonly resolve: (analysis: Analysis) => void;
  readonly reject: (reason: Error) => void;
}

/** Reads on a thread of its own. Where no thread can be started, or it dies, texts are read on the caller's thread. */
export class WorkerAnalyzer implements Analyzer {
  readonly #start: () => AnalysisThread;
  readonly #waiting = new Map<number, Waiting>();
  #thread: AnalysisThread | undefined;
  #broken = false;
  #disposed = false;
  #next = 1;

  /** `start` makes the thread; called at most once. */
  constructor(start: () => AnalysisThread) {
    this.#start = start;
  }

  async analyze(text: string, options?: AnalyzeOptions): Promise<Analysis> {
    if (this.#disposed) throw new Error('The analyzer is disposed.');
    const thread = this.#running();
    if (!thread) return localAnalyzer.analyze(text, options);
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      thread.post({ id, text, ...(options ? { options } : {}) });
    });
  }

  dispose(): void {
    this.#disposed = true;
    this.#thread?.terminate();
    this.#fail('The analyzer is disposed.');
  }

  #running(): AnalysisThread | undefined {
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
    const waiting = this.#waiting.get(response.id);
    this.#waiting.delete(response.id);
    if ('error' in response) waiting?.reject(new Error(response.error));
    else waiting?.resolve(response.analysis);
  }

  #fail(reason: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(reason));
    this.#waiting.clear();
  }
}
