// Copies quoted words with their source: of a quotation at the cursor, of a selection, of a card, or of a row of a view.
import * as l10n from '@vscode/l10n';
import { Disposable, env, type Uri } from 'vscode';
import type { ArticleFacts, QuoteFacts } from '../../../corpus';
import { citedAt } from '../../../features/selection/cited-at';
import { isDoubtfulSpeaker } from '../../../features/trees/quotations-tree-model';
import { type CitationFormat, type Cited, cite } from '../../../features/wording/citation';
import type { Corpus } from '../../services/corpus/corpus';
import { toUri } from '../../services/corpus/places';
import { pointedPlace } from '../../services/editing/finding-editor';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import { isRecord } from '../../ui/command-arguments';
import type { Guard } from '../../ui/guard';
import { showStatus } from '../../ui/messages';
import { settingOf } from '../../ui/settings';

interface CopyDependencies {
  readonly guard: Guard;
  readonly readings: CorrectedReadings;
  readonly corpus: Corpus;
}

/** A quotation of a view's row. */
interface QuoteRow {
  readonly article: ArticleFacts;
  readonly quote: QuoteFacts;
}

/** Registers `marginalia.copyWithSource` and `marginalia.copyWithSourceAsMarkdown`. */
export function registerCopyWithSource({ guard, readings, corpus }: CopyDependencies): Disposable {
  const copy = async (format: CitationFormat | undefined, args: readonly unknown[]) => {
    const rows = rowsIn(args);
    const cited = rows.length > 0 ? await citedRows(corpus, rows) : citedHere(readings, corpus, args.slice(1));
    if (!cited) return;
    const texts = cited.map((each) => asSet(each, format));
    await env.clipboard.writeText(texts.join('\n\n'));
    showStatus(l10n.t('Copied: {0}', texts[0] ?? ''));
  };
  return Disposable.from(
    guard.command('marginalia.copyWithSource', (...args) => copy(undefined, args)),
    guard.command('marginalia.copyWithSourceAsMarkdown', (...args) => copy('markdown', args)),
  );
}

/** The quotations of the rows that a view gives: the one clicked, and all selected. */
function rowsIn([row, all]: readonly unknown[]): readonly QuoteRow[] {
  const selected = Array.isArray(all) ? all.filter(isRow) : [];
  return selected.length > 0 ? selected : [row].filter(isRow);
}

function isRow(value: unknown): value is QuoteRow {
  return isRecord(value) && isRecord(value.article) && isRecord(value.quote);
}

async function citedRows(corpus: Corpus, rows: readonly QuoteRow[]): Promise<Cited[] | undefined> {
  const cited: Cited[] = [];
  for (const { article, quote } of rows) {
    const text = await corpus.textOf(toUri(article.uri));
    const { place, parts = [place], speech, speakerName: speaker } = quote;
    if (text === undefined) continue;
    const who = speaker === undefined ? {} : { speaker, doubtful: isDoubtfulSpeaker(quote) };
    cited.push({ text, parts, speech, article, ...who });
  }
  return cited.length > 0 ? cited : undefined;
}

/** What is cited at the place that a card gives, or at the cursor. */
function citedHere(readings: CorrectedReadings, corpus: Corpus, args: readonly unknown[]): Cited[] | undefined {
  const pointed = pointedPlace(readings, args);
  const article = pointed && corpus.articleOf(pointed.reading.document);
  const cited = article && citedAt(article.context, pointed.selection);
  if (article && !cited) showStatus(l10n.t('Put the cursor on a quotation, or select words.'));
  return cited && [cited];
}

/** In the format that was asked for, or else in the one that the user set. */
function asSet(cited: Cited, asked: CitationFormat | undefined): string {
  const file: Uri = toUri(cited.article.uri);
  const format = asked ?? settingOf('copyWithSource.format', file);
  return cite(cited, settingOf(`copyWithSource.${format}`, file), format);
}
