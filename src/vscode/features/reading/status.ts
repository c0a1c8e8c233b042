// One item in the status bar: how long the article is and who is in it. A click shows the figures.
import {
  type Disposable,
  l10n,
  MarkdownString,
  type QuickPickItem,
  QuickPickItemKind,
  StatusBarAlignment,
  window,
} from 'vscode';
import { type Statistics, statisticsOf } from '../../../features/statistics';
import { count } from '../../../features/wording/counts';
import { withoutIcons } from '../../../features/wording/plain-text';
import type { Span } from '../../../text/span';
import type { Parts } from '../../extension';
import { toRange } from '../../ui/convert';
import { goTo } from './navigation';

/** Quiet time before the figures are counted again, in ms. */
const QUIET = 250;

/** How many actors the list of figures names. */
const LISTED = 7;

/** Registers the item and `marginalia.showStatistics`. */
export function registerStatus({ guard, sessions, context }: Parts): Disposable {
  const item = window.createStatusBarItem('marginalia.status', StatusBarAlignment.Right, 100);
  item.name = 'Marginalia';
  item.command = 'marginalia.showStatistics';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const current = () => {
    const document = window.activeTextEditor?.document;
    return document && sessions.of(document);
  };
  const show = () => {
    const reading = current();
    if (!reading) return item.hide();
    const statistics = statisticsOf(reading.analysis);
    item.text = statusText(statistics);
    item.tooltip = tooltip(statistics, reading.analysis.article.published);
    item.show();
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void guard.provide('status', undefined, show), QUIET);
  };
  context.subscriptions.push(
    sessions.onDidRead(soon),
    sessions.onDidClose(soon),
    window.onDidChangeActiveTextEditor(soon),
    guard.command('marginalia.showStatistics', async () => {
      const reading = current();
      const span = reading && (await pick(statisticsOf(reading.analysis)));
      if (reading && span) await goTo(reading.document.uri, toRange(reading.lines, span));
    }),
  );
  return {
    dispose: () => {
      clearTimeout(timer);
      item.dispose();
    },
  };
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
  const list = (entries: Statistics['mostNamed'], one: 'mention' | 'quote') =>
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
