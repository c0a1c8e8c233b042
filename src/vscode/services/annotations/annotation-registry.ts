// The annotations of all articles that someone looks at: open ones follow their editor, the folder's others are read when asked for.
// The one owner of sidecars in the editor; everything else asks here.
import { Disposable, EventEmitter, l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import { type JoinedFile, type MergeNotice, parseSidecar, type Sidecar } from '../../../annotations';
import { parseArticle } from '../../../article';
import { canonicalText } from '../../../text/canonical-text';
import { decodeBytes } from '../../../text/decode-bytes';
import type { Guard } from '../../ui/guard';
import type { ArticleDocuments, Reading } from '../documents/article-documents';
import { annotationsFile, isAnnotated } from '../storage/annotation-files';
import { articleOf, hasFiles, type OpenSidecar, readOrNothing } from '../storage/sidecar-uris';
import type { ActHistory } from '../storage/undo-steps';
import { ArticleAnnotations, type ArticleText } from './article-annotations';
import { annotatedArticles, type FolderReading, readEach } from './folder-sidecars';
import { SidecarWatch } from './sidecar-watch';
import type { UnsavedAnnotations } from './unsaved-annotations';

/** What the registry needs. */
export interface AnnotationsParts {
  readonly guard: Guard;
  readonly sessions: ArticleDocuments;
  readonly openSidecar: OpenSidecar;
  readonly pending: UnsavedAnnotations;
  readonly history: ActHistory;
}

/** A merge in which something had to be decided. */
export interface Merge {
  readonly notes: ArticleAnnotations;
  readonly notices: readonly MergeNotice[];
}

/** Every article's annotations, by article. */
export class AnnotationRegistry {
  readonly #parts: AnnotationsParts;
  readonly #notes = new Map<string, ArticleAnnotations>();
  readonly #loaded = new Map<ArticleAnnotations, Promise<void>>();
  readonly #missing = new Set<ArticleAnnotations>();
  readonly #changed = new EventEmitter<ArticleAnnotations>();
  readonly #opened = new EventEmitter<ArticleAnnotations>();
  readonly #merged = new EventEmitter<Merge>();
  readonly #acted = new EventEmitter<ArticleAnnotations>();
  readonly #subscriptions: Disposable[];
  readonly #watch: SidecarWatch;
  #folderIsRead = false;

  /** An article's annotations, anchors or trouble changed; also after it came or went. */
  readonly onDidChange = this.#changed.event;

  /** Annotations themselves came, went or changed; typing that only moves passages does not count. */
  readonly onDidAct = this.#acted.event;
  /** What another hand wrote was merged with what was done here, and something had to be decided. */
  readonly onDidMerge = this.#merged.event;
  /** An article was opened in an editor and its annotations are being read. */
  readonly onDidOpen = this.#opened.event;

  constructor(parts: AnnotationsParts) {
    this.#parts = parts;
    const { sessions, guard } = parts;
    this.#watch = new SidecarWatch((sidecar) => {
      void guard.run('read annotations', () => this.#sidecarChanged(sidecar));
    });
    this.#subscriptions = [
      sessions.onDidEdit(({ document, text, edits }) => this.of(document)?.follow(text, edits)),
      sessions.onDidRead((reading) => this.#read(reading)),
      sessions.onDidClose((document) => this.#close(document)),
      workspace.onDidDeleteFiles(({ files }) => files.forEach((file) => void this.#articleGone(file))),
      workspace.onDidSaveTextDocument((document) => void this.#articleSaved(document)),
    ];
  }

  /** The annotations of an open article. */
  of(document: TextDocument): ArticleAnnotations | undefined {
    return this.#notes.get(document.uri.toString());
  }

  /** The annotations of an article that were read already. */
  at(article: Uri): ArticleAnnotations | undefined {
    return this.#notes.get(article.toString());
  }

  /** All that were read, in the order of their articles' paths. */
  all(): readonly ArticleAnnotations[] {
    return [...this.#notes.values()].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
  }

  /** Whether the article itself is gone and its sidecar stayed. */
  isMissing(notes: ArticleAnnotations): boolean {
    return this.#missing.has(notes);
  }

  /** Resolves when the annotations' file was read for the first time. */
  async ready(notes: ArticleAnnotations): Promise<void> {
    await this.#loaded.get(notes);
  }

  /** Writes what is pending; the text is described only where it is the text of the article's file. */
  save(notes: ArticleAnnotations): Promise<void> {
    const document = openDocument(notes.uri);
    return notes.save(document ? !document.isDirty : !this.isMissing(notes));
  }

  /** The annotations of an article, read now if they were not; undefined where it has none and is not open. */
  async read(article: Uri): Promise<ArticleAnnotations | undefined> {
    if (!this.at(article) && (await isAnnotated(article))) await this.#openClosed(article);
    const notes = this.at(article);
    if (notes) await this.ready(notes);
    return notes;
  }

  /** The annotations of an article of the folder, which need not have any yet. */
  async open(article: Uri): Promise<ArticleAnnotations | undefined> {
    if (!this.at(article)) await this.#openClosed(article);
    return this.read(article);
  }

  /** What the file of an article holds, with what is unsaved here; of an article that nobody looks at nothing is kept. */
  async contentOf(article: Uri): Promise<Sidecar | undefined> {
    const notes = this.at(article);
    if (notes) {
      await this.ready(notes);
      // Another hand's change may be on its way here; whoever asks was told of it already.
      await notes.load();
      return notes.store.sidecar;
    }
    const read = await this.#fileOf(article).read();
    const parsed = read.ok && read.value ? parseSidecar(read.value) : undefined;
    return parsed?.ok ? parsed.value.sidecar : undefined;
  }

  /** Reads the file again, and writes what is pending if that went well. */
  async retry(notes: ArticleAnnotations): Promise<void> {
    await notes.load();
    if (notes.store.isPending) await this.save(notes);
  }

  /** Whether the sidecar may be written by this version; if not, says so. */
  mayWrite(notes: ArticleAnnotations): boolean {
    if (notes.isReadOnly)
      void window.showWarningMessage(l10n.t('{0} was written by a newer version and is only shown.', notes.fileName));
    return !notes.isReadOnly;
  }

  /** Reads every sidecar of the workspace that was not read yet, and from then on those that appear. */
  async readFolder(reading: FolderReading = {}): Promise<void> {
    this.#folderIsRead = true;
    const articles = await annotatedArticles(reading.token);
    const fresh = articles.filter((article) => !this.at(article));
    const read = (article: Uri) => this.#parts.guard.run('read annotations', () => this.#openClosed(article));
    await readEach(fresh, read, reading);
  }

  dispose(): void {
    Disposable.from(this.#watch, ...this.#subscriptions, ...this.#notes.values()).dispose();
    this.#changed.dispose();
    this.#opened.dispose();
    this.#acted.dispose();
    this.#merged.dispose();
  }

  #read({ document, analysis }: Reading): void {
    if (!hasFiles(document.uri)) return;
    const { text, published } = analysis.article;
    const known = this.of(document);
    if (known) {
      known.published = published;
      known.follow(text);
    } else this.#opened.fire(this.#open(document.uri, articleText(text, published)));
  }

  #fileOf(article: Uri): JoinedFile {
    const folder = folderOf(article);
    return annotationsFile(article, (sidecar) => this.#parts.openSidecar(sidecar, folder));
  }

  #open(article: Uri, text: ArticleText): ArticleAnnotations {
    const notes = new ArticleAnnotations(article, this.#fileOf(article), text);
    this.#notes.set(article.toString(), notes);
    const remember = () => void this.#parts.guard.run('keep annotations', () => this.#parts.pending.remember(notes));
    notes.onDidChange(() => this.#changed.fire(notes));
    notes.onDidMerge((notices) => this.#merged.fire({ notes, notices }));
    notes.store.onDidChange(() => this.#acted.fire(notes));
    notes.store.onDidAct((act) =>
      this.#parts.history.add(act.label, { of: 'article', where: article.toString(), act }),
    );
    const loading = this.#firstRead(notes).finally(() => notes.onDidChange(remember));
    this.#loaded.set(notes, loading);
    void this.#parts.guard.run('read annotations', () => loading);
    if (!workspace.getWorkspaceFolder(article)) this.#watch.addFolder(folderOf(article));
    return notes;
  }

  /** Reads the file, and brings back what an earlier window could not save. */
  async #firstRead(notes: ArticleAnnotations): Promise<void> {
    await notes.load();
    if (!this.#parts.pending.restore(l10n.t('Restore Annotations'), notes)) return;
    if (!notes.trouble) await this.save(notes);
  }

  async #openClosed(article: Uri): Promise<void> {
    const bytes = await readOrNothing(article);
    if (this.at(article)) return;
    const { text, published } = parseArticle(canonicalText(bytes ? decodeBytes(bytes) : ''));
    const notes = this.#open(article, articleText(text, published));
    if (!bytes) this.#missing.add(notes);
    await this.ready(notes);
  }

  /** What is unsaved stays in memory until it can be saved. */
  #close(document: TextDocument): void {
    const notes = this.of(document);
    if (!notes || notes.store.isPending) return;
    this.#forget(notes);
    if (this.#folderIsRead)
      void this.#parts.guard.run('read annotations', async () => {
        if (await isAnnotated(notes.uri)) await this.#openClosed(notes.uri);
      });
  }

  #forget(notes: ArticleAnnotations): void {
    this.#notes.delete(notes.uri.toString());
    this.#loaded.delete(notes);
    this.#missing.delete(notes);
    this.#changed.fire(notes);
    notes.dispose();
  }

  async #articleSaved(document: TextDocument): Promise<void> {
    const notes = this.of(document);
    if (notes && notes.annotations.length > 0) await this.#parts.guard.run('save annotations', () => notes.save(true));
  }

  /** The sidecar stays, and is listed as one without an article. */
  async #articleGone(article: Uri): Promise<void> {
    const notes = this.at(article);
    if (notes && !notes.store.isPending) this.#forget(notes);
    if (notes || this.#folderIsRead)
      await this.#parts.guard.run('read annotations', async () => {
        if (!this.at(article) && (await isAnnotated(article))) await this.#openClosed(article);
      });
  }

  async #sidecarChanged(sidecar: Uri): Promise<void> {
    const notes = this.at(articleOf(sidecar));
    if (notes) await notes.load();
    else if (this.#folderIsRead && (await readOrNothing(sidecar))) await this.#openClosed(articleOf(sidecar));
  }
}

/** The folder that the article's files must not lead out of. */
function folderOf(article: Uri): Uri {
  return workspace.getWorkspaceFolder(article)?.uri ?? Uri.joinPath(article, '..');
}

function articleText(text: string, published: string | undefined): ArticleText {
  return { text, ...(published === undefined ? {} : { published }) };
}

function openDocument(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === uri.toString());
}
