// One item in the status bar: how long the article is and who is in it. A click shows the figures.
import * as l10n from '@vscode/l10n';
import { Disposable, MarkdownString, type QuickPickItem, QuickPickItemKind, StatusBarAlignment, window } from 'vscode';
import { count } from '../../../features/card';
import { withoutIcons } from '../../../features/plain-text';
import { type Statistics, statisticsOf } from '../../../features/statistics';
import type { Span } from '../../../text/span';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import { toRange } from '../../ui/convert';
import { debounce } from '../../ui/debounce';
import type { Guard } from '../../ui/guard';
import { goTo } from './navigation';

/** A pause in ms after which the figures are counted again. */
const PAUSE = 250;

/** How many actors the list of figures names. */
const LISTED = 7;

/** Registers the item and `marginalia.showStatistics`. */
export function registerStatus({
  guard,
  readings,
}: {
  readonly guard: Guard;
  readonly readings: CorrectedReadings;
}): Disposable {
  const item = window.createStatusBarItem('marginalia.status', StatusBarAlignment.Right, 100);
  item.name = 'Marginalia';
  item.command = 'marginalia.showStatistics';
  const current = () => {
    const document = window.activeTextEditor?.document;
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
    window.onDidChangeActiveTextEditor(update.schedule),
    guard.command('marginalia.showStatistics', async () => {
      const reading = current();
      const span = reading && (await pick(statisticsOf(reading.analysis)));
      if (reading && span) await goTo(reading.document.uri, toRange(reading.lines, span));
    }),
  );
}

function said({ quotes }: Statistics): number {
  return quotes.direct + quotes.mixed;
}

function allActors({ actors }: Statistics): number {
  return actors.person + actors.organization + actors.place;
}

function statusText(statistics: Statistics): string {
  const { words, minutes } = statistics;
  return `$(book) ${words.toLocaleString('en')} words · ${minutes} min · ${count(allActors(statistics), 'actor')} · ${count(said(statistics), 'quote')}`;
}

function tooltip(statistics: Statistics, published: string | undefined): MarkdownString {
  const day = published === undefined ? 'day of publication not known' : `published ${published}`;
  return new MarkdownString(`${count(statistics.dates, 'date')}, ${day}`);
}

/** Shows the figures; gives the place of what was picked, where it has one. */
async function pick(statistics: Statistics): Promise<Span | undefined> {
  const { words, minutes, actors, quotes, dates, mostNamed, mostQuoted } = statistics;
  const group = (label: string): QuickPickItem => ({ label, kind: QuickPickItemKind.Separator });
  const list = (entries: Statistics['mostNamed'], one: string) =>
    entries
      .slice(0, LISTED)
      .map(({ name, count: times, first }) => ({ label: withoutIcons(name), description: count(times, one), first }));
  const items: readonly (QuickPickItem & { readonly first?: Span })[] = [
    { label: `$(book) ${count(words, 'word')}`, description: `about ${count(minutes, 'minute')}` },
    {
      label: `$(person) ${count(allActors(statistics), 'actor')}`,
      description: `${actors.person} people, ${actors.organization} organizations, ${actors.place} places`,
    },
    {
      label: `$(quote) ${count(said(statistics), 'quote')}`,
      description: `${quotes.direct} direct, ${quotes.mixed} in part; besides ${quotes.indirect} reported without marks, ${quotes.scare} terms in marks`,
    },
    { label: `$(calendar) ${count(dates, 'date')}` },
    group(l10n.t('named most')),
    ...list(mostNamed, 'mention'),
    group(l10n.t('quoted most')),
    ...list(mostQuoted, 'quote'),
  ];
  return (
    await window.showQuickPick(items, { title: l10n.t('This article'), placeHolder: l10n.t('Figures of this article') })
  )?.first;
}
