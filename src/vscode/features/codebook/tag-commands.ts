// The commands of the codebook: on a tag of the Annotations view, on one given by a keybinding, else on one that the reader chooses.
import { commands, Disposable, l10n, window } from 'vscode';
import { withTag } from '../../../annotations';
import { passageAt } from '../../../features/selection/passage-at';
import { withoutIcons } from '../../../features/wording/plain-text';
import type { Parts } from '../../extension';
import { CodebookFile } from '../../services/folder/codebook-file';
import { toSpan } from '../../ui/convert';
import { isEntry } from '../tagging/edit-annotations';
import { type ChosenTag, chooseBook, chooseTag } from './choose-tag';
import { exportCodebook, importCodebook } from './codebook-exchange';
import { manageTags } from './manage-tags';
import { split } from './split-tag';
import {
  type ActItem,
  askText,
  define,
  exemplify,
  merge,
  nest,
  recolour,
  remove,
  rename,
  restore,
  step,
} from './tag-edits';

type TagAct = (parts: Parts, tag: ChosenTag, given?: unknown) => Promise<void>;

interface TagCommand {
  readonly id: string;
  readonly icon: string;
  readonly title: string;
  readonly act: TagAct;
}

/** Every act on one tag, in the order in which lists offer them. */
function tagCommands(): readonly TagCommand[] {
  return [
    { id: 'rename', icon: 'edit', title: l10n.t('Rename…'), act: rename },
    { id: 'define', icon: 'book', title: l10n.t('Definition…'), act: define },
    { id: 'colour', icon: 'symbol-color', title: l10n.t('Colour…'), act: recolour },
    { id: 'nest', icon: 'list-tree', title: l10n.t('Put under another tag…'), act: nest },
    { id: 'moveUp', icon: 'arrow-up', title: l10n.t('Move up'), act: (parts, tag) => step(parts, tag, -1) },
    { id: 'moveDown', icon: 'arrow-down', title: l10n.t('Move down'), act: (parts, tag) => step(parts, tag, 1) },
    { id: 'addExample', icon: 'quote', title: l10n.t('Add the selection as an example'), act: addExample },
    { id: 'show', icon: 'filter', title: l10n.t('Show its passages'), act: showPassages },
    { id: 'merge', icon: 'combine', title: l10n.t('Merge into another tag…'), act: merge },
    { id: 'split', icon: 'split-horizontal', title: l10n.t('Split: give some passages another tag…'), act: split },
    { id: 'delete', icon: 'trash', title: l10n.t('Delete…'), act: remove },
  ];
}

/** Registers the commands. */
export function registerTags(parts: Parts): Disposable {
  const { guard } = parts;
  const all = tagCommands();
  const acts = (tag: ChosenTag) =>
    all.map(({ icon, title, act }): ActItem => ({ label: `$(${icon}) ${title}`, run: () => act(parts, tag) }));
  const bookActs = { create, restore, acts, importFile: importCodebook, exportFile: exportCodebook };
  return Disposable.from(
    ...all.map(({ id, title, act }) =>
      guard.command(`marginalia.tags.${id}`, async (item, given) => {
        const tag = await chooseTag(parts, item, withoutIcons(title.replace(/…$/, '')));
        if (tag) await act(parts, tag, given);
      }),
    ),
    guard.command('marginalia.tags.manage', () => manageTags(parts, bookActs)),
    guard.command('marginalia.tags.create', (label) => create(parts, undefined, label)),
    guard.command('marginalia.tags.export', (to) => exportCodebook(parts, to)),
    guard.command('marginalia.tags.import', (from) => importCodebook(parts, from)),
  );
}

/** Makes a tag; `given` may be the codebook that it belongs to. */
async function create(parts: Parts, given: unknown, label?: unknown): Promise<void> {
  const book = given instanceof CodebookFile ? given : await chooseBook(parts);
  if (!book) return;
  const title = l10n.t('New Tag');
  const typed = typeof label === 'string' && label.trim() !== '' ? label : await askText(title, '');
  const name = typed?.trim().replace(/\s+/g, ' ');
  if (name) await parts.codebooks.change(book, title, (codebook) => withTag(codebook, name).codebook);
}

/** Adds what is selected, or what stands at the caret, to the examples of a tag. */
async function addExample(parts: Parts, tag: ChosenTag, given?: unknown): Promise<void> {
  const editor = window.activeTextEditor;
  const reading = editor && parts.sessions.of(editor.document);
  const span = reading && passageAt(reading.analysis, toSpan(reading.lines, editor.selection));
  const words = typeof given === 'string' ? given : isEntry(given) ? given.passage.words : undefined;
  const example = words ?? (span && reading.analysis.article.text.slice(span.start, span.end));
  if (example) await exemplify(parts, tag, example);
  else void window.showInformationMessage(l10n.t('Select a passage first.'));
}

async function showPassages({ annotations }: Parts, { slug }: ChosenTag): Promise<void> {
  await commands.executeCommand('marginalia.annotations.focus');
  await commands.executeCommand('marginalia.annotations.showFolder');
  await commands.executeCommand('marginalia.annotations.filter', { tags: [slug] });
  await annotations.readFolder();
}
