// The analysis of the commands: on another thread, so that an article on which it dies or never ends takes no other along.
import { basename, join } from 'node:path';
import type { Analysis, AnalyzeOptions } from '../analysis';
import { nodeThread } from '../worker/node-thread';
import { WorkerAnalyzer } from '../worker/worker-analyzer';

let analyzer: WorkerAnalyzer | undefined;

/** Analyses a text; rejects with the reason if that fails or takes too long. */
export async function analyzeInTime(text: string, options: AnalyzeOptions): Promise<Analysis> {
  analyzer ??= new WorkerAnalyzer(() => nodeThread(threadFile()));
  // The thread does not keep the process alive, so that it need not be ended; while it works, this does.
  const alive = setInterval(() => undefined, 1000);
  try {
    return await analyzer.analyze(text, options);
  } finally {
    clearInterval(alive);
  }
}

/** The thread's program: a bundle beside the bundled command line, else a module as compiled. */
function threadFile(): string {
  const isBundled = basename(__filename) === 'cli.js';
  return isBundled ? join(__dirname, 'worker.js') : join(__dirname, '../worker/node-main.js');
}
