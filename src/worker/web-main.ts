// Entry point of the analysis thread in a browser.
import { handleRequest } from './handle-request';
import type { AnalyzeRequest, ThreadMessage } from './protocol';

declare const self: {
  postMessage(message: ThreadMessage): void;
  addEventListener(type: 'message', listener: (event: { readonly data: AnalyzeRequest }) => void): void;
};

self.addEventListener('message', (event) => self.postMessage(handleRequest(event.data)));
self.postMessage({ started: true });
