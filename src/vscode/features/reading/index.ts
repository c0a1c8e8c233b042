// Reading: marks, cards, outline, related mentions and what else an article shows without any annotation.
import { Disposable, type LogOutputChannel } from 'vscode';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import type { Corpus } from '../../services/corpus/corpus';
import type { PublicationDays } from '../../services/documents/publication-days';
import type { Codebooks } from '../../services/folder/codebooks';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import type { DocumentInView } from '../../ui/document-in-view';
import type { Guard } from '../../ui/guard';
import { registerArticleContextKey } from './article-context-key';
import { registerArticleLanguage } from './article-language';
import { registerCopyWithSource } from './copy-with-source';
import { Decorations } from './decorations';
import { registerFolding } from './folding';
import { registerHover } from './hover';
import { registerInlayHints } from './inlay-hints';
import { registerNavigation } from './navigation';
import { registerOutline } from './outline';
import { registerProblems } from './problems';
import { registerPublicationDay } from './publication-day';
import { registerQuotations } from './quotations';
import { registerRelated } from './related';
import { registerRepeatedParagraphs } from './repeated-paragraphs';
import { registerSelectionRanges } from './selection-ranges';
import { registerSemanticTokens } from './semantic-tokens';
import { registerStatus } from './status';

interface ReadingDependencies {
  readonly guard: Guard;
  readonly log: LogOutputChannel;
  readonly inView: DocumentInView;
  readonly days: PublicationDays;
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
  readonly readings: CorrectedReadings;
  readonly corpus: Corpus;
}

/** Registers all that an article shows. */
export function registerReading({
  guard,
  log,
  inView,
  days,
  annotations,
  codebooks,
  readings,
  corpus,
}: ReadingDependencies): Disposable {
  return Disposable.from(
    registerArticleContextKey({ guard, inView, readings }),
    registerSemanticTokens({ guard, readings }),
    new Decorations({ guard, readings }),
    registerHover({ guard, corpus }),
    registerOutline({ guard, readings, annotations, codebooks }),
    registerFolding({ guard, readings }),
    registerSelectionRanges({ guard, readings }),
    registerInlayHints({ guard, readings }),
    registerRelated({ guard, corpus }),
    registerRepeatedParagraphs({ guard, corpus }),
    registerNavigation({ guard, corpus }),
    registerCopyWithSource({ guard, readings, corpus }),
    registerQuotations({ guard, readings, corpus }),
    registerStatus({ guard, inView, readings }),
    registerProblems({ readings }),
    registerPublicationDay({ guard, days, readings, annotations }),
    registerArticleLanguage({ guard, log, days }),
  );
}
