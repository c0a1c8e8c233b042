// The list of all tags: Enter shows the commands for one, buttons run the frequent ones; after each the list is shown again.

import * as l10n from '@vscode/l10n';
import { Disposable, type QuickInputButton, type QuickPickItem, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import { tagRows } from '../../../annotations';
import { useText } from '../../../features/cards/tag-card';
import { withoutIcons } from '../../../features/wording/plain-text';
import type { CodebookFile } from '../../services/folder/codebook-file';
import type { Guard } from '../../ui/guard';
import { showQuickPick } from '../../ui/quick-pick';
import { tagSwatch } from '../../ui/tag-icons';
import { type ChosenTag, chooseBook, readAll, rowItem, type TagLookup, useOf, usesIn } from './choose-tag';
import { tagName, tagOf } from './tag-edits';

/** A command as an item of a list. */
export interface CommandItem extends QuickPickItem {
  readonly run: () => unknown;
}

/** The commands that the list offers. */
export interface ListCommands {
  readonly create: (book: CodebookFile, label?: string) => Promise<void>;
  readonly importFile: () => Promise<void>;
  readonly exportFile: () => Promise<void>;
  readonly restore: (tag: ChosenTag) => Promise<void>;
  readonly rename: (tag: ChosenTag) => Promise<void>;
  readonly recolour: (tag: ChosenTag) => Promise<void>;
  readonly define: (tag: ChosenTag) => Promise<void>;
  /** Every command for one tag. */
  readonly all: (tag: ChosenTag) => readonly CommandItem[];
}

interface ListDependencies extends TagLookup {
  readonly guard: Guard;
}

interface Item extends QuickPickItem {
  readonly tag?: ChosenTag;
  readonly deleted?: true;
  readonly makes?: string;
}

/** What the user chose: a command, and the tag that stays active in the list. */
interface Answer {
  readonly slug?: string;
  readonly run: () => unknown;
}

/** Shows the list until the user closes it. */
export async function manageTags(deps: ListDependencies, listCommands: ListCommands): Promise<void> {
  const book = await chooseBook(deps.codebooks);
  if (!book) return;
  void deps.guard.run('read annotations', () => readAll(deps.annotations));
  let last: string | undefined;
  for (;;) {
    const answer = await ask(deps, book, { listCommands, active: last });
    if (!answer) return;
    last = answer.slug;
    await deps.guard.run('manage tags', answer.run);
  }
}

function ask(
  deps: ListDependencies,
  book: CodebookFile,
  { listCommands, active }: { readonly listCommands: ListCommands; readonly active: string | undefined },
): Promise<Answer | undefined> {
  return showQuickPick<Item, Answer>((list, close) => {
    list.title = l10n.t('Tags of {0}', book.folder.name);
    list.placeholder = l10n.t('Choose a tag to see what can be done with it; type a name to create one');
    const titleButtons = titleButtonsFor(book, listCommands);
    list.buttons = titleButtons.map(({ button }) => button);
    list.matchOnDetail = true;
    const buttons = buttonsFor(listCommands);
    const show = () => {
      const before = list.activeItems[0]?.tag?.slug ?? active;
      list.items = itemsFor(deps, book, { typed: list.value, buttons: buttons.map(({ button }) => button) });
      const item = list.items.find(({ tag }) => tag?.slug === before);
      if (item && list.value === '') list.activeItems = [item];
    };
    show();
    list.onDidChangeValue(show);
    list.onDidTriggerButton((button) => {
      const command = titleButtons.find((each) => each.button === button)?.run;
      if (command) close({ run: () => command(list.value) });
    });
    list.onDidTriggerItemButton(({ button, item: { tag } }) => {
      const command = buttons.find((each) => each.button === button)?.run;
      if (tag && command) close({ slug: tag.slug, run: () => command(tag) });
    });
    list.onDidAccept(() => {
      const { makes, tag, deleted } = list.activeItems[0] ?? {};
      if (makes !== undefined) close({ run: () => listCommands.create(book, makes) });
      else if (tag)
        close({
          slug: tag.slug,
          run: () => (deleted ? listCommands.restore(tag) : askCommand(deps, tag, listCommands)),
        });
    });
    return Disposable.from(deps.annotations.onDidChange(show));
  });
}

/** Asks what to do with one tag, and does it. */
async function askCommand(lookup: TagLookup, tag: ChosenTag, { all }: ListCommands): Promise<void> {
  const title = l10n.t('“{0}”: {1}', tagName(tag), useText(useOf(lookup, tag)));
  const placeHolder = withoutIcons(tagOf(tag).definition ?? l10n.t('No definition yet'));
  await (await window.showQuickPick(all(tag), { title, placeHolder }))?.run();
}

function titleButtonsFor(book: CodebookFile, { create, importFile, exportFile }: ListCommands) {
  const button = (icon: string, tooltip: string, run: (typed: string) => unknown) => {
    return { button: { iconPath: new ThemeIcon(icon), tooltip }, run };
  };
  return [
    button('add', l10n.t('New tag'), (typed) => create(book, typed)),
    button('cloud-download', l10n.t('Import Codebook'), () => importFile()),
    button('export', l10n.t('Export Codebook'), () => exportFile()),
  ];
}

function buttonsFor({ rename, recolour, define }: ListCommands) {
  const button = (icon: string, tooltip: string, run: (tag: ChosenTag) => Promise<void>) => {
    return { button: { iconPath: new ThemeIcon(icon), tooltip }, run };
  };
  return [
    button('edit', l10n.t('Rename'), rename),
    button('symbol-color', l10n.t('Colour'), recolour),
    button('book', l10n.t('Definition'), define),
  ];
}

function itemsFor(
  lookup: TagLookup,
  book: CodebookFile,
  { typed, buttons }: { readonly typed: string; readonly buttons: readonly QuickInputButton[] },
): Item[] {
  const rows = tagRows(book.codebook, usesIn(lookup, book));
  const name = typed.trim();
  const isNew = name !== '' && !rows.some(({ label }) => label.toLowerCase() === name.toLowerCase());
  const deleted = book.codebook.concepts.filter((tag) => tag.deprecated);
  return [
    ...(isNew
      ? [{ label: `$(add) ${withoutIcons(l10n.t('Create the tag “{0}”', name))}`, alwaysShow: true, makes: name }]
      : []),
    ...rows.map((row): Item => ({ ...rowItem(lookup.codebooks, book, row), buttons, tag: { book, slug: row.slug } })),
    ...(deleted.length > 0 ? [{ label: l10n.t('Deleted'), kind: QuickPickItemKind.Separator }] : []),
    ...deleted.map((tag): Item => {
      const description = l10n.t('Enter restores it');
      const iconPath = tagSwatch(tag.colour ?? 1);
      return { label: withoutIcons(tag.label), description, iconPath, tag: { book, slug: tag.slug }, deleted: true };
    }),
  ];
}
