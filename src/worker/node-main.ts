// Entry point of the analysis thread in Node.
import { parentPort } from 'node:worker_threads';
import { handleRequest } from './handle-request';
import type { AnalyzeRequest } from './protocol';

parentPort?.on('message', (request: AnalyzeRequest) => parentPort?.postMessage(handleRequest(request)));
