// The composition root: makes the parts, hands them to each other, registers one list.
import { type Disposable, type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import { History } from '../annotations';
import type { Analyzer } from '../worker/analyzer';
import { registerActorActions } from './features/actors/actor-actions';
import { registerActorsView } from './features/actors/actors-view';
import { registerActorDecisions } from './features/actors/decide-actors';
import { registerActorRename } from './features/actors/rename-actor';
import { registerAnnotationsView } from './features/annotations-view/annotations-view';
import { registerTags } from './features/codebook/tag-commands';
import { registerConfirmFinding } from './features/corrections/confirm-finding';
import { registerCorrectDate } from './features/corrections/correct-date';
import { registerRejectFinding } from './features/corrections/reject-finding';
import { registerSetSpeaker } from './features/corrections/set-speaker';
import { registerShowCorrections } from './features/corrections/show-corrections';
import { registerNotes } from './features/notes/notes';
import { registerArticleLanguage } from './features/reading/article-language';
import { registerFolding } from './features/reading/folding';
import { registerHover } from './features/reading/hover';
import { registerInlayHints } from './features/reading/inlay-hints';
import { registerJumps } from './features/reading/navigation';
import { registerOutline } from './features/reading/outline';
import { registerProblems } from './features/reading/problems';
import { registerPublished } from './features/reading/publication-day';
import { registerQuotes } from './features/reading/quotations';
import { registerRelated } from './features/reading/related';
import { registerHighlights } from './features/reading/semantic-tokens';
import { registerStatus } from './features/reading/status';
import { registerReview } from './features/review/review-view';
import { registerMoves } from './features/sidecars/follow-moves';
import { registerMending } from './features/sidecars/repair-sidecar';
import { registerTroubles } from './features/sidecars/sync-errors';
import { registerBoundaries } from './features/tagging/adjust-boundaries';
import { registerAnnotationHover } from './features/tagging/annotation-hover';
import { registerAnnotateActions } from './features/tagging/code-actions';
import { registerEditCommands } from './features/tagging/edit-annotations';
import { registerTagDecorations } from './features/tagging/tag-decorations';
import { registerTagOccurrences } from './features/tagging/tag-occurrences';
import { registerTagCommands } from './features/tagging/tag-passages';
import { registerTakeBack } from './features/tagging/undo';
import { AnnotationRegistry } from './services/annotations/annotation-registry';
import { UnsavedAnnotations } from './services/annotations/unsaved-annotations';
import { Corpus } from './services/corpus/corpus';
import { registerCorpus } from './services/corpus/workspace-follower';
import { ArticleDocuments } from './services/documents/article-documents';
import { PublicationDays } from './services/documents/publication-days';
import { ActorDecisionStore } from './services/folder/actor-decision-store';
import { Codebooks } from './services/folder/codebooks';
import { openCorrections, registerCorrections } from './services/readings/corrected-readings';
import type { Platform } from './services/storage/platform';
import type { ActHistory } from './services/storage/undo-steps';
import { Guard } from './ui/guard';

/** Everything that a registration may need. */
export interface Parts {
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  readonly guard: Guard;
  readonly sessions: ArticleDocuments;
  readonly corpus: Corpus;
  readonly published: PublicationDays;
  readonly analyzer: Analyzer;
  readonly platform: Platform;
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
  readonly decidedActors: ActorDecisionStore;
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
  const published = new PublicationDays(context.workspaceState);
  const sessions = new ArticleDocuments(
    (document) => published.of(document),
    (document, text) => openCorrections({ annotations, decidedActors }, document, text),
  );
  const corpus = new Corpus(sessions);
  const analyzer = platform.startAnalyzer(context.extensionUri);
  const pending = new UnsavedAnnotations(context.workspaceState);
  const history: ActHistory = new History();
  const { openSidecar } = platform;
  const annotations = new AnnotationRegistry({ guard, sessions, openSidecar, pending, history });
  const codebooks = new Codebooks({ guard, memory: context.workspaceState, openSidecar, history });
  const decidedActors = new ActorDecisionStore({ guard, openSidecar, history });
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
