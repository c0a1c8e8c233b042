// Handles one request on the worker thread. Does not depend on how messages are sent.
import { analyze } from '../analysis';
import type { AnalyzeRequest, AnalyzeResponse } from './protocol';

/** Analyses the text of a request. An error becomes a response, so that one text cannot end the thread. */
export function handleRequest({ id, text, options }: AnalyzeRequest): AnalyzeResponse {
  try {
    return { id, analysis: analyze(text, options) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
