// The texts of all open articles. Every key is followed at once; what needs more than the text waits for a pause in typing.
import {
  Disposable,
  EventEmitter,
  languages,
  type TextDocument,
  type TextDocumentChangeEvent,
  type Uri,
  workspace,
} from 'vscode';
import { publishedInHead } from '../../../article';
import { canonicalText } from '../../../text/canonical-text';
import { LineMap } from '../../../text/line-map';
import { applyEdits, type TextEdit } from '../../../text/text-edit';
import { toSpan } from '../../ui/convert';
import { type Debounced, debounce } from '../../ui/debounce';
import { isTooLarge } from './article-size';
import type { PublicationDays } from './publication-days';

/** The language id of articles. */
export const ARTICLE = 'article';

/** An open article at one version of its document. */
export interface ArticleDocument {
  readonly document: TextDocument;
  readonly version: number;
  /** Canonical. */
  readonly text: string;
  readonly lines: LineMap;
  /** The day of publication that the user set, else that of the head line. */
  readonly published: string | undefined;
}

/** A change of an open article's text. */
export interface ArticleEdit {
  /** The article after the change. */
  readonly article: ArticleDocument;
  /** What led to it, in offsets of the text before; undefined where only the change as a whole is known. */
  readonly edits?: readonly TextEdit[];
}

/** A pause in typing in ms: a fluent typist's keys come faster. */
const PAUSE = 150;

/** Every open article. */
export class ArticleDocuments {
  readonly #days: PublicationDays;
  readonly #articles = new Map<string, ArticleDocument>();
  readonly #pauses = new Map<string, Debounced>();
  readonly #opened = new EventEmitter<ArticleDocument>();
  readonly #edited = new EventEmitter<ArticleEdit>();
  readonly #settled = new EventEmitter<ArticleDocument>();
  readonly #closed = new EventEmitter<Uri>();
  readonly #subscriptions: Disposable;

  /** An article was opened, or a document became one. */
  readonly onDidOpen = this.#opened.event;
  /** The text of an article changed. */
  readonly onDidEdit = this.#edited.event;
  /** The typing paused, or the day of publication was set. */
  readonly onDidSettle = this.#settled.event;
  /** An article was closed, or is no article any more. */
  readonly onDidClose = this.#closed.event;

  constructor(days: PublicationDays) {
    this.#days = days;
    this.#subscriptions = Disposable.from(
      workspace.onDidOpenTextDocument((document) => this.#open(document)),
      workspace.onDidChangeTextDocument((event) => this.#follow(event)),
      workspace.onDidCloseTextDocument(({ uri }) => this.#close(uri)),
      days.onDidChange((uri) => this.#setDay(uri)),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('marginalia.article.maxSize')) this.start();
      }),
    );
  }

  /** Looks at all open documents; called once everything listens. */
  start(): void {
    for (const document of workspace.textDocuments) {
      if (isArticle(document)) this.#open(document);
      else this.#close(document.uri);
    }
  }

  /** An open article; undefined for a document that is none, or too large for one. */
  at(uri: Uri): ArticleDocument | undefined {
    return this.#articles.get(uri.toString());
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const emitter of [this.#opened, this.#edited, this.#settled, this.#closed]) emitter.dispose();
    for (const pause of this.#pauses.values()) pause.dispose();
  }

  #open(document: TextDocument): void {
    if (!isArticle(document) || this.at(document.uri)) return;
    const key = document.uri.toString();
    this.#pauses.set(
      key,
      debounce(() => this.#settle(key), PAUSE),
    );
    this.#opened.fire(this.#update(document));
  }

  #follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    const before = this.at(document.uri);
    if (!before || contentChanges.length === 0 || before.version === document.version) return;
    const article = this.#update(document);
    if (isTooLarge(article.text, document.uri)) {
      this.#close(document.uri);
      return;
    }
    const edits = contentChanges.map(({ range, text }) => {
      return { ...toSpan(before.lines, range), text: canonicalText(text) };
    });
    // An edit that joins or splits CR and LF changes the canonical text in another way than the document's.
    const isExact = applyEdits(before.text, edits) === article.text;
    this.#edited.fire({ article, ...(isExact ? { edits } : {}) });
    this.#pauses.get(document.uri.toString())?.schedule();
  }

  #close(uri: Uri): void {
    const key = uri.toString();
    this.#pauses.get(key)?.dispose();
    this.#pauses.delete(key);
    if (this.#articles.delete(key)) this.#closed.fire(uri);
  }

  #setDay(uri: Uri): void {
    const article = this.at(uri);
    if (!article) return;
    this.#update(article.document);
    this.#settle(uri.toString());
  }

  #settle(key: string): void {
    const article = this.#articles.get(key);
    if (article) this.#settled.fire(article);
  }

  #update(document: TextDocument): ArticleDocument {
    const text = canonicalText(document.getText());
    const published = this.#days.of(document.uri) ?? publishedInHead(text);
    const article = { document, version: document.version, text, lines: new LineMap(text), published };
    this.#articles.set(document.uri.toString(), article);
    return article;
  }
}

function isArticle(document: TextDocument): boolean {
  return !document.isClosed && languages.match(ARTICLE, document) > 0 && !isTooLarge(document.getText(), document.uri);
}
