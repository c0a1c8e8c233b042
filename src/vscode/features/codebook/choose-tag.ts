// Which tag of which folder a command is about: what it was given, else what the reader chooses. And how often tags are used.
import { CancellationTokenSource, l10n, ProgressLocation, type QuickPickItem, Uri, window } from 'vscode';
import { listedTags, type TagRow, type TagUse, tagAt, tagLabelled, tagRows, usesOf } from '../../../annotations';
import { useText } from '../../../features/cards/tag-card';
import type { TagChoice } from '../../../features/pickers/tag-choices';
import { withoutIcons } from '../../../features/wording/plain-text';
import type { Parts } from '../../extension';
import type { ArticleAnnotations } from '../../services/annotations/article-annotations';
import type { CodebookFile } from '../../services/folder/codebook-file';
import { tagSwatch } from '../../ui/tag-icons';
import { type GroupNode, isTagNode } from '../annotations-view/annotations-tree';

/** A tag with the codebook that it stands in, or would. */
export interface ChosenTag {
  readonly book: CodebookFile;
  readonly slug: string;
}

/** Reading that lasts longer than this shows its progress, in ms. */
const LONG = 600;

/** The codebook that a command is about: that of the article at hand, the only one, else the one that the reader chooses. */
export async function chooseBook({ codebooks }: Parts): Promise<CodebookFile | undefined> {
  const article = window.activeTextEditor?.document.uri;
  const here = article && codebooks.fileOf(article);
  if (here) return here;
  const books = codebooks.all();
  if (books.length === 0) {
    void window.showInformationMessage(l10n.t('Open a folder first: its tags are kept in a file in it.'));
    return undefined;
  }
  return books.length === 1 ? books[0] : askBook(books);
}

/** The tag that a command was given: an item of the tree or of a list, or its name; without one the reader is asked. */
export async function chooseTag(parts: Parts, given: unknown, title: string): Promise<ChosenTag | undefined> {
  if (isChosenTag(given)) return given;
  if (isTagNode(given)) {
    const book = await bookOfNode(parts, given);
    return book && { book, slug: given.key };
  }
  const book = await chooseBook(parts);
  if (!book) return undefined;
  if (typeof given === 'string') {
    const slug = tagLabelled(book.codebook, given)?.slug ?? tagAt(book.codebook, given)?.slug ?? given;
    return { book, slug };
  }
  const slug = await askTag(parts, book, { title });
  return slug === undefined ? undefined : { book, slug };
}

/** A tag of a codebook that the reader chooses, other than `except`. */
export async function askTag(
  parts: Parts,
  book: CodebookFile,
  { title, except, first = [] }: { title: string; except?: string; first?: readonly (QuickPickItem & { slug: '' })[] },
): Promise<string | undefined> {
  const rows = tagRows(book.codebook, usesIn(parts, book)).filter(({ slug }) => slug !== except);
  if (rows.length + first.length === 0) {
    void window.showInformationMessage(l10n.t('There is no tag for that yet.'));
    return undefined;
  }
  const items = [...first, ...rows.map((row) => ({ ...rowItem(parts, book, row), slug: row.slug }))];
  return (await window.showQuickPick(items, { title, matchOnDetail: true }))?.slug;
}

/** A tag as an item of a list. */
export function rowItem({ codebooks }: Parts, { folder }: CodebookFile, row: TagRow): QuickPickItem {
  return {
    label: `${'\u2003'.repeat(row.depth)}${withoutIcons(row.label)}`,
    iconPath: tagSwatch(codebooks.styleOf(Uri.joinPath(folder.uri, 'x'), row.slug)),
    description: row.loose ? l10n.t('{0} · not in the codebook', useText(row)) : useText(row),
    ...(row.definition ? { detail: `${'\u2003'.repeat(row.depth)}${withoutIcons(row.definition)}` } : {}),
  };
}

/** The annotations of a codebook's folder that were read. */
export function notesIn({ annotations, codebooks }: Parts, book: CodebookFile): readonly ArticleAnnotations[] {
  return annotations.all().filter(({ uri }) => codebooks.fileOf(uri) === book);
}

/** How often the tags of a codebook are used, as far as the folder was read. */
export function usesIn(parts: Parts, book: CodebookFile): ReadonlyMap<string, TagUse> {
  return usesOf(notesIn(parts, book).map((notes) => parts.codebooks.passagesOf(notes)));
}

/** Reads all annotations of the workspace, with progress where that lasts; false where the reader stopped it. */
export async function readAll({ annotations }: Parts): Promise<boolean> {
  const stop = new CancellationTokenSource();
  let tell: (done: number, all: number) => void = () => undefined;
  const reading = annotations.readFolder({ token: stop.token, tell: (done, all) => tell(done, all) });
  const quick = await Promise.race([reading.then(() => true), new Promise((slow) => setTimeout(slow, LONG, false))]);
  if (!quick)
    await window.withProgress(
      { location: ProgressLocation.Notification, title: l10n.t('Reading annotations'), cancellable: true },
      async (progress, token) => {
        token.onCancellationRequested(() => stop.cancel());
        tell = (done, all) => progress.report({ message: l10n.t('{0} of {1} files', done, all) });
        await reading;
      },
    );
  const finished = !stop.token.isCancellationRequested;
  stop.dispose();
  return finished;
}

/** The tags that are listed in a codebook, as choices. */
export function choicesOf({ codebooks }: Parts, { codebook, folder }: CodebookFile): readonly TagChoice[] {
  return listedTags(codebook).map(({ slug, label, definition }) => ({
    slug,
    label,
    style: codebooks.styleOf(Uri.joinPath(folder.uri, 'x'), slug),
    ...(definition ? { definition } : {}),
  }));
}

async function bookOfNode({ codebooks }: Parts, node: GroupNode): Promise<CodebookFile | undefined> {
  const inUse = new Set(node.entries.flatMap(({ article }) => codebooks.fileOf(Uri.parse(article.uri, true)) ?? []));
  const books = inUse.size > 0 ? [...inUse] : codebooks.all().filter(({ codebook }) => tagAt(codebook, node.key));
  return books.length < 2 ? books[0] : askBook(books);
}

async function askBook(books: readonly CodebookFile[]): Promise<CodebookFile | undefined> {
  const items = books.map((book) => ({ label: book.folder.name, description: book.folder.uri.path, book }));
  return (await window.showQuickPick(items, { title: l10n.t('The tags of which folder?') }))?.book;
}

function isChosenTag(value: unknown): value is ChosenTag {
  return typeof value === 'object' && value !== null && 'book' in value && 'slug' in value;
}
