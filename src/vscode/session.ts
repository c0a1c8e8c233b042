// One session per open article: its one analysis for the document's present version. Providers ask here and parse nothing.
import {
  Disposable,
  EventEmitter,
  languages,
  type TextDocument,
  type TextDocumentChangeEvent,
  workspace,
} from 'vscode';
import { type Analysis, analyze, reanalyze, type TextEdit } from '../analysis';
import { canonicalText } from '../text/canonical-text';
import { LineMap } from '../text/line-map';
import { isTooLarge } from './article-size';
import { toSpan } from './convert';

/** The language id of articles. */
export const ARTICLE = 'article';

/** What is known of an article at one version of its document. */
export interface Reading {
  readonly document: TextDocument;
  readonly version: number;
  readonly analysis: Analysis;
  readonly lines: LineMap;
  /** The edits of the previous reading's text that led here; undefined after a replacement from outside. */
  readonly edits?: readonly TextEdit[];
}

/** Tells the day of publication that the reader set for an article, if any. */
export type PublishedOf = (document: TextDocument) => string | undefined;

/** The readings of all open articles. Fires after each new reading. */
export class Sessions {
  readonly #readings = new Map<string, Reading>();
  readonly #changed = new EventEmitter<Reading>();
  readonly #closed = new EventEmitter<TextDocument>();
  readonly #subscriptions: Disposable;
  readonly #publishedOf: PublishedOf;

  /** A new reading of an open article. */
  readonly onDidRead = this.#changed.event;
  /** An article was closed, or is an article no longer. */
  readonly onDidClose = this.#closed.event;

  constructor(publishedOf: PublishedOf = () => undefined) {
    this.#publishedOf = publishedOf;
    this.#subscriptions = Disposable.from(
      workspace.onDidOpenTextDocument((document) => void this.of(document)),
      workspace.onDidChangeTextDocument((event) => this.#follow(event)),
      workspace.onDidCloseTextDocument((document) => this.#close(document)),
    );
  }

  /** Reads what is open already; call once everything listens. */
  start(): void {
    for (const document of workspace.textDocuments) this.of(document);
  }

  /** The reading of a document's present version, or undefined if it is no article or too large for one. */
  of(document: TextDocument): Reading | undefined {
    if (document.isClosed || !languages.match(ARTICLE, document)) return undefined;
    const known = this.#readings.get(document.uri.toString());
    if (known?.version === document.version) return known;
    return isTooLarge(document) ? undefined : this.#read(document);
  }

  /** All readings of open articles. */
  all(): readonly Reading[] {
    return [...this.#readings.values()];
  }

  /** Reads an article anew, as after its day of publication was set. */
  refresh(document: TextDocument): void {
    if (languages.match(ARTICLE, document)) this.#read(document);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
    this.#closed.dispose();
    this.#readings.clear();
  }

  #read(document: TextDocument): Reading {
    const published = this.#publishedOf(document);
    const analysis = analyze(canonicalText(document.getText()), published === undefined ? {} : { published });
    return this.#keep({ document, version: document.version, analysis, lines: new LineMap(analysis.article.text) });
  }

  #follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    const before = this.#readings.get(document.uri.toString());
    if (!before || contentChanges.length === 0 || before.version === document.version) return;
    const edits = contentChanges.map(({ range, text }) => ({
      ...toSpan(before.lines, range),
      text: canonicalText(text),
    }));
    const analysis = reanalyze(before.analysis, edits);
    // An edit that joins or parts CR and LF can leave our text behind the document's: then it is read anew.
    if (analysis.article.text !== canonicalText(document.getText())) this.#read(document);
    else {
      const lines = new LineMap(analysis.article.text);
      this.#keep({ document, version: document.version, analysis, lines, edits });
    }
  }

  #keep(reading: Reading): Reading {
    this.#readings.set(reading.document.uri.toString(), reading);
    this.#changed.fire(reading);
    return reading;
  }

  #close(document: TextDocument): void {
    if (this.#readings.delete(document.uri.toString())) this.#closed.fire(document);
  }
}
