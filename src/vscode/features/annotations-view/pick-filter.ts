// The list in which the user chooses what the Annotations view shows: tags, authors and statuses to check, words to type.
import * as l10n from '@vscode/l10n';
import { type QuickPickItem, QuickPickItemKind } from 'vscode';
import { type AnnotationFilter, type FilterChoice, toFilter } from '../../../features/trees/annotation-filter';
import { withoutIcons } from '../../../features/wording/plain-text';
import { showQuickPick } from '../../ui/quick-pick';

interface FilterItem extends QuickPickItem {
  readonly choice?: FilterChoice;
  readonly words?: string;
}

/** The filter that the user chose; undefined when the list was closed. */
export function pickFilter(
  choices: readonly FilterChoice[],
  before: AnnotationFilter,
): Promise<AnnotationFilter | undefined> {
  return showQuickPick<FilterItem, AnnotationFilter>((list, close) => {
    list.title = l10n.t('Show which annotations?');
    list.placeholder = l10n.t('Check tags, authors and statuses; or type words that they must have');
    list.canSelectMany = true;
    let { words = '' } = before;
    const isChosen = ({ choice }: FilterItem, filter: AnnotationFilter) =>
      choice !== undefined && (filter[choice.kind] as readonly string[] | undefined)?.includes(choice.key) === true;
    const show = (filter: AnnotationFilter, typed: string) => {
      list.items = [...wordItems(typed.trim() || words), ...choiceItems(choices)];
      list.selectedItems = list.items.filter((item) => item.words !== undefined || isChosen(item, filter));
    };
    const chosen = (): AnnotationFilter => {
      const keysOf = (kind: FilterChoice['kind']) =>
        list.selectedItems.flatMap(({ choice }) => (choice?.kind === kind ? [choice.key] : []));
      const typed = list.selectedItems.flatMap((item) => item.words ?? [])[0];
      return toFilter({
        ...(typed === undefined ? {} : { words: typed }),
        tags: keysOf('tags'),
        authors: keysOf('authors'),
        statuses: keysOf('statuses'),
      });
    };
    show(before, '');
    list.onDidChangeValue((typed) => show(chosen(), typed));
    list.onDidChangeSelection((items) => {
      if (list.value === '' && words !== '' && !items.some((item) => item.words !== undefined)) words = '';
    });
    list.onDidAccept(() => close(chosen()));
    return undefined;
  });
}

function wordItems(words: string): readonly FilterItem[] {
  const label = `$(search) ${withoutIcons(l10n.t('Has the words “{0}”', words))}`;
  return words === '' ? [] : [{ label, alwaysShow: true, words }];
}

function choiceItems(choices: readonly FilterChoice[]): readonly FilterItem[] {
  const heads = { tags: l10n.t('Tags'), authors: l10n.t('Authors'), statuses: l10n.t('Status') };
  return choices.flatMap((choice, index): FilterItem[] => {
    const item = { label: withoutIcons(choice.label), description: `${choice.count}`, choice };
    const isFirst = choices[index - 1]?.kind !== choice.kind;
    return isFirst ? [{ label: heads[choice.kind], kind: QuickPickItemKind.Separator }, item] : [item];
  });
}
