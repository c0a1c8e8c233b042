// The thread's side: a request in, a response out. Knows nothing of how messages travel.
import { analyze } from '../analysis';
import type { AnalyzeRequest, AnalyzeResponse } from './protocol';

/** Reads what is asked for; a failure becomes a response, so that one text cannot end the thread. */
export function answer({ id, text, options }: AnalyzeRequest): AnalyzeResponse {
  try {
    return { id, analysis: analyze(text, options) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
