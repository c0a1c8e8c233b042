// What crosses between a caller and the analysis thread. Plain data only.
import type { Analysis, AnalyzeOptions } from '../analysis';

/** Caller to thread. `id` is unique per caller. */
export interface AnalyzeRequest {
  readonly id: number;
  readonly text: string;
  readonly options?: AnalyzeOptions;
}

/** Thread to caller: the analysis, or the reason why there is none. */
export type AnalyzeResponse =
  | { readonly id: number; readonly analysis: Analysis }
  | { readonly id: number; readonly error: string };

/** A thread as its caller sees it; node and the web each have their own. */
export interface AnalysisThread {
  post(request: AnalyzeRequest): void;
  onResponse(listener: (response: AnalyzeResponse) => void): void;
  /** Called once when the thread dies by itself. */
  onExit(listener: (reason: string) => void): void;
  terminate(): void;
}
