// The preview of tagging many places at once: each with its line, all checked; buttons choose what counts and where.
import * as l10n from '@vscode/l10n';
import { Disposable, type QuickInputButton, type QuickPickItem, QuickPickItemKind, ThemeIcon, type Uri } from 'vscode';
import type { Occurrence } from '../../../features/pickers/occurrence-choices';
import { withoutIcons } from '../../../features/wording/plain-text';
import { displayName } from '../../services/storage/sidecar-uris';
import { showQuickPick } from '../../ui/quick-pick';

/** Where and how to look. */
export interface Search {
  /** Every name of the actor, instead of the words. */
  readonly actor: boolean;
  readonly wholeWords: boolean;
  readonly matchCase: boolean;
  readonly folder: boolean;
}

/** What was found in one article. */
export interface FoundIn {
  readonly article: Uri;
  readonly text: string;
  readonly occurrences: readonly Occurrence[];
}

/** Looks for occurrences, and reports how far it is. Stops early once `stopped` returns true. */
export type Finder = (
  search: Search,
  progress: { readonly stopped: () => boolean; readonly report: (message: string) => void },
) => Promise<readonly FoundIn[]>;

/** What the list is about. */
export interface Preview {
  /** The tags, in words. */
  readonly tags: string;
  readonly words: string;
  /** The actor's name, where the words name one. */
  readonly actor?: string;
  readonly search: Search;
  readonly find: Finder;
}

interface Item extends QuickPickItem {
  readonly found?: FoundIn;
  readonly occurrence?: Occurrence;
}

/** Shows what was found; resolves with what the user left checked, undefined when the list was closed. */
export function pickOccurrences(preview: Preview): Promise<readonly FoundIn[] | undefined> {
  return showQuickPick<Item, readonly FoundIn[]>((list, close) => {
    list.canSelectMany = true;
    list.matchOnDetail = true;
    let search = preview.search;
    let run = 0;
    const look = async () => {
      const mine = ++run;
      const stopped = () => mine !== run;
      list.busy = true;
      list.buttons = buttonsFor(search, preview.actor !== undefined).map(({ button }) => button);
      list.title = l10n.t('Looking…');
      const report = (message: string) => {
        if (!stopped()) list.title = message;
      };
      const found = await preview.find(search, { stopped, report });
      if (stopped()) return;
      list.items = itemsFor(found);
      list.selectedItems = list.items.filter(({ occurrence }) => occurrence && !occurrence.tagged);
      list.busy = false;
      list.title = titleOf(preview, search, list);
      list.placeholder = placeholderOf(list);
    };
    list.onDidChangeSelection(() => {
      if (!list.busy) list.title = titleOf(preview, search, list);
    });
    list.onDidTriggerButton((button) => {
      const change = buttonsFor(search, preview.actor !== undefined).find((each) => same(each.button, button));
      if (!change) return;
      search = { ...search, ...change.change };
      void look();
    });
    list.onDidAccept(() => {
      if (!list.busy) close(chosenOf(list.selectedItems));
    });
    void look();
    return new Disposable(() => run++);
  });
}

function buttonsFor(search: Search, hasActor: boolean) {
  const toggle = (key: keyof Search, icon: string, on: string, off: string) => ({
    button: { iconPath: new ThemeIcon(icon), tooltip: search[key] ? off : on } satisfies QuickInputButton,
    change: { [key]: !search[key] },
  });
  const words = [
    toggle('wholeWords', 'whole-word', l10n.t('Whole words only'), l10n.t('Also within longer words')),
    toggle('matchCase', 'case-sensitive', l10n.t('Match capitals'), l10n.t('Ignore capitals')),
  ];
  return [
    ...(hasActor
      ? [
          toggle(
            'actor',
            search.actor ? 'whole-word' : 'account',
            l10n.t('Every name of this actor'),
            l10n.t('Only these words'),
          ),
        ]
      : []),
    ...(search.actor ? [] : words),
    toggle(
      'folder',
      search.folder ? 'file' : 'files',
      l10n.t('All articles of the folder'),
      l10n.t('This article only'),
    ),
  ];
}

/** The editor gives back a copy of a button. */
function same(one: QuickInputButton, other: QuickInputButton): boolean {
  return one.tooltip === other.tooltip;
}

function titleOf(
  { tags, words, actor }: Preview,
  search: Search,
  list: { selectedItems: readonly Item[]; items: readonly Item[] },
): string {
  const all = list.items.filter(({ occurrence }) => occurrence && !occurrence.tagged).length;
  const checked = list.selectedItems.filter(({ occurrence }) => occurrence && !occurrence.tagged).length;
  const how = search.actor
    ? l10n.t('every name')
    : [search.wholeWords ? l10n.t('whole words') : '', search.matchCase ? l10n.t('capitals match') : '']
        .filter((part) => part !== '')
        .join(', ');
  const what = search.actor ? (actor ?? words) : words;
  const where = search.folder ? l10n.t('all articles') : l10n.t('this article');
  const ways = [how, where].filter((part) => part !== '').join(', ');
  return l10n.t('Tag {0} of {1} “{2}” as {3} ({4})', checked, all, what, tags, ways);
}

function placeholderOf({ items }: { readonly items: readonly Item[] }): string {
  const tagged = items.filter(({ occurrence }) => occurrence?.tagged).length;
  if (items.length === 0) return l10n.t('Found nowhere: the buttons above look elsewhere or otherwise');
  return tagged === 0
    ? l10n.t('Enter tags what is checked, as one step of undo')
    : l10n.t('Enter tags what is checked; {0} have the tag already', tagged);
}

function itemsFor(found: readonly FoundIn[]): Item[] {
  return found.flatMap((each): Item[] => {
    if (each.occurrences.length === 0) return [];
    const head: Item = { label: withoutIcons(displayName(each.article)), kind: QuickPickItemKind.Separator };
    const rows = each.occurrences.map((occurrence): Item => {
      const { words, context, line, tagged } = occurrence;
      const where = l10n.t('line {0}', line);
      return {
        label: tagged ? `$(tag) ${withoutIcons(words)}` : withoutIcons(words),
        description: tagged ? `${where} · ${l10n.t('tagged already')}` : where,
        detail: withoutIcons(context),
        found: each,
        occurrence,
      };
    });
    return [head, ...rows];
  });
}

function chosenOf(items: readonly Item[]): readonly FoundIn[] {
  const byArticle = new Map<FoundIn, Occurrence[]>();
  for (const { found, occurrence } of items) {
    if (!found || !occurrence || occurrence.tagged) continue;
    const known = byArticle.get(found);
    if (known) known.push(occurrence);
    else byArticle.set(found, [occurrence]);
  }
  return [...byArticle].map(([found, occurrences]) => ({ ...found, occurrences }));
}
