// The list in which the user chooses tags: one key for the tag used last, any name makes a new one, several at once if wanted.
import * as l10n from '@vscode/l10n';
import { type QuickPick, type QuickPickItem, ThemeIcon } from 'vscode';
import { labelsIn, newLabelsIn, type TagChoice } from '../../../features/pickers/tag-choices';
import { withoutIcons } from '../../../features/wording/plain-text';
import { showQuickPick } from '../../ui/quick-pick';
import { tagSwatch } from '../../ui/tag-icons';

/** What the list shows besides the tags. */
export interface TagQuestion {
  readonly title: string;
  /** In the order in which they are listed. */
  readonly tags: readonly TagChoice[];
  /** Slugs chosen already: the list then opens for several, with these checked. */
  readonly chosen?: readonly string[];
}

interface TagItem extends QuickPickItem {
  readonly choice?: TagChoice;
  /** Labels of tags that this item would make. */
  readonly makes?: readonly string[];
}

/** The labels that the user chose, also new ones; undefined when the list was closed. */
export function pickTags(question: TagQuestion): Promise<readonly string[] | undefined> {
  return showQuickPick<TagItem, readonly string[]>((list, close) => {
    const several = { iconPath: new ThemeIcon('checklist'), tooltip: l10n.t('Choose several tags') };
    list.title = question.title;
    list.placeholder = l10n.t('Choose a tag, or type a new one; separate several with commas');
    list.matchOnDescription = true;
    list.canSelectMany = question.chosen !== undefined;
    if (!list.canSelectMany) list.buttons = [several];
    const show = () => {
      const picked = new Set(list.selectedItems.map(({ choice }) => choice?.slug));
      list.items = itemsFor(list.value, question.tags);
      list.selectedItems = list.items.filter(({ choice }) => choice && picked.has(choice.slug));
      const made = list.items.find(({ makes }) => makes);
      if (made && !question.tags.some(({ label }) => startsAlike(label, list.value))) list.activeItems = [made];
    };
    list.items = itemsFor('', question.tags);
    list.selectedItems = list.items.filter(({ choice }) => choice && question.chosen?.includes(choice.slug));
    list.onDidChangeValue(show);
    list.onDidTriggerButton(() => {
      list.canSelectMany = true;
      list.buttons = [];
    });
    list.onDidAccept(() => {
      const labels = chosenLabels(list);
      if (labels.length > 0 || question.chosen !== undefined) close(labels);
    });
    return undefined;
  });
}

/** Whether a label begins with what was typed; else a new tag is what Enter makes. */
function startsAlike(label: string, typed: string): boolean {
  return label.toLowerCase().startsWith(typed.trim().toLowerCase());
}

/** With several allowed, what was typed and is no tag yet is made along with the checked ones. */
function chosenLabels(list: QuickPick<TagItem>): readonly string[] {
  const labels = list.selectedItems.flatMap(({ choice, makes }) => makes ?? (choice ? [choice.label] : []));
  if (!list.canSelectMany || list.value === '') return labels;
  const active = list.activeItems.find(({ makes }) => makes)?.makes ?? [];
  return [...new Set([...labels, ...active])];
}

function itemsFor(typed: string, tags: readonly TagChoice[]): readonly TagItem[] {
  const items: TagItem[] = tags.map((choice) => ({
    label: withoutIcons(choice.label),
    ...(choice.definition ? { description: withoutIcons(choice.definition) } : {}),
    ...(choice.style ? { iconPath: tagSwatch(choice.style) } : {}),
    choice,
  }));
  const made = newLabelsIn(typed, tags);
  if (made.length === 0) return items;
  const makes = labelsIn(typed);
  const label =
    makes.length > 1
      ? l10n.t('Tag with {0}', makes.map((name) => `“${name}”`).join(', '))
      : l10n.t('Create the tag “{0}”', makes.join());
  return [{ label: `$(add) ${withoutIcons(label)}`, alwaysShow: true, makes }, ...items];
}
