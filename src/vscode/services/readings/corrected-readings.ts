// What is known of each article: its analysis, with the user's corrections applied. Everything shown is made of this.
// Corrections are the annotations with dates, speakers and verdicts, and the folder's decisions about actors.

import * as l10n from '@vscode/l10n';
import { Disposable, EventEmitter, type TextDocument, type Uri } from 'vscode';
import {
  type Analysis,
  analyze,
  type Corrections,
  reanalyze,
  sameCorrections,
  withCorrections,
} from '../../../analysis';
import { correctionsIn, correctionsOf } from '../../../annotations';
import { publishedInHead } from '../../../article';
import { isCalendarDay } from '../../../text/calendar-day';
import type { LineMap } from '../../../text/line-map';
import type { Guard } from '../../ui/guard';
import type { AnnotationRegistry } from '../annotations/annotation-registry';
import type { ArticleDocument, ArticleDocuments } from '../documents/article-documents';
import type { PublicationDays } from '../documents/publication-days';
import type { ActorDecisionStore } from '../folder/actor-decision-store';
import { authorOf } from '../storage/author';
import { displayName } from '../storage/sidecar-uris';

/** An open article as it was read at one version of its document. */
export interface Reading {
  readonly document: TextDocument;
  readonly version: number;
  readonly lines: LineMap;
  /** With the user's corrections. */
  readonly analysis: Analysis;
}

/** A reading with what it was made of. */
interface CorrectedReading extends Reading {
  /** The analysis without corrections. */
  readonly machine: Analysis;
  readonly corrections: Corrections;
  /** The day of publication that the analysis was given. */
  readonly published: string | undefined;
}

/** What the user contributes to the reading of an article. */
export interface UserInput {
  /** The day of publication, as the user, the head line or the sidecar gives it. */
  readonly published: string | undefined;
  readonly corrections: Corrections;
}

interface ReadingsDependencies {
  readonly guard: Guard;
  readonly days: PublicationDays;
  readonly documents: ArticleDocuments;
  readonly annotations: AnnotationRegistry;
  readonly actorDecisions: ActorDecisionStore;
  /** By default the real one. */
  readonly analyze?: typeof analyze;
}

/** The readings of all articles. An article is read when someone asks for it or the typing pauses, not at each key. */
export class CorrectedReadings {
  readonly #guard: Guard;
  readonly #analyze: typeof analyze;
  readonly #days: PublicationDays;
  readonly #documents: ArticleDocuments;
  readonly #annotations: AnnotationRegistry;
  readonly #actorDecisions: ActorDecisionStore;
  /** The versions of articles whose analysis failed: it is not tried again at each hover. */
  readonly #failed = new Map<string, ArticleDocument>();
  readonly #readings = new Map<string, CorrectedReading>();
  readonly #read = new EventEmitter<Reading>();
  readonly #corrected = new EventEmitter<Reading>();
  readonly #closed = new EventEmitter<Uri>();
  readonly #subscriptions: Disposable;

  /** A new reading of an open article, or the same one with other corrections. */
  readonly onDidRead = this.#read.event;
  /** The corrections of an open article changed and its text did not; fires after `onDidRead`. */
  readonly onDidCorrect = this.#corrected.event;
  /** An article was closed, or is no article any more. */
  readonly onDidClose = this.#closed.event;

