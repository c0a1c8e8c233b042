// The tags of all workspace folders: what they are called, how they look, which were used last. Changes go to the file at once.
import { EventEmitter, type Memento, type Uri, type WorkspaceFolder } from 'vscode';
import {
  type Codebook,
  currentTags,
  EMPTY_CODEBOOK,
  listedTags,
  mergeCodebooks,
  type Passage,
  passagesOf,
  type Retagging,
  slugOf,
  type Tag,
  tagAt,
  tagsOf,
  withLabels,
} from '../../../annotations';
import { TAG_STYLES } from '../../../features/editor/passage-styles';
import type { TagChoice } from '../../../features/pickers/tag-choices';
import type { Guard } from '../../ui/guard';
import type { ArticleAnnotations } from '../annotations/article-annotations';
import { now } from '../storage/author';
import { FolderFiles } from '../storage/folder-files';
import type { OpenSidecar } from '../storage/sidecar-uris';
import type { ActHistory, CodebookShare } from '../storage/undo-steps';
import { CODEBOOK, CodebookFile } from './codebook-file';
import { RecentTags } from './recent-tags';

/** What the codebooks need. */
export interface CodebooksParts {
  readonly guard: Guard;
  readonly memory: Memento;
  readonly openSidecar: OpenSidecar;
  readonly history: ActHistory;
}

/** The tags that articles can be given. */
export class Codebooks {
  readonly #parts: CodebooksParts;
  readonly #books: FolderFiles<CodebookFile>;
  readonly #changed = new EventEmitter<void>();

  /** Which tags were used last. */
  readonly recent: RecentTags;

  /** A tag came, went, or changed its name or colour. */
  readonly onDidChange = this.#changed.event;

  constructor(parts: CodebooksParts) {
    this.#parts = parts;
    this.recent = new RecentTags(parts.memory);
    const open = (folder: WorkspaceFolder) => new CodebookFile(folder, parts.openSidecar);
    this.#books = new FolderFiles({ path: CODEBOOK, name: 'codebook', open, read: this.#read.bind(this) }, parts.guard);
  }

  /** The codebook files of all folders, in the folders' order. */
  all(): readonly CodebookFile[] {
    return this.#books.all();
  }

  /** The codebook file of an article's folder; undefined for an article outside of all folders. */
  fileOf(article: Uri): CodebookFile | undefined {
    return this.#books.of(article);
  }

  /** Every tag that an article can be given: the codebook's, and those in use without it. */
  tagsFor(notes: ArticleAnnotations): readonly TagChoice[] {
    const codebook = this.#codebookOf(notes.uri);
    const loose = new Set(notes.annotations.flatMap(tagsOf).filter((slug) => !tagAt(codebook, slug)));
    const style = (slug: string) => this.styleOf(notes.uri, slug);
    return [
      ...listedTags(codebook).map(({ slug, label, definition }) => {
        return { slug, label, style: style(slug), ...(definition ? { definition } : {}) };
      }),
      ...[...loose].map((slug) => ({ slug, label: slug, style: style(slug) })),
    ];
  }

  /** An article's passages with the tags that theirs stand for now. */
  passagesOf(notes: ArticleAnnotations): readonly Passage[] {
    const codebook = this.#codebookOf(notes.uri);
    return passagesOf(notes.annotations, (id) => notes.anchorOf(id)).map((passage) => {
      return { ...passage, tags: currentTags(codebook, passage.tags) };
    });
  }

  /** The tag's name as the reader writes it; without an article, as the first codebook that has the tag says. */
  labelOf(article: Uri | undefined, tag: string): string {
    return this.#tagOf(article, tag)?.label ?? tag;
  }

  /** When the tag is to be used, as the codebook says. */
  definitionOf(article: Uri, tag: string): string | undefined {
    return this.#tagOf(article, tag)?.definition;
  }

  /** The slugs that labels have, or would get. */
  slugsOf(article: Uri, labels: readonly string[]): readonly string[] {
    return withLabels(this.#codebookOf(article), labels).slugs;
  }

  /** What changing the tags of an article's annotations needs to know. */
  retagging(article: Uri): Retagging {
    const codebook = this.#codebookOf(article);
    return { currentOf: (slug) => currentTags(codebook, [slug])[0], now: now() };
  }

  /** The tag's style, 1 to 8; a tag that no codebook has keeps one by its name. */
  styleOf(article: Uri | undefined, tag: string): number {
    const colour = this.#tagOf(article, tag)?.colour;
    if (colour !== undefined) return colour;
    let sum = 0;
    for (const sign of tag) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
    return (sum % TAG_STYLES) + 1;
  }

  /** Changes a folder's codebook as one deed of the reader's; says whether anything changed. Throws what the reader should hear. */
  async change(book: CodebookFile, label: string, change: (codebook: Codebook) => Codebook): Promise<boolean> {
    const share = await this.write(book, change);
    if (share) this.#parts.history.add(label, share);
    return share !== undefined;
  }

  /** Changes a folder's codebook as part of a deed that is noted elsewhere. */
  async write(book: CodebookFile, change: (codebook: Codebook) => Codebook): Promise<CodebookShare | undefined> {
    const share = await book.change(change);
    if (share) this.#changed.fire();
    return share;
  }

  /** Takes a change back, or brings it back; what was changed since stays. False where the folder is no more open. */
  async restore({ where, before, after }: CodebookShare, way: 'undo' | 'redo'): Promise<boolean> {
    const book = this.#books.at(where);
    const [base, ours] = way === 'undo' ? [after, before] : [before, after];
    if (book) await this.write(book, (theirs) => mergeCodebooks({ base, ours, theirs }));
    return book !== undefined;
  }

  /**
   * The slugs of labels; new ones enter the folder's codebook, where there is a folder. Where the codebook cannot be
   * read or written the reader is told, and the tags go by their slugs.
   */
  async take(article: Uri, labels: readonly string[]): Promise<readonly string[]> {
    const book = this.fileOf(article);
    if (!book) return labels.map(slugOf);
    let taken = withLabels(book.codebook, labels);
    if (taken.codebook === book.codebook) return taken.slugs;
    await this.#parts.guard.run('codebook', () =>
      this.write(book, (codebook) => {
        taken = withLabels(codebook, labels);
        return taken.codebook;
      }),
    );
    return taken.slugs;
  }

  dispose(): void {
    this.#books.dispose();
    this.#changed.dispose();
  }

  #tagOf(article: Uri | undefined, tag: string): Tag | undefined {
    if (article) return tagAt(this.#codebookOf(article), tag);
    for (const { codebook } of this.all()) {
      const found = tagAt(codebook, tag);
      if (found) return found;
    }
    return undefined;
  }

  #codebookOf(article: Uri): Codebook {
    return this.fileOf(article)?.codebook ?? EMPTY_CODEBOOK;
  }

  async #read(book: CodebookFile): Promise<void> {
    await book.read();
    this.#changed.fire();
  }
}
