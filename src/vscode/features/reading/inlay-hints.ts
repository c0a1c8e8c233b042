// Inlay hints: days of relative dates, names of speakers.
import { Disposable, EventEmitter, InlayHint, languages, workspace } from 'vscode';
import { hintsOf } from '../../../features/editor/inlay-hint-labels';
import { ARTICLE } from '../../services/documents/article-documents';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import { toPosition, toSpan } from '../../ui/convert';
import type { Guard } from '../../ui/guard';
import { isShown } from '../../ui/marks-shown';

/** Registers the hints; the setting `marginalia.inlayHints` turns them off. */
export function registerInlayHints({
  guard,
  readings,
}: {
  readonly guard: Guard;
  readonly readings: CorrectedReadings;
}): Disposable {
  const changed = new EventEmitter<void>();
  const settings = workspace.onDidChangeConfiguration((event) => {
    if (
      ['inlayHints', 'referenceHints', 'highlight.shown'].some((name) =>
        event.affectsConfiguration(`marginalia.${name}`),
      )
    )
      changed.fire();
  });
  const reread = readings.onDidRead(() => changed.fire());
  const provider = languages.registerInlayHintsProvider(ARTICLE, {
    onDidChangeInlayHints: changed.event,
    provideInlayHints: (document, range) =>
      guard.provide('inlay hints', undefined, () => {
        const reading = readings.of(document);
        if (!reading) return [];
        const { analysis, lines } = reading;
        const findings = isShown('inlayHints', document.uri);
        const references = isShown('referenceHints', document.uri);
        return hintsOf(analysis, { findings, references }, toSpan(lines, range)).map(({ at, label, reason }) => {
          const hint = new InlayHint(toPosition(lines, at), label);
          hint.paddingLeft = true;
          hint.tooltip = reason;
          return hint;
        });
      }),
  });
  return Disposable.from(provider, reread, settings, changed);
}
