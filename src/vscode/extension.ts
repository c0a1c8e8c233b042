// The composition root: constructs the services, each from those before it, and registers the features. State flows one way:
// documents, annotations of each article, readings with the user's corrections, features.

import { type ExtensionContext, window } from 'vscode';
import { UndoHistory } from '../annotations';
import { registerActors } from './features/actors';
import { registerAnnotationsView } from './features/annotations-view';
import { registerArticles } from './features/articles';
import { registerCodebook } from './features/codebook';
import { registerCorrections } from './features/corrections';
import { registerNotes } from './features/notes';
import { registerQuotationsView } from './features/quotations-view';
import { registerReading } from './features/reading';
import { registerReadingMode } from './features/reading-mode';
import { registerReview } from './features/review';
import { registerSidecars } from './features/sidecars';
import { registerTagging } from './features/tagging';
import { AnnotationRegistry } from './services/annotations/annotation-registry';
import { UnsavedAnnotations } from './services/annotations/unsaved-annotations';
import { Corpus } from './services/corpus/corpus';
import { CorpusLoader } from './services/corpus/corpus-loader';
import { followWorkspace } from './services/corpus/workspace-follower';
import { ArticleDocuments } from './services/documents/article-documents';
import { PublicationDays } from './services/documents/publication-days';
import { ActorEditor } from './services/editing/actor-editor';
import { AnnotationEditor } from './services/editing/annotation-editor';
import { FindingEditor } from './services/editing/finding-editor';
import { ActorDecisionStore } from './services/folder/actor-decision-store';
import { Codebooks } from './services/folder/codebooks';
import { CorrectedReadings } from './services/readings/corrected-readings';
import type { Platform } from './services/storage/platform';
import { DocumentInView } from './ui/document-in-view';
import { Guard } from './ui/guard';
import { loadTranslations } from './ui/load-translations';

/** Starts the extension on either host. */
export function start(context: ExtensionContext, { startAnalyzer, openFile, readHead, readUnmerged }: Platform): void {
  loadTranslations();
  const { workspaceState: memory, extensionUri, subscriptions } = context;
  const log = window.createOutputChannel('Marginalia', { log: true });
  const guard = new Guard(log);
  const analyzer = startAnalyzer(extensionUri);
  const inView = new DocumentInView();
  const undoHistory = new UndoHistory();
  const unsaved = new UnsavedAnnotations(memory);

  const days = new PublicationDays(memory);
  const documents = new ArticleDocuments(days);
  const annotations = new AnnotationRegistry({ guard, documents, openFile, unsaved, undoHistory });
  const codebooks = new Codebooks({ guard, memory, annotations, openFile, undoHistory });
  const actorDecisions = new ActorDecisionStore({ guard, openFile, undoHistory });
  const readings = new CorrectedReadings({ guard, days, documents, annotations, actorDecisions });
  const corpus = new Corpus(readings);
  const loader = new CorpusLoader({ guard, analyzer, readHead, days, readings, corpus });

  const editor = new AnnotationEditor({ guard, annotations, undoHistory });
  const findings = new FindingEditor({ readings, editor });
  const actors = new ActorEditor({ corpus, actorDecisions });

  subscriptions.push(
    log,
    analyzer,
    inView,
    days,
    documents,
    annotations,
    codebooks,
    actorDecisions,
    readings,
    corpus,
    loader,
  );
  subscriptions.push(
    followWorkspace({ guard, readings, actorDecisions, corpus, loader }),
    registerArticles({ guard, memory, inView, undoHistory, annotations, codebooks, readings, corpus }),
    registerReading({ guard, log, inView, days, annotations, codebooks, readings, corpus }),
    registerReadingMode({ guard, readings }),
    registerActors({ guard, inView, readings, corpus, actors }),
    registerQuotationsView({ guard, memory, inView, readings, corpus }),
    registerCorrections({ guard, annotations, readings, editor, findings }),
    registerTagging({ guard, annotations, codebooks, readings, corpus, editor }),
    registerCodebook({ guard, memory, annotations, codebooks, readings, editor }),
    registerNotes({ guard, annotations, codebooks, readings, editor }),
    registerAnnotationsView({ guard, memory, inView, annotations, codebooks, editor }),
    registerReview({ guard, annotations, codebooks, readings, corpus, editor }),
    registerSidecars({ guard, log, annotations, openFile, readUnmerged }),
    guard.command('marginalia.showLog', () => log.show()),
  );
  documents.start();
}
