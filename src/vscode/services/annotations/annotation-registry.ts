// The annotations of all articles at hand: open ones follow their documents, the folder's others are read when asked for.
// The one owner of sidecars in the editor; everything else asks here.

import * as l10n from '@vscode/l10n';
import { Disposable, EventEmitter, type TextDocument, Uri, workspace } from 'vscode';
import {
  type Change,
  type JoinedFile,
  type MergeNotice,
  parseSidecar,
  type Sidecar,
  type UndoableEdit,
  type UndoHistory,
} from '../../../annotations';
import { publishedInHead } from '../../../article';
import { canonicalText } from '../../../text/canonical-text';
import { decodeBytes } from '../../../text/decode-bytes';
import type { Guard } from '../../ui/guard';
import type { ArticleDocument, ArticleDocuments } from '../documents/article-documents';
import { annotationsFile, folderOf, isAnnotated } from '../storage/annotation-files';
import { type OpenFile, readIfPresent } from '../storage/editor-file';
import { articleOf, displayName, isWritable } from '../storage/sidecar-uris';
import { ArticleAnnotations, type ArticleText } from './article-annotations';
import { annotatedArticles, type FolderReading, readEach } from './folder-sidecars';
import { SidecarWatch } from './sidecar-watch';
import type { UnsavedAnnotations } from './unsaved-annotations';

/** A merge in which something had to be decided. */
export interface Merge {
  readonly article: ArticleAnnotations;
  readonly notices: readonly MergeNotice[];
}

interface RegistryDependencies {
  readonly guard: Guard;
  readonly documents: ArticleDocuments;
  readonly openFile: OpenFile;
  readonly unsaved: UnsavedAnnotations;
  readonly undoHistory: UndoHistory;
}

/** Every article's annotations, by article. */
export class AnnotationRegistry {
  readonly #guard: Guard;
  readonly #documents: ArticleDocuments;
  readonly #openFile: OpenFile;
  readonly #unsaved: UnsavedAnnotations;
  readonly #undoHistory: UndoHistory;
  readonly #articles = new Map<string, ArticleAnnotations>();
  readonly #loaded = new Map<ArticleAnnotations, Promise<void>>();
  readonly #missing = new Set<ArticleAnnotations>();
  readonly #changed = new EventEmitter<ArticleAnnotations>();
  readonly #opened = new EventEmitter<ArticleAnnotations>();
  readonly #merged = new EventEmitter<Merge>();
  readonly #edited = new EventEmitter<ArticleAnnotations>();
  readonly #subscriptions: Disposable;
  readonly #watch: SidecarWatch;
  #folderIsRead = false;

  /** An article's annotations, anchors or error changed; also after it was added or removed here. */
  readonly onDidChange = this.#changed.event;
  /** Annotations themselves were added, removed or changed; typing that only moves passages does not count. */
  readonly onDidEdit = this.#edited.event;
  /** What another program wrote was merged with unsaved changes, and something had to be decided. */
  readonly onDidMerge = this.#merged.event;
  /** An article was opened in an editor and its annotations are being read. */
  readonly onDidOpen = this.#opened.event;

