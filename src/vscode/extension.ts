// The composition root: makes the parts, hands them to each other, registers one list.
import { type Disposable, type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import { History } from '../annotations';
import type { Analyzer } from '../worker/analyzer';
import { DecidedActors } from './actor-decisions';
import { Annotations } from './annotations';
import { registerArticleLanguage } from './article-language';
import { Codebooks } from './codebooks';
import { registerBoundaries } from './commands/adjust-boundaries';
import { registerConfirmFinding } from './commands/confirm-finding';
import { registerCorrectDate } from './commands/correct-date';
import { registerActorDecisions } from './commands/decide-actors';
import { registerEditCommands } from './commands/edit-annotations';
import { registerQuotes } from './commands/quotes';
import { registerRejectFinding } from './commands/reject-finding';
import { registerSetSpeaker } from './commands/set-speaker';
import { registerShowCorrections } from './commands/show-corrections';
import { registerTagCommands } from './commands/tag';
import { registerTagOccurrences } from './commands/tag-occurrences';
import { registerTakeBack } from './commands/take-back';
import { Corpus } from './corpus';
import { openCorrections, registerCorrections } from './corrections';
import { Guard } from './guard';
import type { ActHistory } from './history';
import { registerJumps } from './jump';
import { PendingNotes } from './pending-notes';
import type { Platform } from './platform';
import { PublishedDays } from './published';
import { registerActorActions } from './register-actor-actions';
import { registerActorRename } from './register-actor-rename';
import { registerActorsView } from './register-actors-view';
import { registerAnnotateActions } from './register-annotate-actions';
import { registerAnnotationHover } from './register-annotation-hover';
import { registerAnnotationsView } from './register-annotations-view';
import { registerCorpus } from './register-corpus';
import { registerFolding } from './register-folding';
import { registerHighlights } from './register-highlights';
import { registerHover } from './register-hover';
import { registerInlayHints } from './register-inlay-hints';
import { registerMending } from './register-mending';
import { registerMoves } from './register-moves';
import { registerNotes } from './register-notes';
import { registerOutline } from './register-outline';
import { registerProblems } from './register-problems';
import { registerPublished } from './register-published';
import { registerRelated } from './register-related';
import { registerReview } from './register-review';
import { registerStatus } from './register-status';
import { registerTagDecorations } from './register-tag-decorations';
import { registerTags } from './register-tags';
import { registerTroubles } from './register-troubles';
import { Sessions } from './session';

/** Everything that a registration may need. */
export interface Parts {
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  readonly guard: Guard;
  readonly sessions: Sessions;
  readonly corpus: Corpus;
  readonly published: PublishedDays;
  readonly analyzer: Analyzer;
  readonly platform: Platform;
  readonly annotations: Annotations;
  readonly codebooks: Codebooks;
  readonly decidedActors: DecidedActors;
  /** What the reader did, for undo. */
  readonly history: ActHistory;
}

/** One entry per feature: a thin registration over a pure function in features/. */
const registrations: readonly ((parts: Parts) => Disposable)[] = [
  registerCorrections,
  registerHighlights,
  registerHover,
  registerOutline,
  registerFolding,
  registerInlayHints,
  registerRelated,
  registerJumps,
  registerActorsView,
  registerActorDecisions,
  registerActorRename,
  registerActorActions,
  registerStatus,
  registerPublished,
  registerProblems,
  registerCorpus,
  registerTagCommands,
  registerTagDecorations,
  registerNotes,
  registerAnnotationHover,
  registerAnnotationsView,
  registerReview,
  registerEditCommands,
  registerTagOccurrences,
  registerBoundaries,
  registerTakeBack,
  registerTags,
  registerTroubles,
  registerMending,
  registerMoves,
  registerAnnotateActions,
  registerCorrectDate,
  registerSetSpeaker,
  registerConfirmFinding,
  registerRejectFinding,
  registerShowCorrections,
  registerQuotes,
];

/** Starts the extension on either host. */
export function start(context: ExtensionContext, platform: Platform): void {
  const log = window.createOutputChannel('Marginalia', { log: true });
  const guard = new Guard(log);
  const published = new PublishedDays(context.workspaceState);
  const sessions = new Sessions(
    (document) => published.of(document),
    (document, text) => openCorrections({ annotations, decidedActors }, document, text),
  );
  const corpus = new Corpus(sessions);
  const analyzer = platform.startAnalyzer(context.extensionUri);
  const pending = new PendingNotes(context.workspaceState);
  const history: ActHistory = new History();
  const { openSidecar } = platform;
  const annotations = new Annotations({ guard, sessions, openSidecar, pending, history });
  const codebooks = new Codebooks({ guard, memory: context.workspaceState, openSidecar, history });
  const decidedActors = new DecidedActors({ guard, openSidecar, history });
  const parts: Parts = {
    context,
    log,
    guard,
    sessions,
    corpus,
    published,
    analyzer,
    platform,
    annotations,
    codebooks,
    decidedActors,
    history,
  };
  context.subscriptions.push(
    log,
    analyzer,
    sessions,
    corpus,
    annotations,
    codebooks,
    decidedActors,
    ...registrations.map((register) => register(parts)),
    registerArticleLanguage(parts, log),
    guard.command('marginalia.showLog', () => log.show()),
  );
  sessions.start();
}
