// Entry of the analysis thread under node.
import { parentPort } from 'node:worker_threads';
import { answer } from './answer';
import type { AnalyzeRequest } from './protocol';

parentPort?.on('message', (request: AnalyzeRequest) => parentPort?.postMessage(answer(request)));
