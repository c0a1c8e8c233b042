// Analyses texts on a worker thread or on the caller's: one interface, the same results.
import { type Analysis, type AnalyzeOptions, analyze } from '../analysis';

/** Analyses texts. Results are plain data. */
export interface Analyzer {
  /** Analyses one text; rejects if its analysis fails, kills the thread or takes too long, and when the analyzer is disposed. */
  analyze(text: string, options?: AnalyzeOptions): Promise<Analysis>;
  dispose(): void;
}

/** Analyses on the caller's thread. */
export const localAnalyzer: Analyzer = {
  analyze: async (text, options) => analyze(text, options),
  dispose: () => undefined,
};
