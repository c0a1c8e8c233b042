// A list of places through which the user walks: each is shown in its article while it is the active row.
import * as l10n from '@vscode/l10n';
import { commands, type QuickInputButton, type QuickPickItem, ThemeIcon, type Uri, window } from 'vscode';
import type { CorpusPlace, Place } from '../../../corpus';
import { locationOf, rangeOf, toUri } from '../../services/corpus/places';
import type { Guard } from '../../ui/guard';
import { showQuickPick } from '../../ui/quick-pick';
import { goTo } from './go-to';

/** A place in an article. */
export type PlaceInArticle = Place & Pick<CorpusPlace, 'uri'>;

/** A row of the list; a separator has no place. */
export interface PlaceRow extends QuickPickItem {
  readonly place?: PlaceInArticle;
}

/** What the list shows. */
export interface PlaceList {
  readonly title: string;
  readonly placeholder: string;
  readonly rows: readonly PlaceRow[];
}

/** A button that changes what is listed, in order. */
export interface PlaceListButton extends QuickInputButton {
  /** Changes it, and returns what is listed then. */
  readonly change: () => { readonly list: PlaceList; readonly buttons: readonly PlaceListButton[] };
}

/** Lets the user walk the places; leaving the list returns to where it was opened. */
export async function walkPlaces(
  guard: Guard,
  given: PlaceList,
  changing: readonly PlaceListButton[] = [],
): Promise<void> {
  const from = window.activeTextEditor;
  const back = from && { uri: from.document.uri, selection: from.selection };
  const peek = { iconPath: new ThemeIcon('references'), tooltip: l10n.t('Show in the Peek Window') };
  let listed = given;
  const chosen = await showQuickPick<PlaceRow, PlaceInArticle | 'peek'>((list, close) => {
    const show = (buttons: readonly PlaceListButton[]) => {
      list.title = listed.title;
      list.placeholder = listed.placeholder;
      list.items = listed.rows;
      list.buttons = [...buttons, peek];
    };
    list.matchOnDescription = true;
    show(changing);
    list.onDidChangeActive(([active]) => {
      if (active?.place) void guard.run('preview', () => preview(active.place));
    });
    list.onDidTriggerButton((button) => {
      if (button === peek) return close('peek');
      const changed = (button as PlaceListButton).change();
      listed = changed.list;
      show(changed.buttons);
    });
    list.onDidAccept(() => close(list.selectedItems[0]?.place));
    return undefined;
  });
  if (chosen && chosen !== 'peek') await goTo(toUri(chosen.uri), rangeOf(chosen));
  else if (back) await window.showTextDocument(back.uri, { selection: back.selection });
  if (chosen === 'peek' && back) await showPeek(listed, back.uri);
}

/** Shows a place in its article; the list keeps the focus. */
async function preview(place: PlaceInArticle | undefined): Promise<void> {
  if (place)
    await window.showTextDocument(toUri(place.uri), { selection: rangeOf(place), preserveFocus: true, preview: true });
}

async function showPeek({ rows }: PlaceList, uri: Uri): Promise<void> {
  const places = rows.flatMap(({ place }) => place ?? []);
  const start = places.find((place) => place.uri === uri.toString()) ?? places[0];
  if (!start) return;
  const editor = await goTo(toUri(start.uri), rangeOf(start));
  const at = rangeOf(start).start;
  await commands.executeCommand('editor.action.peekLocations', editor.document.uri, at, places.map(locationOf), 'peek');
}
