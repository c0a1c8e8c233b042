// From a quotation to its speaker, and through all quotations of a speaker: the list shows each in its article while one walks it.
import * as l10n from '@vscode/l10n';
import { Disposable, QuickPickItemKind, window } from 'vscode';
import type { ActorKey } from '../../../corpus';
import { type QuotesBy, quotesByActor, quotesByAt } from '../../../features/pickers/quotes-by-speaker';
import { speakerPlaceAt } from '../../../features/selection/quote-at';
import { excerpt, withoutIcons } from '../../../features/wording/plain-text';
import type { Corpus } from '../../services/corpus/corpus';
import { toUri } from '../../services/corpus/places';
import { pointedPlace } from '../../services/editing/finding-editor';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import { toRange } from '../../ui/convert';
import type { Guard } from '../../ui/guard';
import { showStatus } from '../../ui/messages';
import { goTo } from './go-to';
import { type PlaceList, type PlaceRow, walkPlaces } from './walk-places';

/** Longest excerpt of a quotation in the list, in UTF-16 units: what a list shows on a line. */
const EXCERPT = 110;

/** Most quotations in the list: more than anyone walks through. */
const MOST = 500;

interface QuotationsDependencies {
  readonly guard: Guard;
  readonly readings: CorrectedReadings;
  readonly corpus: Corpus;
}

/** `marginalia.goToSpeaker` and `marginalia.showQuotes`; a card gives the place. */
export function registerQuotations({ guard, readings, corpus }: QuotationsDependencies): Disposable {
  return Disposable.from(
    guard.command('marginalia.goToSpeaker', async (_, ...args) => {
      const pointed = pointedPlace(readings, args);
      if (!pointed) return;
      const { reading, selection } = pointed;
      const span = speakerPlaceAt(reading.analysis, selection);
      if (span) await goTo(reading.document.uri, toRange(reading.lines, span));
      else showStatus(l10n.t('No words here name a speaker. Put the cursor on a quotation.'));
    }),
    guard.command('marginalia.showQuotes', async (item, ...args) => {
      const key = keyOf(item);
      const here = window.activeTextEditor?.document.uri.toString();
      const quotes = key === undefined ? quotesAt(readings, corpus, args) : quotesByActor(corpus.index, key, here);
      const places = quotes?.articles.flatMap((each) => each.places) ?? [];
      if (!quotes) showStatus(l10n.t('Put the cursor on a quotation or on a name first.'));
      else if (places.length === 0) showStatus(l10n.t('No quotes by {0}.', quotes.name));
      else await walkPlaces(guard, await listOf(corpus, quotes));
    }),
  );
}

function quotesAt(readings: CorrectedReadings, corpus: Corpus, args: readonly unknown[]): QuotesBy | undefined {
  const pointed = pointedPlace(readings, args);
  const article = pointed && corpus.articleOf(pointed.reading.document);
  return article && quotesByAt(article.context, pointed.selection);
}

/** The actor of a row of the Actors view. */
function keyOf(item: unknown): ActorKey | undefined {
  const actor = typeof item === 'object' && item !== null && 'actor' in item ? item.actor : undefined;
  return typeof actor === 'object' && actor !== null && 'key' in actor ? String(actor.key) : undefined;
}

async function listOf(corpus: Corpus, quotes: QuotesBy): Promise<PlaceList> {
  return {
    title: `${withoutIcons(quotes.name)} · ${quotes.summary}`,
    placeholder: l10n.t('Choose a quote, or type words of it'),
    rows: await rowsOf(corpus, quotes),
  };
}

async function rowsOf(corpus: Corpus, { articles }: QuotesBy): Promise<PlaceRow[]> {
  const items: PlaceRow[] = [];
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
