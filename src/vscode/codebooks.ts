// The tags of each workspace folder, kept in its `.marginalia/codebook.json`, and which of them were used last.
// A codebook that cannot be read whole is never written; its tags then go by their slugs.
import { Disposable, EventEmitter, type Memento, RelativePattern, Uri, type WorkspaceFolder, workspace } from 'vscode';
import {
  type Codebook,
  EMPTY_CODEBOOK,
  parseCodebook,
  type Result,
  type SidecarFile,
  serializeCodebook,
  slugOf,
  type Tag,
  tagAt,
  tagsOf,
  updateFile,
  withTag,
} from '../annotations';
import type { TagChoice } from '../features/tag-choices';
import { TAG_STYLES } from '../features/tag-decorations';
import type { OpenSidecar } from './annotations';
import type { ArticleNotes } from './article-notes';
import type { Guard } from './guard';
import { isFile } from './sidecar-files';

/** Where a folder's codebook lies. */
const CODEBOOK = '.marginalia/codebook.json';

/** Key of the tags used last, in the workspace's memory. */
const RECENT = 'marginalia.recentTags';

/** How many tags used last are remembered: more than a list shows at once. */
const MOST_RECENT = 20;

interface Book {
  readonly uri: Uri;
  readonly file: SidecarFile;
  codebook: Codebook;
}

/** What the codebooks need. */
export interface CodebooksParts {
  readonly guard: Guard;
  readonly memory: Memento;
  readonly openSidecar: OpenSidecar;
}

/** The tags that articles can be given. */
export class Codebooks {
  readonly #parts: CodebooksParts;
  readonly #books = new Map<string, Book>();
  readonly #changed = new EventEmitter<void>();
  #watchers: Disposable[] = [];
  readonly #folders: Disposable;

  /** A tag came, went, or changed its name or colour. */
  readonly onDidChange = this.#changed.event;

  constructor(parts: CodebooksParts) {
    this.#parts = parts;
    this.#folders = workspace.onDidChangeWorkspaceFolders(() => this.#open());
    this.#open();
  }

  /** Slugs of the tags used last, the latest first. */
  get recent(): readonly string[] {
    const known = this.#parts.memory.get<unknown>(RECENT);
    return Array.isArray(known) ? known.filter((slug) => typeof slug === 'string') : [];
  }

  /** Notes that tags were used. */
  async used(tags: readonly string[]): Promise<void> {
    await this.#parts.memory.update(RECENT, [...new Set([...tags, ...this.recent])].slice(0, MOST_RECENT));
  }

  /** Every tag that an article can be given: the codebook's, and those in use without it. */
  tagsFor(notes: ArticleNotes): readonly TagChoice[] {
    const codebook = this.#codebookOf(notes.article);
    const listed = codebook.concepts.filter(({ mergedInto }) => mergedInto === undefined);
    const known = new Set(codebook.concepts.map(({ slug }) => slug));
    const loose = new Set(notes.annotations.flatMap(tagsOf).filter((slug) => !known.has(slug)));
    return [
      ...listed.map(({ slug, label, definition }) => ({ slug, label, ...(definition ? { definition } : {}) })),
      ...[...loose].map((slug) => ({ slug, label: slug })),
    ];
  }

  /** The tag's name as the reader writes it; without an article, as the first codebook that has the tag says. */
  labelOf(article: Uri | undefined, tag: string): string {
    return this.#tagOf(article, tag)?.label ?? tag;
  }

  /** The tag that a slug stands for now: the one that it was merged into. */
  currentOf(article: Uri | undefined, tag: string): string {
    return this.#tagOf(article, tag)?.slug ?? tag;
  }

  /** The tag's style, 1 to 8; a tag that no codebook has keeps one by its name. */
  styleOf(article: Uri | undefined, tag: string): number {
    const colour = this.#tagOf(article, tag)?.colour;
    if (colour !== undefined) return colour;
    let sum = 0;
    for (const sign of tag) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
    return (sum % TAG_STYLES) + 1;
  }

