// Starts the analysis thread in Node.
import { Worker } from 'node:worker_threads';
import type { AnalysisThread, ThreadMessage } from './protocol';

/** Starts the bundled thread at `file`. It does not keep the process alive. */
export function nodeThread(file: string): AnalysisThread {
  const worker = new Worker(file);
  return {
    post: (request) => worker.postMessage(request),
    onMessage: (listener) => {
      worker.on('message', (message: ThreadMessage) => listener(message));
      // Last: who listens to a thread keeps the process alive.
      worker.unref();
    },
    onExit: (listener) => {
      worker.once('error', (error) => listener(error.message));
      worker.once('exit', (code) => listener(`The analysis thread ended with ${code}.`));
    },
    terminate: () => void worker.terminate(),
  };
}
