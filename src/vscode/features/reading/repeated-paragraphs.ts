// Paragraphs that stand above or in other articles too: a hint after each.
import { Disposable, EventEmitter, InlayHint, languages, MarkdownString, workspace } from 'vscode';
import { repeatedPassagesOf } from '../../../features/editor/repeated-paragraphs';
import { CARD_COMMANDS } from '../../../features/wording/markdown';
import { overlaps } from '../../../text/span';
import type { Corpus } from '../../services/corpus/corpus';
import { ARTICLE } from '../../services/documents/article-documents';
import { toPosition, toSpan } from '../../ui/convert';
import type { Guard } from '../../ui/guard';
import { isShown } from '../../ui/marks-shown';
import { settingToggle } from '../../ui/toggle-setting';

/** Registers the hints, which `marginalia.highlight.repeated` turns off, and the commands that switch both settings. */
export function registerRepeatedParagraphs({
  guard,
  corpus,
}: {
  readonly guard: Guard;
  readonly corpus: Corpus;
}): Disposable {
  const changed = new EventEmitter<void>();
  return Disposable.from(
    changed,
    // Also when another article comes or goes in which a paragraph stands.
    corpus.onDidChange(() => changed.fire()),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('marginalia.highlight')) changed.fire();
    }),
    languages.registerInlayHintsProvider(ARTICLE, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints: (document, range) =>
        guard.provide('repeated paragraphs', undefined, () => {
          const article = isShown('highlight.repeated', document.uri) && corpus.articleOf(document);
          if (!article) return [];
          const { lines } = article.reading;
          const shown = toSpan(lines, range);
          return repeatedPassagesOf(article.context)
            .filter(({ span }) => overlaps(span, shown))
            .map(({ span, label, card }) => {
              const hint = new InlayHint(toPosition(lines, span.end), label);
              hint.paddingLeft = true;
              hint.tooltip = new MarkdownString(card, true);
              hint.tooltip.isTrusted = { enabledCommands: CARD_COMMANDS };
              return hint;
            });
        }),
    }),
    settingToggle(guard, 'marginalia.toggleSkipRepeated', 'skipRepeated'),
    settingToggle(guard, 'marginalia.toggleRepeated', 'highlight.repeated'),
  );
}
