// The composition root: makes the parts, hands them to each other, registers one list.
import { type Disposable, type ExtensionContext, window } from 'vscode';
import { Annotations } from './annotations';
import { registerTagDecorations } from './annotations-decorations';
import { registerArticleLanguage } from './article-language';
import { Codebooks } from './codebooks';
import { registerTagCommands } from './commands/tag';
import { Guard } from './guard';
import type { Platform } from './platform';
import { Sessions } from './session';

/** Everything that a registration may need. */
export interface Parts {
  readonly context: ExtensionContext;
  readonly guard: Guard;
  readonly sessions: Sessions;
  readonly annotations: Annotations;
  readonly codebooks: Codebooks;
}

/** One entry per feature: a thin registration over a pure function in features/. */
const registrations: readonly ((parts: Parts) => Disposable)[] = [registerTagCommands, registerTagDecorations];

/** Starts the extension on either host. */
export function start(context: ExtensionContext, platform: Platform): void {
  const log = window.createOutputChannel('Marginalia', { log: true });
  const guard = new Guard(log);
  const sessions = new Sessions();
  const analyzer = platform.startAnalyzer(context.extensionUri);
  const annotations = new Annotations({ guard, sessions, openSidecar: platform.openSidecar });
  const codebooks = new Codebooks(context.workspaceState);
  const parts: Parts = { context, guard, sessions, annotations, codebooks };
  context.subscriptions.push(
    log,
    analyzer,
    sessions,
    annotations,
    codebooks,
    ...registrations.map((register) => register(parts)),
    registerArticleLanguage(guard, log),
  );
  sessions.start();
}
