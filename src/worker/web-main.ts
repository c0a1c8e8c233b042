// Entry of the analysis thread in a browser.
import { answer } from './answer';
import type { AnalyzeRequest, AnalyzeResponse } from './protocol';

declare const self: {
  postMessage(response: AnalyzeResponse): void;
  addEventListener(type: 'message', listener: (event: { readonly data: AnalyzeRequest }) => void): void;
};

self.addEventListener('message', (event) => self.postMessage(answer(event.data)));
