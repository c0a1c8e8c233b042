// The list of all corrections in an article: go to one, or restore the detected value.
import * as l10n from '@vscode/l10n';
import { type Disposable, type QuickPickItem, ThemeIcon } from 'vscode';
import { type ListedCorrection, listCorrections } from '../../../features/pickers/corrections-list';
import { withoutIcons } from '../../../features/wording/plain-text';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import type { AnnotationEditor } from '../../services/editing/annotation-editor';
import { type FindingEditor, pointedPlace } from '../../services/editing/finding-editor';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import { authorOf } from '../../services/storage/author';
import { toRange } from '../../ui/convert';
import type { Guard } from '../../ui/guard';
import { showStatus } from '../../ui/messages';
import { showQuickPick } from '../../ui/quick-pick';
import { goTo } from '../reading/go-to';

interface ShowCorrectionsDependencies {
  readonly guard: Guard;
  readonly annotations: AnnotationRegistry;
  readonly readings: CorrectedReadings;
  readonly editor: AnnotationEditor;
  readonly findings: FindingEditor;
}

interface Item extends QuickPickItem {
  readonly listed: ListedCorrection;
}

/** `marginalia.showCorrections`. */
export function registerShowCorrections({
  guard,
  annotations,
  readings,
  editor,
  findings,
}: ShowCorrectionsDependencies): Disposable {
  return guard.command('marginalia.showCorrections', async () => {
    const reading = pointedPlace(readings, [])?.reading;
    if (!reading) return;
    const { document, lines } = reading;
    const article = annotations.at(document.uri);
    if (article) await annotations.ready(article);
    const items = () => {
      const { analysis } = readings.of(document) ?? reading;
      return listCorrections(analysis, article?.annotations ?? [], authorOf(document.uri)).map(toItem);
    };
    if (!article || items().length === 0) return showStatus(l10n.t('Nothing was corrected in this article.'));
    const restore = (id: string) =>
      guard.run('restore', async () => {
        if (editor.mayEdit(article)) await findings.removeCorrections(article, new Set([id]));
      });
    const span = (await choose(items, restore))?.span;
    if (span) await goTo(document.uri, toRange(lines, span));
  });
}

function choose(items: () => Item[], restore: (id: string) => Promise<unknown>): Promise<ListedCorrection | undefined> {
  return showQuickPick<Item, ListedCorrection>((list, close) => {
    list.placeholder = l10n.t('Choose one to go there; its button restores the detected value');
    list.matchOnDetail = true;
    const show = () => {
      list.items = items();
      list.title = l10n.t('Corrections in this article: {0}', list.items.length);
    };
    show();
    list.onDidTriggerItemButton(async ({ item }) => {
      await restore(item.listed.id);
      show();
      if (list.items.length === 0) close();
    });
    list.onDidAccept(() => close(list.selectedItems[0]?.listed));
    return undefined;
  });
}

function toItem(listed: ListedCorrection): Item {
  const restore = { iconPath: new ThemeIcon('discard'), tooltip: l10n.t('Restore Detected Value') };
  return { label: withoutIcons(listed.label), detail: withoutIcons(listed.detail), buttons: [restore], listed };
}
