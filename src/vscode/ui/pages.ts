// Long lists of a tree, a page at a time: VS Code draws a thousand rows slowly, and nobody reads on so far.
import * as l10n from '@vscode/l10n';
import { ThemeIcon, TreeItem } from 'vscode';

/** The row below a list that shows its next page. */
export interface MoreNode {
  readonly kind: 'more';
  /** The list, as the tree calls it. */
  readonly key: string;
  readonly hidden: number;
}

/** How much of each list is shown. */
export class Pages {
  readonly #size: number;
  /** List -> its pages that are shown, where more than one. */
  readonly #shown = new Map<string, number>();

  /** Takes the number of rows of a page. */
  constructor(size: number) {
    this.#size = size;
  }

  /** Shows one page more of a list. */
  showMore(key: string): void {
    this.#shown.set(key, (this.#shown.get(key) ?? 1) + 1);
  }

  /** The rows of a list that are shown, with the row for more where some are hidden. */
  of<T, N>(key: string, items: readonly T[], toNode: (item: T) => N): (N | MoreNode)[] {
    const end = (this.#shown.get(key) ?? 1) * this.#size;
    const page: (N | MoreNode)[] = items.slice(0, end).map(toNode);
    if (items.length > end) page.push({ kind: 'more', key, hidden: items.length - end });
    return page;
  }
}

/** The item of the row for more; `command` gets the list's key. */
export function moreItem({ key, hidden }: MoreNode, command: string): TreeItem {
  const item = new TreeItem(l10n.t('{0} more…', hidden));
  item.id = `more ${key}`;
  item.contextValue = 'more';
  item.iconPath = new ThemeIcon('ellipsis');
  item.command = { command, title: l10n.t('Show More'), arguments: [key] };
  return item;
}
