// Export of a codebook to a file of the user's choice, and import from one: our JSON, or CSV for spreadsheets and other tools.

import * as l10n from '@vscode/l10n';
import { Uri, window, workspace } from 'vscode';
import {
  type Codebook,
  codebookToCsv,
  codebookToJson,
  importTags,
  listedTags,
  MAX_SIZE,
  type Result,
  readCodebook,
} from '../../../annotations';
import { decodeBytes } from '../../../text/decode-bytes';
import type { CodebookFile } from '../../services/folder/codebook-file';
import type { Codebooks } from '../../services/folder/codebooks';
import { nameOf } from '../../services/storage/sidecar-uris';
import { confirm, showError, showInfo, showWarning } from '../../ui/messages';
import { chooseBook } from './choose-tag';

/** Kinds of files, for the dialogs. */
const filters = () => ({ [l10n.t('Table (CSV)')]: ['csv'], [l10n.t('Codebook (JSON)')]: ['json'] });

/** Writes a folder's codebook to a file; the file's ending decides about its form. */
export async function exportCodebook(codebooks: Codebooks, given: unknown): Promise<void> {
  const book = await chooseBook(codebooks);
  if (!book) return;
  const defaultUri = Uri.joinPath(book.folder.uri, 'codebook.csv');
  const title = l10n.t('Export Codebook');
  const to = given instanceof Uri ? given : await window.showSaveDialog({ defaultUri, filters: filters(), title });
  if (!to) return;
  const isTable = /\.csv$/i.test(to.path);
  const { text, lost } = isTable ? codebookToCsv(book.codebook) : { text: codebookToJson(book.codebook), lost: 0 };
  await workspace.fs.writeFile(to, new TextEncoder().encode(text));
  const count = listedTags(book.codebook).length;
  const message = l10n.t('{0} tags are now in {1}.', count, nameOf(to));
  if (lost === 0) showInfo(message);
  else
    showWarning(
      `${message} ${l10n.t('{0} fields that a table cannot hold were left out; JSON keeps them all.', lost)}`,
    );
}

/** Adds the tags of a file to a folder's codebook, once the user knows what that changes. */
export async function importCodebook(codebooks: Codebooks, given: unknown): Promise<void> {
  const book = await chooseBook(codebooks);
  if (!book) return;
  const title = l10n.t('Import Codebook');
  const from =
    given instanceof Uri
      ? given
      : (await window.showOpenDialog({ filters: filters(), title, defaultUri: book.folder.uri }))?.[0];
  if (!from) return;
  const read = await readFile(from, book.codebook);
  if (!read.ok) {
    showError(`${nameOf(from)}: ${read.error.message}`);
    return;
  }
  const { added, changed } = importTags(book.codebook, read.value);
  if (added.length + changed.length === 0) {
    showInfo(l10n.t('All {0} tags are there already.', read.value.concepts.length));
    return;
  }
  if (!(given instanceof Uri) && !(await isWanted(book, { from, added: added.length, changed: changed.length })))
    return;
  await codebooks.change(book, title, (codebook) => importTags(codebook, read.value).codebook);
  showInfo(l10n.t('{0} tags were added and {1} changed.', added.length, changed.length));
}

async function isWanted(
  { folder }: CodebookFile,
  { from, added, changed }: { readonly from: Uri; readonly added: number; readonly changed: number },
): Promise<boolean> {
  const yes = l10n.t('Import');
  const question = l10n.t('Import {0} into the codebook of {1}?', nameOf(from), folder.name);
  const detail = l10n.t('{0} tags are new, {1} get fields of the file. None is deleted.', added, changed);
  return confirm(question, yes, detail);
}

async function readFile(from: Uri, known: Codebook): Promise<Result<Codebook>> {
  const { size } = await workspace.fs.stat(from);
  if (size > MAX_SIZE)
    return { ok: false, error: { code: 'too-large', message: l10n.t('The file is larger than {0} bytes.', MAX_SIZE) } };
  return readCodebook(decodeBytes(await workspace.fs.readFile(from)), known);
}
