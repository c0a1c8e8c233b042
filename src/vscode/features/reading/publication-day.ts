// Reading any text as an article, and setting the day that an article was published on.
import { Disposable, l10n, languages, type QuickPickItem, type TextDocument, type Uri, window } from 'vscode';
import { analyze } from '../../../analysis';
import { proposeDays } from '../../../features/pickers/publication-day-choices';
import { describeInterval } from '../../../features/wording/intervals';
import { withoutIcons } from '../../../features/wording/plain-text';
import { isCalendarDay } from '../../../text/calendar-day';
import { canonicalText } from '../../../text/canonical-text';
import type { Parts } from '../../extension';
import { ARTICLE } from '../../services/documents/article-documents';

/** Registers the two commands, and takes over days that annotations brought along. */
export function registerPublished(parts: Parts): Disposable {
  return Disposable.from(
    parts.annotations.onDidChange(({ uri, publishedInFile }) => {
      void parts.guard.run('day of publication', () => adopt(parts, uri, publishedInFile));
    }),
    parts.guard.command('marginalia.readAsArticle', () => readAsArticle(parts)),
    parts.guard.command('marginalia.setPublished', () => setPublished(parts)),
  );
}

/** The sidecar's day counts where neither the text nor the reader says one. */
async function adopt({ sessions, published }: Parts, article: Uri, day: string | undefined): Promise<void> {
  if (day === undefined || !isCalendarDay(day) || published.of(article) !== undefined) return;
  const reading = sessions.all().find(({ document }) => document.uri.toString() === article.toString());
  if (!reading || reading.analysis.article.published !== undefined) return;
  await published.set(article, day);
  sessions.refresh(reading.document);
}

async function readAsArticle(parts: Parts): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return void window.showInformationMessage(l10n.t('Open a text first, then read it as an article.'));
  const { article } = parts.sessions.of(document)?.analysis ?? analyze(canonicalText(document.getText()));
  const day = article.published ?? parts.published.of(document) ?? (await askDay(parts, document));
  if (day === undefined) return;
  await parts.published.set(document, day === '' || article.head ? undefined : day);
  await languages.setTextDocumentLanguage(document, ARTICLE);
}

async function setPublished(parts: Parts): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !parts.sessions.of(document)) return;
  const day = await askDay(parts, document);
  if (day === undefined) return;
  await parts.published.set(document, day === '' ? undefined : day);
  parts.sessions.refresh(document);
  const notes = parts.annotations.of(document);
  if (notes && notes.annotations.length > 0) await parts.annotations.save(notes);
}

interface DayItem extends QuickPickItem {
  /** Empty: no day. */
  readonly day: string;
}

/** Asks for a day: proposals to pick from, or typed. Empty where the reader knows none, undefined when the reader leaves. */
async function askDay({ sessions }: Parts, document: TextDocument): Promise<string | undefined> {
  const analysis = sessions.of(document)?.analysis ?? analyze(canonicalText(document.getText()));
  const fileName = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  const proposals = proposeDays(analysis, fileName, today()).map(({ day, reason }): DayItem => {
    return { label: day, description: describeInterval(day), detail: withoutIcons(reason), day };
  });
  const none: DayItem = { label: l10n.t('No day'), description: l10n.t('relative dates stay open'), day: '' };
  const pick = window.createQuickPick<DayItem>();
  pick.title = l10n.t('When was this article published?');
  pick.placeholder = l10n.t('Pick a day, or type one as YYYY-MM-DD');
  pick.matchOnDescription = true;
  pick.items = [...proposals, none];
  const typed = (value: string): DayItem[] =>
    isCalendarDay(value) && !proposals.some(({ day }) => day === value)
      ? [{ label: value, description: describeInterval(value), day: value }]
      : [];
  return new Promise((resolve) => {
    pick.onDidChangeValue((value) => {
      pick.items = [...typed(value.trim()), ...proposals, none];
    });
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.day);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** The reader's own day, as the calendar on the wall has it. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
