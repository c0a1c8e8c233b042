// Entry point of the analysis thread in a browser.
import { handleRequest } from './handle-request';
import type { AnalyzeRequest, AnalyzeResponse } from './protocol';

declare const self: {
  postMessage(response: AnalyzeResponse): void;
  addEventListener(type: 'message', listener: (event: { readonly data: AnalyzeRequest }) => void): void;
};

self.addEventListener('message', (event) => self.postMessage(handleRequest(event.data)));
