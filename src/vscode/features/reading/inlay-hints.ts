// Inlay hints: days of relative dates, names of speakers.
import { type Disposable, EventEmitter, InlayHint, languages, workspace } from 'vscode';
import { hintsOf } from '../../../features/editor/inlay-hint-labels';
import type { Parts } from '../../extension';
import { ARTICLE } from '../../services/documents/article-documents';
import { toPosition, toSpan } from '../../ui/convert';
import { settingOf } from '../../ui/settings';

/** Registers the hints; the setting `marginalia.inlayHints` turns them off. */
export function registerInlayHints({ guard, sessions }: Parts): Disposable {
  const changed = new EventEmitter<void>();
  const settings = workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('marginalia.inlayHints')) changed.fire();
  });
  const reread = sessions.onDidRead(() => changed.fire());
  const provider = languages.registerInlayHintsProvider(ARTICLE, {
    onDidChangeInlayHints: changed.event,
    provideInlayHints: (document, range) =>
      guard.provide('inlay hints', undefined, () => {
        const reading = sessions.of(document);
        if (!reading || !settingOf('inlayHints', document.uri)) return [];
        const { analysis, lines } = reading;
        return hintsOf(analysis, toSpan(lines, range)).map(({ at, label, reason }) => {
          const hint = new InlayHint(toPosition(lines, at), label);
          hint.paddingLeft = true;
          hint.tooltip = reason;
          return hint;
        });
      }),
  });
  return { dispose: () => [provider, reread, settings, changed].forEach((part) => void part.dispose()) };
}
