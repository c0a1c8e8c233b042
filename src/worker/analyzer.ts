// Reading an article away from the caller's thread, or on it: one interface, two ways, the same results.
import { type Analysis, type AnalyzeOptions, analyze } from '../analysis';

/** Reads texts. Results are plain data. */
export interface Analyzer {
  /** Reads one text; rejects only when the analyzer is disposed or its thread dies. */
  analyze(text: string, options?: AnalyzeOptions): Promise<Analysis>;
  dispose(): void;
}

/** Reads on the caller's own thread. */
export const localAnalyzer: Analyzer = {
  analyze: async (text, options) => analyze(text, options),
  dispose: () => undefined,
};