  constructor({ guard, documents, openFile, unsaved, undoHistory }: RegistryDependencies) {
    this.#guard = guard;
    this.#documents = documents;
    this.#openFile = openFile;
    this.#unsaved = unsaved;
    this.#undoHistory = undoHistory;
    this.#watch = new SidecarWatch((sidecar) => {
      void guard.run('read annotations', () => this.#sidecarChanged(sidecar));
    });
    this.#subscriptions = Disposable.from(
      documents.onDidOpen((article) => this.#documentOpened(article)),
      documents.onDidEdit(({ article, edits }) => this.at(article.document.uri)?.follow(article, edits)),
      documents.onDidSettle((article) => this.at(article.document.uri)?.follow(article)),
      documents.onDidClose((article) => this.#documentClosed(article)),
      workspace.onDidDeleteFiles(({ files }) => files.forEach((file) => void this.#articleDeleted(file))),
      workspace.onDidSaveTextDocument((document) => void this.#documentSaved(document)),
    );
  }

  /** The annotations of an article, if they were read. */
  at(article: Uri): ArticleAnnotations | undefined {
    return this.#articles.get(article.toString());
  }

  /** All that were read, in the order of their articles' paths. */
  all(): readonly ArticleAnnotations[] {
    return [...this.#articles.values()].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
  }

  /** Whether the article itself is gone and its sidecar stayed. */
  isMissing(article: ArticleAnnotations): boolean {
    return this.#missing.has(article);
  }

  /** Resolves when the annotations were read from their file for the first time. */
  async ready(article: ArticleAnnotations): Promise<void> {
    await this.#loaded.get(article);
  }

  /** Writes what is pending. Selectors are refreshed only where the text at hand is that of the article's file. */
  save(article: ArticleAnnotations): Promise<void> {
    const open = this.#documents.at(article.uri);
    return article.save(open ? !open.document.isDirty : !this.isMissing(article));
  }

  /** Reads the file again, and writes what is pending if that went well. */
  async retry(article: ArticleAnnotations): Promise<void> {
    await article.load();
    if (article.store.isPending) await this.save(article);
  }

  /** The annotations of an article, read now if they were not; undefined where it has none and is not open. */
  async read(uri: Uri): Promise<ArticleAnnotations | undefined> {
    if (!this.at(uri) && (await isAnnotated(uri))) await this.#readClosed(uri);
    const article = this.at(uri);
    if (article) await this.ready(article);
    return article;
  }

  /** The annotations of an article of the folder, which need not have any yet. */
  async open(uri: Uri): Promise<ArticleAnnotations | undefined> {
    if (!this.at(uri)) await this.#readClosed(uri);
    return this.read(uri);
  }

  /** What the file of an article holds, with what is unsaved here. Of an article that is not at hand nothing is kept in memory. */
  async contentOf(uri: Uri): Promise<Sidecar | undefined> {
    const article = this.at(uri);
    if (article) {
      await this.ready(article);
      // The caller may have been told of a change in the file before the watcher here was.
      await article.load();
      return article.store.sidecar;
    }
    const file = this.#fileOf(uri);
    const read = await file.read();
    const parsed = read.ok && read.value ? parseSidecar(read.value, file.maxSize) : undefined;
    return parsed?.ok ? parsed.value.sidecar : undefined;
  }

  /** Reads every sidecar of the workspace that was not read yet, and from then on those that are added. */
  async readFolder(reading: FolderReading = {}): Promise<void> {
    this.#folderIsRead = true;
    const articles = await annotatedArticles(reading.token);
    const unread = articles.filter((article) => !this.at(article));
    await readEach(unread, (uri) => this.#guard.run('read annotations', () => this.#readClosed(uri)), reading);
  }

  /** Changes that were made in an article, as an edit that can be undone wherever the article lies then. */
  undoable(article: ArticleAnnotations, changes: readonly Change[]): UndoableEdit {
    const at = async (place: string) => {
      const now = await this.read(Uri.parse(place, true));
      return now?.isReadOnly ? undefined : now;
    };
    return {
      place: article.uri.toString(),
      nameAt: (place) => displayName(Uri.parse(place, true)),
      revert: async (place) => {
        const now = await at(place);
        now?.store.revert(changes);
        return now !== undefined;
      },
      reapply: async (place) => {
        const now = await at(place);
        now?.store.reapply(changes);
        return now !== undefined;
      },
    };
  }

  dispose(): void {
    for (const each of [this.#watch, this.#subscriptions, ...this.#articles.values()]) each.dispose();
    for (const emitter of [this.#changed, this.#opened, this.#edited, this.#merged]) emitter.dispose();
  }

  #fileOf(uri: Uri): JoinedFile {
    return annotationsFile(uri, this.#openFile);
  }

  #add(uri: Uri, text: ArticleText): ArticleAnnotations {
    const article = new ArticleAnnotations(uri, this.#fileOf(uri), text);
    this.#articles.set(uri.toString(), article);
    const remember = () => void this.#guard.run('keep annotations', () => this.#unsaved.remember(article));
    article.onDidChange(() => this.#changed.fire(article));
    article.onDidMerge((notices) => this.#merged.fire({ article, notices }));
    article.store.onDidChange(() => this.#edited.fire(article));
    const loading = this.#load(article).finally(() => article.onDidChange(remember));
    this.#loaded.set(article, loading);
    void this.#guard.run('read annotations', () => loading);
    if (!workspace.getWorkspaceFolder(uri)) this.#watch.addFolder(folderOf(uri));
    return article;
  }

  #remove(article: ArticleAnnotations): void {
    this.#articles.delete(article.uri.toString());
    this.#loaded.delete(article);
    this.#missing.delete(article);
    this.#changed.fire(article);
    article.dispose();
  }

  /** Reads the file, and restores what an earlier window could not save. */
  async #load(article: ArticleAnnotations): Promise<void> {
    await article.load();
    const restored = this.#unsaved.restore(article);
    if (restored.length === 0) return;
    this.#undoHistory.add({ label: l10n.t('Restore Annotations'), edits: [this.undoable(article, restored)] });
    if (!article.syncError) await this.save(article);
  }

  async #readClosed(uri: Uri): Promise<void> {
    const bytes = await readIfPresent(uri);
    if (this.at(uri)) return;
    const text = canonicalText(bytes ? decodeBytes(bytes) : '');
    const article = this.#add(uri, { text, published: publishedInHead(text) });
    if (!bytes) this.#missing.add(article);
    await this.ready(article);
  }

  #documentOpened(opened: ArticleDocument): void {
    const { uri } = opened.document;
    if (!isWritable(uri)) return;
    const known = this.at(uri);
    if (known) known.follow(opened);
    else this.#opened.fire(this.#add(uri, opened));
  }

  /** What is unsaved stays in memory until it can be saved. */
  #documentClosed(uri: Uri): void {
    const article = this.at(uri);
    if (!article || article.store.isPending) return;
    this.#remove(article);
    if (this.#folderIsRead) this.#readIfAnnotated(uri);
  }

  async #documentSaved({ uri }: TextDocument): Promise<void> {
    const article = this.at(uri);
    if (article && article.annotations.length > 0) await this.#guard.run('save annotations', () => article.save(true));
  }

  /** The sidecar stays, and is listed as one without an article. */
  async #articleDeleted(uri: Uri): Promise<void> {
    const article = this.at(uri);
    if (article && !article.store.isPending) this.#remove(article);
    if (article || this.#folderIsRead) this.#readIfAnnotated(uri);
  }

  #readIfAnnotated(uri: Uri): void {
    void this.#guard.run('read annotations', async () => {
      if (!this.at(uri) && (await isAnnotated(uri))) await this.#readClosed(uri);
    });
  }

  async #sidecarChanged(sidecar: Uri): Promise<void> {
    const article = this.at(articleOf(sidecar));
    if (article) await article.load();
    else if (this.#folderIsRead && (await readIfPresent(sidecar))) await this.#readClosed(articleOf(sidecar));
  }
}
