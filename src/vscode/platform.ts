// What differs between the desktop and the web: the only things that the two entries bring along.
import type { Uri } from 'vscode';
import type { Analyzer } from '../worker/analyzer';

/** The host's own means. */
export interface Platform {
  /** Reads articles off this thread; `extensionUri` is where the bundles lie. */
  startAnalyzer(extensionUri: Uri): Analyzer;
}
