// Entry point of the analysis thread in Node.
import { parentPort } from 'node:worker_threads';
import { handleRequest } from './handle-request';
import type { AnalyzeRequest, ThreadMessage } from './protocol';

const say = (message: ThreadMessage) => parentPort?.postMessage(message);
parentPort?.on('message', (request: AnalyzeRequest) => say(handleRequest(request)));
say({ started: true });
