// What is wrong with an article itself, in the Problems panel: a head line with a day that there is not.
import { Diagnostic, DiagnosticSeverity, Disposable, languages } from 'vscode';
import { impossibleDay } from '../../../features/cards/head-card';
import type { Parts } from '../../extension';
import type { Reading } from '../../services/documents/article-documents';
import { toRange } from '../../ui/convert';

/** Registers the problems of open articles. */
export function registerProblems({ sessions }: Parts): Disposable {
  const problems = languages.createDiagnosticCollection('marginalia');
  return Disposable.from(
    problems,
    sessions.onDidRead((reading) => problems.set(reading.document.uri, problemsOf(reading))),
    sessions.onDidClose((document) => problems.delete(document.uri)),
  );
}

function problemsOf({ analysis: { article }, lines }: Reading): Diagnostic[] {
  const { head, published, text } = article;
  if (!head?.problem || published !== undefined) return [];
  const day = text.slice(head.date.start, head.date.end);
  const problem = new Diagnostic(toRange(lines, head.date), impossibleDay(day), DiagnosticSeverity.Warning);
  problem.source = 'Marginalia';
  problem.code = head.problem;
  return [problem];
}
