// Finds speech that is reported without quotation marks, within one sentence: the clause after a verb of saying (`said Oslo
// needed time`), before one (`Oslo needs time, he said`), around one, or beside `according to`. Purely syntactic. Words that
// hold a quotation are no report: the quotation is found instead.
import { Flag } from '../lexicon/word-flags';
import type { Sentence } from '../syntax/sentence';
import type { Token } from '../syntax/tokenize';
import { accordingToReport } from './according-to-report';
import { complementReport } from './complement-report';
import type { Report } from './report-bounds';
import { isReportingForm } from './report-verbs';
import { trailingReport } from './trailing-report';

/** The reports of a sentence, in order and disjoint. */
export function findReports(sentence: Sentence): Report[] {
  const found: Report[] = [];
  for (let i = 0; i < sentence.phrases.length; i++) {
    const report = complementReport(sentence, i);
    if (!report) continue;
    found.push(report);
    i = (report.contents.at(-1)?.to ?? i + 1) - 1;
  }
  if (found.length > 0) return found;
  const report = accordingToReport(sentence) ?? trailingReport(sentence);
  return report ? [report] : [];
}

/** Whether a sentence may hold a report: it has a verb of saying or `according to`. Cheap: needs no phrases. */
export function mayReport(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ flags, lower }) =>
      ((flags & Flag.speech) !== 0 && !(flags & Flag.capital) && isReportingForm(lower)) || lower === 'according',
  );
}
