// The composition root: makes the parts, hands them to each other, registers one list.
import { type Disposable, type ExtensionContext, window } from 'vscode';
import { registerArticleLanguage } from './article-language';
import { Guard } from './guard';
import type { Platform } from './platform';
import { Sessions } from './session';

/** Everything that a registration may need. */
export interface Parts {
  readonly context: ExtensionContext;
  readonly guard: Guard;
  readonly sessions: Sessions;
}

/** One entry per feature: a thin registration over a pure function in features/. */
const registrations: readonly ((parts: Parts) => Disposable)[] = [];

/** Starts the extension on either host. */
export function start(context: ExtensionContext, platform: Platform): void {
  const log = window.createOutputChannel('Marginalia', { log: true });
  const guard = new Guard(log);
  const sessions = new Sessions();
  const analyzer = platform.startAnalyzer(context.extensionUri);
  const parts: Parts = { context, guard, sessions };
  context.subscriptions.push(
    log,
    analyzer,
    sessions,
    ...registrations.map((register) => register(parts)),
    registerArticleLanguage(guard, log),
  );
  sessions.start();
}
