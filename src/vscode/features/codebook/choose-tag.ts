// Which tag of which folder a command is about: what it was given, else what the user chooses. And how often tags are used.

import * as l10n from '@vscode/l10n';
import { type QuickPickItem, Uri, window } from 'vscode';
import { listedTags, type TagRow, type TagUse, tagAt, tagLabelled, tagRows, usesOf } from '../../../annotations';
import { useText } from '../../../features/cards/tag-card';
import type { TagChoice } from '../../../features/pickers/tag-choices';
import { withoutIcons } from '../../../features/wording/plain-text';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import type { ArticleAnnotations } from '../../services/annotations/article-annotations';
import type { CodebookFile } from '../../services/folder/codebook-file';
import type { Codebooks } from '../../services/folder/codebooks';
import { type GroupNode, isRecord, isTagNode } from '../../ui/command-arguments';
import { showInfo } from '../../ui/messages';
import { withProgressIfLong } from '../../ui/progress';
import { tagSwatch } from '../../ui/tag-icons';

/** Indentation of a tag under its parent in a list. */
const INDENT = '\u2003';

/** A tag with the codebook that it stands in, or would. */
export interface ChosenTag {
  readonly book: CodebookFile;
  readonly slug: string;
}

/** Tags and their uses. */
export interface TagLookup {
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
}

/** The codebook that a command is about: that of the active article, the only one, else the one that the user chooses. */
export async function chooseBook(codebooks: Codebooks): Promise<CodebookFile | undefined> {
  const article = window.activeTextEditor?.document.uri;
  const here = article && codebooks.fileOf(article);
  if (here) return here;
  const books = codebooks.all();
  if (books.length > 0) return books.length === 1 ? books[0] : askBook(books);
  showInfo(l10n.t('Open a folder first: its tags are kept in a file in it.'));
  return undefined;
}

/** The tag that a command was given: a row of a view or list, or its name; without one the user is asked. */
export async function chooseTag(lookup: TagLookup, given: unknown, title: string): Promise<ChosenTag | undefined> {
  if (isChosenTag(given)) return given;
  if (isTagNode(given)) {
    const book = await bookOfNode(lookup.codebooks, given);
    return book && { book, slug: given.key };
  }
  const book = await chooseBook(lookup.codebooks);
  if (!book) return undefined;
  if (typeof given === 'string') {
    const slug = tagLabelled(book.codebook, given)?.slug ?? tagAt(book.codebook, given)?.slug ?? given;
    return { book, slug };
  }
  const slug = await askTag(lookup, book, { title });
  return slug === undefined ? undefined : { book, slug };
}

/** A tag of a codebook that the user chooses, other than `except`. */
export async function askTag(
  lookup: TagLookup,
  book: CodebookFile,
  { title, except, first = [] }: { title: string; except?: string; first?: readonly (QuickPickItem & { slug: '' })[] },
): Promise<string | undefined> {
  const rows = tagRows(book.codebook, usesIn(lookup, book)).filter(({ slug }) => slug !== except);
  if (rows.length + first.length === 0) {
    showInfo(l10n.t('There is no tag for that yet.'));
    return undefined;
  }
  const items = [...first, ...rows.map((row) => ({ ...rowItem(lookup.codebooks, book, row), slug: row.slug }))];
  return (await window.showQuickPick(items, { title, matchOnDetail: true }))?.slug;
}

/** A tag as an item of a list. */
export function rowItem(codebooks: Codebooks, { folder }: CodebookFile, row: TagRow): QuickPickItem {
  const indent = INDENT.repeat(row.depth);
  return {
    label: `${indent}${withoutIcons(row.label)}`,
    iconPath: tagSwatch(codebooks.styleOf(articleIn(folder.uri), row.slug)),
    description: row.loose ? l10n.t('{0} · not in the codebook', useText(row)) : useText(row),
    ...(row.definition ? { detail: `${indent}${withoutIcons(row.definition)}` } : {}),
  };
}

/** The articles of a codebook's folder whose annotations were read. */
export function articlesIn({ annotations, codebooks }: TagLookup, book: CodebookFile): readonly ArticleAnnotations[] {
  return annotations.all().filter(({ uri }) => codebooks.fileOf(uri) === book);
}

/** How often the tags of a codebook are used, as far as the folder was read. */
export function usesIn(lookup: TagLookup, book: CodebookFile): ReadonlyMap<string, TagUse> {
  return usesOf(articlesIn(lookup, book).map((article) => lookup.codebooks.passagesOf(article)));
}

/** How often one tag is used, as far as the folder was read. */
export function useOf(lookup: TagLookup, { book, slug }: ChosenTag): TagUse {
  return usesIn(lookup, book).get(slug) ?? { passages: 0, articles: 0 };
}

/** Reads all annotations of the workspace, with progress if that takes long; false if the user stopped it. */
export async function readAll(annotations: AnnotationRegistry): Promise<boolean> {
  return withProgressIfLong(l10n.t('Reading annotations'), (token, report) =>
    annotations.readFolder({ token, report: (done, all) => report(l10n.t('{0} of {1} files', done, all)) }),
  );
}

/** The tags that are listed in a codebook, as choices. */
export function choicesOf(codebooks: Codebooks, { codebook, folder }: CodebookFile): readonly TagChoice[] {
  return listedTags(codebook).map(({ slug, label, definition }) => ({
    slug,
    label,
    style: codebooks.styleOf(articleIn(folder.uri), slug),
    ...(definition ? { definition } : {}),
  }));
}

/** A URI in a folder: codebooks are found by an article of theirs. */
function articleIn(folder: Uri): Uri {
  return Uri.joinPath(folder, 'x');
}

async function bookOfNode(codebooks: Codebooks, node: GroupNode): Promise<CodebookFile | undefined> {
  const inUse = new Set(node.entries.flatMap(({ article }) => codebooks.fileOf(Uri.parse(article.uri, true)) ?? []));
  const books = inUse.size > 0 ? [...inUse] : codebooks.all().filter(({ codebook }) => tagAt(codebook, node.key));
  return books.length < 2 ? books[0] : askBook(books);
}

async function askBook(books: readonly CodebookFile[]): Promise<CodebookFile | undefined> {
  const items = books.map((book) => ({ label: book.folder.name, description: book.folder.uri.path, book }));
  return (await window.showQuickPick(items, { title: l10n.t('The tags of which folder?') }))?.book;
}

function isChosenTag(value: unknown): value is ChosenTag {
  return isRecord(value) && 'book' in value && 'slug' in value;
}