  /**
   * The slugs of labels; new ones enter the folder's codebook, where there is a folder. Where the codebook cannot be
   * read or written the reader is told, and the tags go by their slugs.
   */
  async take(article: Uri, labels: readonly string[]): Promise<readonly string[]> {
    const book = this.#bookOf(article);
    if (!book) return labels.map(slugOf);
    const taken = await this.#parts.guard.run('codebook', () => this.#take(book, labels));
    return taken ?? takeAll(book.codebook, labels).slugs;
  }

  async #take(book: Book, labels: readonly string[]): Promise<readonly string[]> {
    if (takeAll(book.codebook, labels).codebook === book.codebook) return takeAll(book.codebook, labels).slugs;
    let slugs: readonly string[] = [];
    await workspace.fs.createDirectory(Uri.joinPath(book.uri, '..'));
    const written = await updateFile(book.file, (bytes) => {
      const read = readCodebook(bytes);
      if (!read.ok) return read;
      const taken = takeAll(read.value, labels);
      slugs = taken.slugs;
      book.codebook = taken.codebook;
      return { ok: true, value: taken.codebook === read.value ? undefined : serializeCodebook(taken.codebook) };
    });
    if (!written.ok) throw new Error(`${CODEBOOK}: ${written.error.message}`);
    if (written.value) this.#changed.fire();
    return slugs;
  }

  dispose(): void {
    this.#folders.dispose();
    Disposable.from(...this.#watchers).dispose();
    this.#changed.dispose();
  }

  #tagOf(article: Uri | undefined, tag: string): Tag | undefined {
    if (article) return tagAt(this.#codebookOf(article), tag);
    for (const { codebook } of this.#books.values()) {
      const found = tagAt(codebook, tag);
      if (found) return found;
    }
    return undefined;
  }

  #bookOf(article: Uri): Book | undefined {
    const folder = workspace.getWorkspaceFolder(article);
    return folder && this.#books.get(folder.uri.toString());
  }

  #codebookOf(article: Uri): Codebook {
    return this.#bookOf(article)?.codebook ?? EMPTY_CODEBOOK;
  }

  #open(): void {
    Disposable.from(...this.#watchers).dispose();
    this.#books.clear();
    this.#watchers = (workspace.workspaceFolders ?? []).map((folder) => this.#openFolder(folder));
  }

  #openFolder(folder: WorkspaceFolder): Disposable {
    const uri = Uri.joinPath(folder.uri, CODEBOOK);
    const book: Book = { uri, file: this.#parts.openSidecar(uri, folder.uri), codebook: EMPTY_CODEBOOK };
    this.#books.set(folder.uri.toString(), book);
    const read = () => void this.#parts.guard.run('codebook', () => this.#read(book));
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, CODEBOOK));
    read();
    return Disposable.from(watcher, watcher.onDidCreate(read), watcher.onDidChange(read), watcher.onDidDelete(read));
  }

  async #read(book: Book): Promise<void> {
    const bytes = (await isFile(book.uri)) ? await book.file.read() : undefined;
    const read = bytes?.ok === false ? bytes : readCodebook(bytes?.value);
    if (!read.ok) throw new Error(`${CODEBOOK}: ${read.error.message}`);
    book.codebook = read.value;
    this.#changed.fire();
  }
}

function readCodebook(bytes: Uint8Array | undefined): Result<Codebook> {
  if (!bytes) return { ok: true, value: EMPTY_CODEBOOK };
  const parsed = parseCodebook(bytes);
  if (!parsed.ok) return parsed;
  const { scheme, readOnly } = parsed.value;
  return readOnly ? { ok: false, error: readOnly } : { ok: true, value: scheme };
}

/** The codebook with all labels in it; the same one where it has them already. */
function takeAll(codebook: Codebook, labels: readonly string[]): { codebook: Codebook; slugs: readonly string[] } {
  const slugs: string[] = [];
  let now = codebook;
  for (const label of labels) {
    const taken = withTag(now, label);
    now = taken.codebook;
    slugs.push(taken.tag.slug);
  }
  return { codebook: now, slugs: [...new Set(slugs)] };
}
