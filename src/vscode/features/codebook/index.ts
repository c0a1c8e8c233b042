// The commands of the codebook: on a tag of the Annotations view, on one given by a keybinding, else on one that the user chooses.

import * as l10n from '@vscode/l10n';
import { commands, Disposable, type Memento, window } from 'vscode';
import { withTag } from '../../../annotations';
import { passageAt } from '../../../features/selection/passage-at';
import { withoutIcons } from '../../../features/wording/plain-text';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import type { AnnotationEditor } from '../../services/editing/annotation-editor';
import type { CodebookFile } from '../../services/folder/codebook-file';
import type { Codebooks } from '../../services/folder/codebooks';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import { isEntry } from '../../ui/command-arguments';
import { toSpan } from '../../ui/convert';
import type { Guard } from '../../ui/guard';
import { showInfo } from '../../ui/messages';
import { type ChosenTag, chooseBook, chooseTag } from './choose-tag';
import { exportCodebook, importCodebook } from './codebook-exchange';
import { type CommandItem, type ListCommands, manageTags } from './manage-tags';
import { registerSameLabels } from './same-labels';
import { split } from './split-tag';
import { addExampleTo, askText, define, merge, nest, recolour, remove, rename, restore, step } from './tag-edits';

interface CodebookDependencies {
  readonly guard: Guard;
  readonly memory: Memento;
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
  readonly readings: CorrectedReadings;
  readonly editor: AnnotationEditor;
}

/** A command on one tag. */
interface TagCommand {
  readonly id: string;
  readonly icon: string;
  readonly title: string;
  readonly run: (tag: ChosenTag, given?: unknown) => Promise<void>;
}

/** Registers the commands. */
export function registerCodebook(deps: CodebookDependencies): Disposable {
  const { guard, codebooks } = deps;
  const tagCommands = tagCommandsOf(deps);
  const listCommands: ListCommands = {
    create: (book, label) => create(codebooks, book, label),
    importFile: () => importCodebook(codebooks, undefined),
    exportFile: () => exportCodebook(codebooks, undefined),
    restore: (tag) => restore(deps, tag),
    rename: (tag) => rename(deps, tag),
    recolour: (tag) => recolour(deps, tag),
    define: (tag) => define(deps, tag),
    all: (tag) =>
      tagCommands.map(({ icon, title, run }): CommandItem => ({ label: `$(${icon}) ${title}`, run: () => run(tag) })),
  };
  return Disposable.from(
    registerSameLabels(deps),
    ...tagCommands.map(({ id, title, run }) =>
      guard.command(`marginalia.tags.${id}`, async (row, given) => {
        const tag = await chooseTag(deps, row, withoutIcons(title.replace(/…$/, '')));
        if (tag) await run(tag, given);
      }),
    ),
    guard.command('marginalia.tags.manage', () => manageTags(deps, listCommands)),
    guard.command('marginalia.tags.create', (label) => create(codebooks, undefined, label)),
    guard.command('marginalia.tags.export', (to) => exportCodebook(codebooks, to)),
    guard.command('marginalia.tags.import', (from) => importCodebook(codebooks, from)),
  );
}

/** Every command on one tag, in the order in which lists offer them. */
function tagCommandsOf(deps: CodebookDependencies): readonly TagCommand[] {
  const command = (id: string, icon: string, title: string, run: TagCommand['run']) => ({ id, icon, title, run });
  return [
    command('rename', 'edit', l10n.t('Rename…'), (tag, given) => rename(deps, tag, given)),
    command('define', 'book', l10n.t('Definition…'), (tag, given) => define(deps, tag, given)),
    command('colour', 'symbol-color', l10n.t('Colour…'), (tag, given) => recolour(deps, tag, given)),
    command('nest', 'list-tree', l10n.t('Put under another tag…'), (tag, given) => nest(deps, tag, given)),
    command('moveUp', 'arrow-up', l10n.t('Move up'), (tag) => step(deps, tag, -1)),
    command('moveDown', 'arrow-down', l10n.t('Move down'), (tag) => step(deps, tag, 1)),
    command('addExample', 'quote', l10n.t('Add the selection as an example'), (tag, given) => {
      return addExample(deps, tag, given);
    }),
    command('show', 'filter', l10n.t('Show its passages'), (tag) => showPassages(deps.annotations, tag)),
    command('merge', 'combine', l10n.t('Merge into another tag…'), (tag, given) => merge(deps, tag, given)),
    command('split', 'split-horizontal', l10n.t('Split: give some passages another tag…'), (tag, given) => {
      return split(deps, tag, given);
    }),
    command('delete', 'trash', l10n.t('Delete…'), (tag, given) => remove(deps, tag, given)),
  ];
}

/** Creates a tag in a codebook, else in the one that the user chooses. */
async function create(codebooks: Codebooks, given: CodebookFile | undefined, label?: unknown): Promise<void> {
  const book = given ?? (await chooseBook(codebooks));
  if (!book) return;
  const title = l10n.t('New Tag');
  const typed = typeof label === 'string' && label.trim() !== '' ? label : await askText(title, '');
  const name = typed?.trim().replace(/\s+/g, ' ');
  if (name) await codebooks.change(book, title, (codebook) => withTag(codebook, name).codebook);
}

/** Adds what is selected, or what stands at the cursor, to the examples of a tag. */
async function addExample(deps: CodebookDependencies, tag: ChosenTag, given?: unknown): Promise<void> {
  const active = window.activeTextEditor;
  const reading = active && deps.readings.of(active.document);
  const span = reading && passageAt(reading.analysis, toSpan(reading.lines, active.selection));
  const words = typeof given === 'string' ? given : isEntry(given) ? given.passage.words : undefined;
  const example = words ?? (span && reading.analysis.article.text.slice(span.start, span.end));
  if (example) await addExampleTo(deps, tag, example);
  else showInfo(l10n.t('Select a passage first.'));
}

async function showPassages(annotations: AnnotationRegistry, { slug }: ChosenTag): Promise<void> {
  await commands.executeCommand('marginalia.annotations.focus');
  await commands.executeCommand('marginalia.annotations.showFolder');
  await commands.executeCommand('marginalia.annotations.filter', { tags: [slug] });
  await annotations.readFolder();
}
