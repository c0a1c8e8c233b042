// One session per open article: its one analysis for the document's present version. Providers ask here and parse nothing.
import {
  Disposable,
  EventEmitter,
  languages,
  type TextDocument,
  type TextDocumentChangeEvent,
  type Uri,
  workspace,
} from 'vscode';
import {
  type Analysis,
  analyze,
  applyEdits,
  type Corrections,
  reanalyze,
  type TextEdit,
  withCorrections,
} from '../../../analysis';
import { canonicalText } from '../../../text/canonical-text';
import { LineMap } from '../../../text/line-map';
import { toSpan } from '../../ui/convert';
import { isTooLarge } from './article-size';

/** The language id of articles. */
export const ARTICLE = 'article';

/** What is known of an article at one version of its document. */
export interface Reading {
  readonly document: TextDocument;
  readonly version: number;
  /** As the reader corrected it: what everything shown is made of. */
  readonly analysis: Analysis;
  /** As the machine read it. */
  readonly machine: Analysis;
  readonly corrections: Corrections;
  readonly lines: LineMap;
  /** The day of publication that the reader set, if any. */
  readonly published: string | undefined;
}

/** A change of an open article's text, told before the text is read anew. */
export interface Edited {
  readonly document: TextDocument;
  /** The canonical text now. */
  readonly text: string;
  /** What led to it, in offsets of the text before; undefined where the change is known as a whole only. */
  readonly edits?: readonly TextEdit[];
}

/** The text of an article while it is being typed. */
interface Draft {
  readonly text: string;
  readonly lines: LineMap;
  readonly pause: ReturnType<typeof setTimeout>;
}

/** Milliseconds without typing after which the text is read anew, unless someone asks earlier; a fluent typist's keys come faster. */
const PAUSE = 150;

/** Tells the day of publication that the reader set for an article, if any. */
export type PublishedOf = (document: TextDocument) => string | undefined;

/** Tells how the reader corrected the reading of an article with this canonical text. */
export type CorrectionsOf = (document: TextDocument, text: string) => Corrections;

/**
 * The readings of all open articles. A keystroke costs no reading: the text is followed at once, and read when a provider asks
 * for it or the typing pauses.
 */
export class ArticleDocuments {
  readonly #readings = new Map<string, Reading>();
  readonly #drafts = new Map<string, Draft>();
  readonly #edited = new EventEmitter<Edited>();
  readonly #changed = new EventEmitter<Reading>();
  readonly #corrected = new EventEmitter<Reading>();
  readonly #closed = new EventEmitter<TextDocument>();
  readonly #subscriptions: Disposable;
  readonly #publishedOf: PublishedOf;
  readonly #correctionsOf: CorrectionsOf;

  /** The text of an open article changed. */
  readonly onDidEdit = this.#edited.event;
  /** A new reading of an open article, or the same one with other corrections. */
  readonly onDidRead = this.#changed.event;
  /** The corrections of an open article changed and its text did not; fires after `onDidRead`. */
  readonly onDidCorrect = this.#corrected.event;
  /** An article was closed, or is an article no longer. */
  readonly onDidClose = this.#closed.event;

  constructor(publishedOf: PublishedOf = () => undefined, correctionsOf: CorrectionsOf = () => ({})) {
    this.#publishedOf = publishedOf;
    this.#correctionsOf = correctionsOf;
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

  /** Corrects a reading anew, as after a correction was made; where the corrections are the same, nothing happens. */
  recorrect(article: Uri): void {
    const key = article.toString();
    const known = this.#readings.get(key);
    // A text that was typed into is read, and corrected, when the typing pauses.
    if (!known || known.version !== known.document.version) return;
    const corrections = this.#correctionsOf(known.document, known.machine.article.text);
    if (JSON.stringify(corrections) === JSON.stringify(known.corrections)) return;
    const reading = { ...known, corrections, analysis: withCorrections(known.machine, corrections) };
    this.#readings.set(key, reading);
    this.#changed.fire(reading);
    this.#corrected.fire(reading);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#edited.dispose();
    this.#changed.dispose();
    this.#corrected.dispose();
    this.#closed.dispose();
    for (const { pause } of this.#drafts.values()) clearTimeout(pause);
    this.#drafts.clear();
    this.#readings.clear();
  }

  #read(document: TextDocument): Reading {
    const key = document.uri.toString();
    const before = this.#readings.get(key);
    const published = this.#publishedOf(document);
    const text = canonicalText(document.getText());
    const machine =
      before && before.published === published
        ? reanalyze(before.machine, { start: 0, end: before.machine.article.text.length, text })
        : analyze(text, published === undefined ? {} : { published });
    const corrections = this.#correctionsOf(document, text);
    const analysis = withCorrections(machine, corrections);
    const { version } = document;
    const reading = { document, version, analysis, machine, corrections, lines: new LineMap(text), published };
    this.#endDraft(key);
    this.#readings.set(key, reading);
    this.#changed.fire(reading);
    return reading;
  }

  #follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    const key = document.uri.toString();
    const reading = this.#readings.get(key);
    if (!reading || contentChanges.length === 0 || reading.version === document.version) return;
    const draft = this.#drafts.get(key);
    const before = draft ?? { text: reading.analysis.article.text, lines: reading.lines };
    const text = canonicalText(document.getText());
    const edits = contentChanges.map((change) => ({
      ...toSpan(before.lines, change.range),
      text: canonicalText(change.text),
    }));
    clearTimeout(draft?.pause);
    this.#drafts.set(key, { text, lines: new LineMap(text), pause: setTimeout(() => this.of(document), PAUSE) });
    // An edit that joins or parts CR and LF makes another text of the canonical one than of the document's.
    this.#edited.fire({ document, text, ...(applyEdits(before.text, edits) === text ? { edits } : {}) });
  }

  #endDraft(key: string): void {
    clearTimeout(this.#drafts.get(key)?.pause);
    this.#drafts.delete(key);
  }

  #close(document: TextDocument): void {
    this.#endDraft(document.uri.toString());
    if (this.#readings.delete(document.uri.toString())) this.#closed.fire(document);
  }
}