  constructor({ guard, days, documents, annotations, actorDecisions, ...given }: ReadingsDependencies) {
    this.#guard = guard;
    this.#analyze = given.analyze ?? analyze;
    this.#days = days;
    this.#documents = documents;
    this.#annotations = annotations;
    this.#actorDecisions = actorDecisions;
    const read = ({ document }: ArticleDocument) => void guard.run('reading', () => this.of(document));
    const correct = (uri: Uri) => void guard.run('corrections', () => this.#correct(uri));
    this.#subscriptions = Disposable.from(
      documents.onDidOpen(read),
      documents.onDidSettle(read),
      documents.onDidClose((uri) => this.#close(uri)),
      annotations.onDidChange(({ uri }) => correct(uri)),
      actorDecisions.onDidChange(() => {
        for (const { document } of this.all()) correct(document.uri);
      }),
    );
  }

  /** The reading of a document's present version; undefined if it is no article, or its analysis failed. */
  of(document: TextDocument): Reading | undefined {
    return this.at(document.uri);
  }

  /** The reading of an open article's present version; undefined if it is not open. */
  at(uri: Uri): Reading | undefined {
    const article = this.#documents.at(uri);
    if (!article) return undefined;
    const known = this.#readings.get(uri.toString());
    const isCurrent = known?.version === article.version && known.published === this.#publishedOf(article);
    return isCurrent ? known : this.#updateIfPossible(article, known);
  }

  /** The readings of all open articles. */
  all(): readonly Reading[] {
    return [...this.#readings.values()];
  }

  /** What the user said of an article that is not open. A sidecar that cannot be read says nothing; that is shown elsewhere. */
  async closedInput(uri: Uri, text: string): Promise<UserInput> {
    const content = await this.#annotations.contentOf(uri);
    const passages = content ? correctionsIn(content, text, authorOf(uri)) : {};
    return {
      published: this.#days.of(uri) ?? publishedInHead(text) ?? calendarDay(content?.article?.published),
      corrections: { ...passages, ...this.#actorDecisions.correctionsFor(uri) },
    };
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const emitter of [this.#read, this.#corrected, this.#closed]) emitter.dispose();
  }

  /** An article that cannot be analysed is named, and has no reading; everything else goes on. */
  #updateIfPossible(article: ArticleDocument, before: CorrectedReading | undefined): Reading | undefined {
    const { uri } = article.document;
    const key = uri.toString();
    if (this.#failed.get(key) === article) return undefined;
    try {
      const reading = this.#update(article, before);
      this.#failed.delete(key);
      return reading;
    } catch (error) {
      this.#failed.set(key, article);
      if (this.#readings.delete(key)) this.#closed.fire(uri);
      const message = l10n.t('{0} could not be analysed: {1}', displayName(uri), String(error));
      void this.#guard.run(`reading ${key}`, () => {
        throw new Error(message, { cause: error });
      });
      return undefined;
    }
  }

  #update(article: ArticleDocument, before: CorrectedReading | undefined): Reading {
    const { document, version, text, lines } = article;
    const published = this.#publishedOf(article);
    const machine =
      before && before.published === published
        ? reanalyze(before.machine, { start: 0, end: before.machine.article.text.length, text })
        : this.#analyze(text, published === undefined ? {} : { published });
    const corrections = this.#correctionsOf(article);
    const analysis = withCorrections(machine, corrections);
    return this.#set({ document, version, lines, analysis, machine, corrections, published });
  }

  /** Applies changed corrections. A text that was typed into is read, and corrected, when the typing pauses. */
  #correct(uri: Uri): void {
    const article = this.#documents.at(uri);
    const known = this.#readings.get(uri.toString());
    if (!article || known?.version !== article.version) return;
    if (known.published !== this.#publishedOf(article)) {
      this.#updateIfPossible(article, known);
      return;
    }
    const corrections = this.#correctionsOf(article);
    if (sameCorrections(corrections, known.corrections)) return;
    const analysis = withCorrections(known.machine, corrections);
    this.#corrected.fire(this.#set({ ...known, corrections, analysis }));
  }

  /** The sidecar's day counts where neither the text nor the user gives one. */
  #publishedOf({ document, published }: ArticleDocument): string | undefined {
    return published ?? calendarDay(this.#annotations.at(document.uri)?.publishedInFile);
  }

  /** The corrections of an open article; none by annotations while these follow another text. */
  #correctionsOf({ document: { uri }, text }: ArticleDocument): Corrections {
    const actors = this.#actorDecisions.correctionsFor(uri);
    const article = this.#annotations.at(uri);
    if (article?.text !== text) return actors;
    return { ...actors, ...correctionsOf(article.annotations, ({ id }) => article.anchorOf(id), authorOf(uri)) };
  }

  #set(reading: CorrectedReading): Reading {
    this.#readings.set(reading.document.uri.toString(), reading);
    this.#read.fire(reading);
    return reading;
  }

  #close(uri: Uri): void {
    this.#failed.delete(uri.toString());
    if (this.#readings.delete(uri.toString())) this.#closed.fire(uri);
  }
}

/** A day as a file gives it; undefined where it is no day of the calendar. */
function calendarDay(day: string | undefined): string | undefined {
  return day !== undefined && isCalendarDay(day) ? day : undefined;
}
