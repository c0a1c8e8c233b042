// The list of all that the reader corrected and rejected in an article: go there, or put the machine's reading back.
import { type Disposable, l10n, type QuickPickItem, ThemeIcon, window } from 'vscode';
import { withoutCorrections } from '../../../annotations';
import { type ListedCorrection, listCorrections } from '../../../features/pickers/corrections-list';
import { withoutIcons } from '../../../features/wording/plain-text';
import type { Parts } from '../../extension';
import type { ArticleAnnotations } from '../../services/annotations/article-annotations';
import { placePointedAt, tell } from '../../services/editing/finding-editor';
import { authorOf } from '../../services/storage/author';
import { toRange } from '../../ui/convert';
import { goTo } from '../reading/navigation';

interface Item extends QuickPickItem {
  readonly listed: ListedCorrection;
}

/** `marginalia.showCorrections`. */
export function registerShowCorrections(parts: Parts): Disposable {
  return parts.guard.command('marginalia.showCorrections', async () => {
    const reading = placePointedAt(parts, [])?.reading;
    const notes = reading && parts.annotations.of(reading.document);
    if (!reading) return;
    if (notes) await parts.annotations.ready(notes);
    const uri = reading.document.uri;
    const items = () => {
      const { analysis } = parts.sessions.of(reading.document) ?? reading;
      return listCorrections(analysis, notes?.annotations ?? [], authorOf(uri)).map(toItem);
    };
    if (!notes || items().length === 0) return tell(l10n.t('Nothing was corrected in this article.'));
    const span = (await choose(parts, notes, items))?.span;
    if (span) await goTo(uri, toRange(reading.lines, span));
  });
}

function choose(parts: Parts, notes: ArticleAnnotations, items: () => Item[]): Promise<ListedCorrection | undefined> {
  const list = window.createQuickPick<Item>();
  list.placeholder = l10n.t('Choose one to go there; its button puts the machine’s reading back');
  list.matchOnDetail = true;
  const show = () => {
    list.items = items();
    list.title = l10n.t('Corrections in this article: {0}', list.items.length);
  };
  show();
  return new Promise((resolve) => {
    list.onDidTriggerItemButton(({ item }) =>
      parts.guard.run('put back', async () => {
        if (!parts.annotations.mayWrite(notes)) return;
        const work = withoutCorrections(notes.annotations, new Set([item.listed.id]));
        notes.act(l10n.t('Put Back the Machine’s Reading'), [], work);
        show();
        if (list.items.length === 0) list.hide();
        await parts.annotations.save(notes);
      }),
    );
    list.onDidAccept(() => {
      resolve(list.selectedItems[0]?.listed);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}

function toItem(listed: ListedCorrection): Item {
  const putBack = { iconPath: new ThemeIcon('discard'), tooltip: l10n.t('Put Back') };
  return { label: withoutIcons(listed.label), detail: withoutIcons(listed.detail), buttons: [putBack], listed };
}
