// The messages between a caller and the analysis thread. Plain data only.
import type { Analysis, AnalyzeOptions } from '../analysis';

/** From caller to thread. `id` is unique per caller. */
export interface AnalyzeRequest {
  readonly id: number;
  readonly text: string;
  readonly options?: AnalyzeOptions;
}

/** From thread to caller: the analysis, or an error message. */
export type AnalyzeResponse =
  | { readonly id: number; readonly analysis: Analysis }
  | { readonly id: number; readonly error: string };

/** Everything that a thread says: first, once, that it runs. */
export type ThreadMessage = { readonly started: true } | AnalyzeResponse;

/** A thread as its caller uses it; Node and browsers have one each. */
export interface AnalysisThread {
  post(request: AnalyzeRequest): void;
  onMessage(listener: (message: ThreadMessage) => void): void;
  /** Calls the listener if the thread ends by itself. */
  onExit(listener: (reason: string) => void): void;
  terminate(): void;
}
