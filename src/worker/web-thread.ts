// Starts the analysis thread in a browser.
import type { AnalysisThread, AnalyzeRequest, ThreadMessage } from './protocol';

/** The part of a browser's Worker that is used; the project compiles without DOM types. */
interface WebWorker {
  postMessage(request: AnalyzeRequest): void;
  addEventListener(type: 'message', listener: (event: { readonly data: ThreadMessage }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
  terminate(): void;
}
declare const Worker: new (url: string) => WebWorker;

/** Starts the bundled thread at `url`. Throws if the page's policy forbids it. */
export function webThread(url: string): AnalysisThread {
  const worker = new Worker(url);
  return {
    post: (request) => worker.postMessage(request),
    onMessage: (listener) => worker.addEventListener('message', (event) => listener(event.data)),
    onExit: (listener) =>
      worker.addEventListener('error', (event) => listener(event.message ?? 'The analysis thread failed.')),
    terminate: () => worker.terminate(),
  };
}
