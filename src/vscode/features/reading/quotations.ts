// From a quotation to its speaker, and through all that a speaker says: the list shows each in its article while one walks it.
import { commands, Disposable, l10n, type QuickPickItem, QuickPickItemKind, ThemeIcon, type Uri, window } from 'vscode';
import type { ActorKey } from '../../../corpus';
import { type QuotePlace, type QuotesBy, quotesByActor, quotesByAt } from '../../../features/pickers/quotes-by-speaker';
import { speakerPlaceAt } from '../../../features/selection/quote-at';
import { excerpt, withoutIcons } from '../../../features/wording/plain-text';
import type { Parts } from '../../extension';
import { articleOf, locationOf, rangeOf } from '../../services/corpus/article-context';
import { toUri } from '../../services/corpus/corpus';
import { placePointedAt, tell } from '../../services/editing/finding-editor';
import { toRange } from '../../ui/convert';
import { goTo } from './navigation';

/** Longest excerpt of a quotation in the list, in UTF-16 units: what a picker shows on a line. */
const EXCERPT = 110;

/** Most quotations in the list: more than anyone walks through. */
const MOST = 500;

interface Item extends QuickPickItem {
  readonly place?: QuotePlace;
}

/** `marginalia.goToSpeaker` and `marginalia.showQuotes`; a card gives the place. */
export function registerQuotes(parts: Parts): Disposable {
  return Disposable.from(
    parts.guard.command('marginalia.goToSpeaker', async (_, ...place) => {
      const pointed = placePointedAt(parts, place);
      if (!pointed) return;
      const { reading, selection } = pointed;
      const span = speakerPlaceAt(reading.analysis, selection);
      if (span) await goTo(reading.document.uri, toRange(reading.lines, span));
      else tell(l10n.t('No words here name a speaker. Put the cursor on a quotation.'));
    }),
    parts.guard.command('marginalia.showQuotes', async (item, ...place) => {
      const key = keyOf(item);
      const here = window.activeTextEditor?.document.uri.toString();
      const quotes = key === undefined ? quotesAt(parts, place) : quotesByActor(parts.corpus.index, key, here);
      const places = quotes?.articles.flatMap((each) => each.places) ?? [];
      if (!quotes) tell(l10n.t('Put the cursor on a quotation or on a name first.'));
      else if (places.length === 0) tell(l10n.t('No quotes by {0}.', quotes.name));
      else await walk(parts, quotes);
    }),
  );
}

function quotesAt(parts: Parts, place: readonly unknown[]): QuotesBy | undefined {
  const pointed = placePointedAt(parts, place);
  const article = pointed && articleOf(parts, pointed.reading.document);
  return article && quotesByAt(article.context, pointed.selection);
}

/** The actor of an item of the Actors view. */
function keyOf(item: unknown): ActorKey | undefined {
  const actor = typeof item === 'object' && item !== null && 'actor' in item ? item.actor : undefined;
  return typeof actor === 'object' && actor !== null && 'key' in actor ? String(actor.key) : undefined;
}

/** Lets the reader walk the quotations; leaving the list leads back to where it was opened. */
async function walk(parts: Parts, quotes: QuotesBy): Promise<void> {
  const from = window.activeTextEditor;
  const back = from && { uri: from.document.uri, selection: from.selection };
  const list = window.createQuickPick<Item>();
  list.title = `${withoutIcons(quotes.name)} · ${quotes.summary}`;
  list.placeholder = l10n.t('Choose a quote, or type words of it');
  list.matchOnDescription = true;
  list.items = await itemsOf(parts, quotes);
  list.buttons = [{ iconPath: new ThemeIcon('references'), tooltip: l10n.t('Show in the Peek Window') }];
  const chosen = await new Promise<QuotePlace | 'peek' | undefined>((resolve) => {
    list.onDidChangeActive(([active]) => {
      if (active?.place) void parts.guard.run('quotes', () => reveal(active.place));
    });
    list.onDidTriggerButton(() => resolve('peek'));
    list.onDidAccept(() => resolve(list.selectedItems[0]?.place));
    list.onDidHide(() => resolve(undefined));
    list.show();
  });
  list.dispose();
  if (chosen && chosen !== 'peek') await goTo(toUri(chosen.uri), rangeOf(chosen));
  else if (back) await window.showTextDocument(back.uri, { selection: back.selection });
  if (chosen === 'peek' && back) await showPeek(quotes, back.uri);
}

async function itemsOf({ corpus }: Parts, { articles }: QuotesBy): Promise<Item[]> {
  const items: Item[] = [];
  for (const { label, places } of articles) {
    const [first] = places;
    if (!first || items.length > MOST) continue;
    const text = (await corpus.textOf(toUri(first.uri))) ?? '';
    items.push({ label: withoutIcons(label), kind: QuickPickItemKind.Separator });
    for (const place of places)
      items.push({
        label: withoutIcons(excerpt(text.slice(place.start, place.end), EXCERPT)),
        description: l10n.t('line {0}', place.line + 1),
        place,
      });
  }
  return items;
}

/** Shows a quotation in its article, behind the list. */
async function reveal(place: QuotePlace | undefined): Promise<void> {
  if (place)
    await window.showTextDocument(toUri(place.uri), { selection: rangeOf(place), preserveFocus: true, preview: true });
}

async function showPeek({ articles }: QuotesBy, uri: Uri): Promise<void> {
  const places = articles.flatMap((each) => each.places);
  const start = places.find((place) => place.uri === uri.toString()) ?? places[0];
  if (!start) return;
  const editor = await goTo(toUri(start.uri), rangeOf(start));
  const at = rangeOf(start).start;
  await commands.executeCommand('editor.action.peekLocations', editor.document.uri, at, places.map(locationOf), 'peek');
}
