// The list of all tags: Enter shows what can be done with one, buttons do the frequent things; after each the list is back.
import { l10n, type QuickInputButton, type QuickPickItem, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import { tagRows } from '../../../annotations';
import { useText } from '../../../features/cards/tag-card';
import { withoutIcons } from '../../../features/wording/plain-text';
import type { Parts } from '../../extension';
import type { CodebookFile } from '../../services/folder/codebook-file';
import { tagSwatch } from '../../ui/tag-icons';
import { type ChosenTag, chooseBook, readAll, rowItem, usesIn } from './choose-tag';
import { type ActItem, define, nameOf, recolour, rename, tagOf } from './tag-edits';

/** What can be done with one tag, as commands with it as their argument. */
export type ActsOf = (tag: ChosenTag) => readonly ActItem[];

/** What can be done with the codebook as a whole. */
export interface BookActs {
  readonly create: (parts: Parts, given: unknown, label?: string) => Promise<void>;
  readonly restore: (parts: Parts, tag: ChosenTag) => Promise<void>;
  readonly importFile: (parts: Parts, from: unknown) => Promise<void>;
  readonly exportFile: (parts: Parts, to: unknown) => Promise<void>;
  readonly acts: ActsOf;
}

interface Item extends QuickPickItem {
  readonly tag?: ChosenTag;
  readonly deleted?: true;
  readonly makes?: string;
}

type Answer = () => unknown;

/** Shows the list until the reader closes it. */
export async function manageTags(parts: Parts, bookActs: BookActs): Promise<void> {
  const book = await chooseBook(parts);
  if (!book) return;
  void parts.guard.run('read annotations', () => readAll(parts));
  let last: string | undefined;
  for (;;) {
    const answer = await ask(parts, book, { bookActs, active: last });
    if (!answer) return;
    last = answer.slug;
    await parts.guard.run('manage tags', answer.run);
  }
}

async function ask(
  parts: Parts,
  book: CodebookFile,
  { bookActs, active }: { readonly bookActs: BookActs; readonly active: string | undefined },
): Promise<{ readonly slug?: string; readonly run: Answer } | undefined> {
  const list = window.createQuickPick<Item>();
  list.title = l10n.t('Tags of {0}', book.folder.name);
  list.placeholder = l10n.t('Choose a tag to see what can be done with it; type a name to make one');
  const titleButtons = titleButtonsFor(parts, book, bookActs);
  list.buttons = titleButtons.map(({ button }) => button);
  list.matchOnDetail = true;
  const buttons = buttonsFor(parts);
  const show = () => {
    const before = list.activeItems[0]?.tag?.slug ?? active;
    list.items = itemsFor(parts, book, { typed: list.value, buttons: buttons.map(({ button }) => button) });
    const item = list.items.find(({ tag }) => tag?.slug === before);
    if (item && list.value === '') list.activeItems = [item];
  };
  show();
  const following = parts.annotations.onDidChange(show);
  list.onDidChangeValue(show);
  const answer = await new Promise<{ readonly slug?: string; readonly run: Answer } | undefined>((resolve) => {
    list.onDidTriggerButton((button) => {
      const act = titleButtons.find((each) => each.button === button)?.run;
      if (act) resolve({ run: () => act(list.value) });
    });
    list.onDidTriggerItemButton(({ button, item: { tag } }) => {
      const act = buttons.find((each) => each.button === button)?.run;
      if (tag && act) resolve({ slug: tag.slug, run: () => act(tag) });
    });
    list.onDidAccept(() => {
      const item = list.activeItems[0];
      if (item?.makes !== undefined) resolve({ run: () => bookActs.create(parts, book, item.makes) });
      else if (item?.tag) {
        const { tag, deleted } = item;
        resolve({ slug: tag.slug, run: () => (deleted ? bookActs.restore(parts, tag) : askAct(parts, tag, bookActs)) });
      }
    });
    list.onDidHide(() => resolve(undefined));
    list.show();
  });
  following.dispose();
  list.dispose();
  return answer;
}

/** Asks what to do with one tag, and does it. */
async function askAct(parts: Parts, tag: ChosenTag, { acts }: BookActs): Promise<void> {
  const use = usesIn(parts, tag.book).get(tag.slug) ?? { passages: 0, articles: 0 };
  const title = l10n.t('“{0}”: {1}', nameOf(tag), useText(use));
  const placeHolder = withoutIcons(tagOf(tag).definition ?? l10n.t('No definition yet'));
  await (await window.showQuickPick(acts(tag), { title, placeHolder }))?.run();
}

function titleButtonsFor(parts: Parts, book: CodebookFile, { create, importFile, exportFile }: BookActs) {
  const button = (icon: string, tooltip: string, run: (typed: string) => unknown) => {
    return { button: { iconPath: new ThemeIcon(icon), tooltip }, run };
  };
  return [
    button('add', l10n.t('New tag'), (typed) => create(parts, book, typed)),
    button('cloud-download', l10n.t('Import Codebook'), () => importFile(parts, undefined)),
    button('export', l10n.t('Export Codebook'), () => exportFile(parts, undefined)),
  ];
}

function buttonsFor(parts: Parts) {
  const button = (icon: string, tooltip: string, run: (tag: ChosenTag) => Promise<void>) => {
    return { button: { iconPath: new ThemeIcon(icon), tooltip }, run };
  };
  return [
    button('edit', l10n.t('Rename'), (tag) => rename(parts, tag)),
    button('symbol-color', l10n.t('Colour'), (tag) => recolour(parts, tag)),
    button('book', l10n.t('Definition'), (tag) => define(parts, tag)),
  ];
}

function itemsFor(
  parts: Parts,
  book: CodebookFile,
  { typed, buttons }: { readonly typed: string; readonly buttons: readonly QuickInputButton[] },
): Item[] {
  const rows = tagRows(book.codebook, usesIn(parts, book));
  const name = typed.trim();
  const isNew = name !== '' && !rows.some(({ label }) => label.toLowerCase() === name.toLowerCase());
  const deleted = book.codebook.concepts.filter((tag) => tag.deprecated);
  return [
    ...(isNew
      ? [{ label: `$(add) ${withoutIcons(l10n.t('Create the tag “{0}”', name))}`, alwaysShow: true, makes: name }]
      : []),
    ...rows.map((row): Item => ({ ...rowItem(parts, book, row), buttons, tag: { book, slug: row.slug } })),
    ...(deleted.length > 0 ? [{ label: l10n.t('Deleted'), kind: QuickPickItemKind.Separator }] : []),
    ...deleted.map((tag): Item => {
      const description = l10n.t('Enter brings it back');
      const iconPath = tagSwatch(tag.colour ?? 1);
      return { label: withoutIcons(tag.label), description, iconPath, tag: { book, slug: tag.slug }, deleted: true };
    }),
  ];
}
