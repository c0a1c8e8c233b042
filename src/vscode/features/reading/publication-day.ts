// Reading any text as an article, and setting the day that an article was published on.
import * as l10n from '@vscode/l10n';
import { Disposable, languages, type QuickPickItem, type TextDocument, window } from 'vscode';
import { type Analysis, analyze } from '../../../analysis';
import { proposeDays } from '../../../features/pickers/publication-day-choices';
import { describeInterval } from '../../../features/wording/intervals';
import { withoutIcons } from '../../../features/wording/plain-text';
import { isCalendarDay } from '../../../text/calendar-day';
import { canonicalText } from '../../../text/canonical-text';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import { ARTICLE } from '../../services/documents/article-documents';
import type { PublicationDays } from '../../services/documents/publication-days';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import { nameOf } from '../../services/storage/sidecar-uris';
import type { Guard } from '../../ui/guard';
import { showInfo } from '../../ui/messages';
import { showQuickPick } from '../../ui/quick-pick';

interface PublicationDayDependencies {
  readonly guard: Guard;
  readonly days: PublicationDays;
  readonly readings: CorrectedReadings;
  readonly annotations: AnnotationRegistry;
}

/** Registers the two commands. */
export function registerPublicationDay({ guard, days, readings, annotations }: PublicationDayDependencies): Disposable {
  return Disposable.from(
    guard.command('marginalia.readAsArticle', async () => {
      const document = window.activeTextEditor?.document;
      if (!document) return showInfo(l10n.t('Open a text first, then read it as an article.'));
      const analysis = analysisOf(readings, document);
      const day = analysis.article.published ?? days.of(document.uri) ?? (await askDay(analysis, document));
      if (day === undefined) return;
      await days.set(document.uri, day === '' || analysis.article.head ? undefined : day);
      await languages.setTextDocumentLanguage(document, ARTICLE);
    }),
    guard.command('marginalia.setPublished', async () => {
      const document = window.activeTextEditor?.document;
      const reading = document && readings.of(document);
      if (!reading) return;
      const day = await askDay(reading.analysis, document);
      if (day === undefined) return;
      await days.set(document.uri, day === '' ? undefined : day);
      const article = annotations.at(document.uri);
      if (article && article.annotations.length > 0) await annotations.save(article);
    }),
  );
}

/** The analysis of a document that need not be an article yet. */
function analysisOf(readings: CorrectedReadings, document: TextDocument): Analysis {
  return readings.of(document)?.analysis ?? analyze(canonicalText(document.getText()));
}

interface DayItem extends QuickPickItem {
  /** Empty: no day. */
  readonly day: string;
}

/** Asks for a day: suggestions to pick from, or typed. Empty if the user knows none, undefined if the user leaves. */
function askDay(analysis: Analysis, document: TextDocument): Promise<string | undefined> {
  const suggested = proposeDays(analysis, nameOf(document.uri), today()).map(({ day, reason }): DayItem => {
    return { label: day, description: describeInterval(day), detail: withoutIcons(reason), day };
  });
  const none: DayItem = { label: l10n.t('No day'), description: l10n.t('relative dates stay open'), day: '' };
  const typedItem = (value: string): DayItem[] =>
    isCalendarDay(value) && !suggested.some(({ day }) => day === value)
      ? [{ label: value, description: describeInterval(value), day: value }]
      : [];
  return showQuickPick<DayItem, string>((list, close) => {
    list.title = l10n.t('When was this article published?');
    list.placeholder = l10n.t('Pick a day, or type one as YYYY-MM-DD');
    list.matchOnDescription = true;
    list.items = [...suggested, none];
    list.onDidChangeValue((value) => {
      list.items = [...typedItem(value.trim()), ...suggested, none];
    });
    list.onDidAccept(() => close(list.selectedItems[0]?.day));
    return undefined;
  });
}

/** The user's own day, by the clock of this machine. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
