// One item in the status bar: how long the article is and who is in it. A click shows the figures.
import * as l10n from '@vscode/l10n';
import { Disposable, MarkdownString, type QuickPickItem, QuickPickItemKind, StatusBarAlignment, window } from 'vscode';
import { type Statistics, statisticsOf } from '../../../features/statistics';
import { count } from '../../../features/wording/counts';
import { withoutIcons } from '../../../features/wording/plain-text';
import type { Span } from '../../../text/span';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import { toRange } from '../../ui/convert';
import { debounce } from '../../ui/debounce';
import type { DocumentInView } from '../../ui/document-in-view';
import type { Guard } from '../../ui/guard';
import { goTo } from './go-to';

/** A pause in ms after which the figures are counted again. */
const PAUSE = 250;

/** How many actors the list of figures names. */
const LISTED = 7;

/** Registers the item and `marginalia.showStatistics`. */
export function registerStatus({
  guard,
  inView,
  readings,
}: {
  readonly guard: Guard;
  readonly inView: DocumentInView;
  readonly readings: CorrectedReadings;
}): Disposable {
  const item = window.createStatusBarItem('marginalia.status', StatusBarAlignment.Right, 100);
  item.name = 'Marginalia';
  item.command = 'marginalia.showStatistics';
  const current = () => {
    const { document } = inView;
    return document && readings.of(document);
  };
  const show = () => {
    const reading = current();
    if (!reading) return item.hide();
    const statistics = statisticsOf(reading.analysis);
    item.text = statusText(statistics);
    item.tooltip = tooltip(statistics, reading.analysis.article.published);
    item.show();
  };
  const update = debounce(() => void guard.provide('status', undefined, show), PAUSE);
  return Disposable.from(
    item,
    update,
    readings.onDidRead(update.schedule),
    readings.onDidClose(update.schedule),
    inView.onDidChange(update.schedule),
    guard.command('marginalia.showStatistics', async () => {
      const reading = current();
      const span = reading && (await pick(statisticsOf(reading.analysis)));
      if (reading && span) await goTo(reading.document.uri, toRange(reading.lines, span));
    }),
  );
}

/** Quotations in marks that someone says. */
function said({ quotes }: Statistics): number {
  return quotes.direct + quotes.mixed;
}

function allActors({ actors }: Statistics): number {
  return actors.person + actors.organization + actors.place;
}

function statusText(statistics: Statistics): string {
  const { words, minutes } = statistics;
  const figures = [
    count(words, 'word'),
    l10n.t('{0} min', minutes),
    count(allActors(statistics), 'actor'),
    count(said(statistics), 'quote'),
  ];
  return `$(book) ${figures.join(' · ')}`;
}

function tooltip(statistics: Statistics, published: string | undefined): MarkdownString {
  const day = published === undefined ? l10n.t('day of publication unknown') : l10n.t('published {0}', published);
  return new MarkdownString(`${count(statistics.dates, 'date')}, ${day}`);
}

/** Shows the figures; resolves with the place of what was picked, if it has one. */
async function pick(statistics: Statistics): Promise<Span | undefined> {
  const { words, minutes, actors, quotes, dates, mostNamed, mostQuoted } = statistics;
  const group = (label: string): QuickPickItem => ({ label, kind: QuickPickItemKind.Separator });
  const list = (entries: Statistics['mostNamed'], one: 'mention' | 'quote') =>
    entries
      .slice(0, LISTED)
      .map(({ name, count: times, first }) => ({ label: withoutIcons(name), description: count(times, one), first }));
  const items: readonly (QuickPickItem & { readonly first?: Span })[] = [
    { label: `$(book) ${count(words, 'word')}`, description: l10n.t('about {0}', count(minutes, 'minute')) },
    {
      label: `$(person) ${count(allActors(statistics), 'actor')}`,
      description: l10n.t(
        '{0} people, {1} organizations, {2} places',
        actors.person,
        actors.organization,
        actors.place,
      ),
    },
    {
      label: `$(quote) ${count(said(statistics), 'quote')}`,
      description: l10n.t(
        '{0} direct, {1} in part; besides {2} reported without marks, {3} terms in marks',
        quotes.direct,
        quotes.mixed,
        quotes.indirect,
        quotes.scare,
      ),
    },
    { label: `$(calendar) ${count(dates, 'date')}` },
    group(l10n.t('named most')),
    ...list(mostNamed, 'mention'),
    group(l10n.t('quoted most')),
    ...list(mostQuoted, 'quote'),
  ];
  return (
    await window.showQuickPick(items, {
      title: l10n.t('This article'),
      placeHolder: l10n.t('Statistics of this article'),
    })
  )?.first;
}
