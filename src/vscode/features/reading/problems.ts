// What is wrong with an article itself, in the Problems panel: a head line whose day does not exist.
import { Diagnostic, DiagnosticSeverity, Disposable, languages } from 'vscode';
import { impossibleDay } from '../../../features/cards/head-card';
import type { CorrectedReadings, Reading } from '../../services/readings/corrected-readings';
import { toRange } from '../../ui/convert';

/** Registers the problems of open articles. */
export function registerProblems({ readings }: { readonly readings: CorrectedReadings }): Disposable {
  const problems = languages.createDiagnosticCollection('marginalia');
  return Disposable.from(
    problems,
    readings.onDidRead((reading) => problems.set(reading.document.uri, problemsOf(reading))),
    readings.onDidClose((uri) => problems.delete(uri)),
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
