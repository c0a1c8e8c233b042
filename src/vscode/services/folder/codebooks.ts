// The tags of all workspace folders: their names and colours, and which were used last. Changes are written to the file at once.

import { EventEmitter, type Memento, Uri } from 'vscode';
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
  type UndoableEdit,
  type UndoHistory,
  withLabels,
} from '../../../annotations';
import { TAG_STYLES } from '../../../features/editor/passage-styles';
import type { TagChoice } from '../../../features/pickers/tag-choices';
import type { Guard } from '../../ui/guard';
import type { AnnotationRegistry } from '../annotations/annotation-registry';
import type { ArticleAnnotations } from '../annotations/article-annotations';
import { now } from '../storage/author';
import type { OpenFile } from '../storage/editor-file';
import { FolderFiles } from '../storage/folder-files';
import { CODEBOOK, type CodebookChange, CodebookFile } from './codebook-file';
import { type LabelledTags, newTags, usedIn, withMissing, withoutUnused } from './new-tags';
import { RecentTags } from './recent-tags';

interface CodebooksDependencies {
  readonly guard: Guard;
  readonly memory: Memento;
  readonly annotations: AnnotationRegistry;
  readonly openFile: OpenFile;
  readonly undoHistory: UndoHistory;
}

/** The tags that articles can be given. */
export class Codebooks {
  readonly #guard: Guard;
  readonly #annotations: AnnotationRegistry;
  readonly #undoHistory: UndoHistory;
  readonly #books: FolderFiles<CodebookFile>;
  readonly #changed = new EventEmitter<void>();

  /** Which tags were used last. */
  readonly recent: RecentTags;

  /** A tag was added or removed, or changed its name or colour. */
  readonly onDidChange = this.#changed.event;

  constructor({ guard, memory, annotations, openFile, undoHistory }: CodebooksDependencies) {
    this.#guard = guard;
    this.#annotations = annotations;
    this.#undoHistory = undoHistory;
    this.recent = new RecentTags(memory);
    this.#books = new FolderFiles(
      {
        path: CODEBOOK,
        name: 'codebook',
        open: (folder) => new CodebookFile(folder, openFile),
        read: (book) => this.#read(book),
      },
      guard,
    );
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
  tagsFor({ uri, annotations }: ArticleAnnotations): readonly TagChoice[] {
    const codebook = this.#codebookOf(uri);
    const loose = new Set(annotations.flatMap(tagsOf).filter((slug) => !tagAt(codebook, slug)));
    const style = (slug: string) => this.styleOf(uri, slug);
    return [
      ...listedTags(codebook).map(({ slug, label, definition }) => {
        return { slug, label, style: style(slug), ...(definition ? { definition } : {}) };
      }),
      ...[...loose].map((slug) => ({ slug, label: slug, style: style(slug) })),
    ];
  }

  /** An article's passages with their current tags: mergers followed, deleted tags left out. */
  passagesOf(article: ArticleAnnotations): readonly Passage[] {
    const codebook = this.#codebookOf(article.uri);
    return passagesOf(article.annotations, (id) => article.anchorOf(id)).map((passage) => {
      return { ...passage, tags: currentTags(codebook, passage.tags) };
    });
  }

  /** The tag's name as the user writes it; without an article, as the first codebook that has the tag says. */
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

  /** Changes a folder's codebook as one step of undo; says whether anything changed. Throws a message for the user. */
  async change(book: CodebookFile, label: string, change: (codebook: Codebook) => Codebook): Promise<boolean> {
    const edit = await this.write(book, change);
    if (edit) this.#undoHistory.add({ label, edits: [edit] });
    return edit !== undefined;
  }

  /** Changes a folder's codebook as part of a larger step; undefined where nothing changed. Throws a message for the user. */
  async write(book: CodebookFile, change: (codebook: Codebook) => Codebook): Promise<UndoableEdit | undefined> {
    const done = await book.change(change);
    if (done) this.#changed.fire();
    return done && this.#undoable(done);
  }

  /**
   * The slugs of labels; new ones are added to the folder's codebook, where there is a folder. Where the codebook cannot be
   * read or written the user is told, and the slugs serve as labels.
   */
  async addLabels(article: Uri, labels: readonly string[]): Promise<LabelledTags> {
    const book = this.fileOf(article);
    if (!book) return { slugs: labels.map(slugOf), edits: [] };
    let added = withLabels(book.codebook, labels);
    if (added.codebook === book.codebook) return { slugs: added.slugs, edits: [] };
    const done = await this.#guard.run('codebook', () =>
      book.change((codebook) => {
        added = withLabels(codebook, labels);
        return added.codebook;
      }),
    );
    if (done) this.#changed.fire();
    return { slugs: added.slugs, edits: done ? [this.#addedTo(article, newTags(done.before, done.after))] : [] };
  }

  dispose(): void {
    this.#books.dispose();
    this.#changed.dispose();
  }

  /** The edit of adding tags for an article. Its place is that article: undo in the folder's other articles does not meet it. */
  #addedTo(article: Uri, made: readonly Tag[]): UndoableEdit {
    const change = async (place: string, make: (codebook: Codebook) => Codebook) => {
      const book = this.fileOf(Uri.parse(place, true));
      if (book) await this.write(book, make);
      return book !== undefined;
    };
    return {
      place: article.toString(),
      nameAt: () => CODEBOOK,
      revert: async (place) => {
        await this.#annotations.readFolder();
        const isUsed = usedIn(this.#annotations.all());
        return change(place, (codebook) => withoutUnused(codebook, made, isUsed));
      },
      reapply: (place) => change(place, (codebook) => withMissing(codebook, made)),
    };
  }

  /** What was changed since an edit stays when that is undone: the three versions are merged. */
  #undoable({ folder, before, after }: CodebookChange): UndoableEdit {
    const restore = async (place: string, base: Codebook, ours: Codebook) => {
      const book = this.#books.at(place);
      if (book) await this.write(book, (theirs) => mergeCodebooks({ base, ours, theirs }));
      return book !== undefined;
    };
    return {
      place: folder,
      nameAt: () => CODEBOOK,
      revert: (place) => restore(place, after, before),
      reapply: (place) => restore(place, before, after),
    };
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
