// Hover cards. Links run our own commands only; everything from the text was escaped before it came here.
import { type Disposable, Hover, languages, MarkdownString } from 'vscode';
import { hoverAt } from '../../../features/cards/hover-cards';
import { CARD_COMMANDS } from '../../../features/wording/markdown';
import { type Corpus, offsetAt } from '../../services/corpus/corpus';
import { ARTICLE } from '../../services/documents/article-documents';
import { toRange } from '../../ui/convert';
import type { Guard } from '../../ui/guard';

/** Registers the cards for actors, dates and quotations. */
export function registerHover({ guard, corpus }: { readonly guard: Guard; readonly corpus: Corpus }): Disposable {
  return languages.registerHoverProvider(ARTICLE, {
    provideHover: (document, position) =>
      guard.provide('hover', undefined, () => {
        const article = corpus.articleOf(document);
        const hover = article && hoverAt(article.context, offsetAt(article, position));
        // One text, so that a rule separates the cards.
        return (
          hover && new Hover(toMarkdown(hover.cards.join('\n\n---\n\n')), toRange(article.reading.lines, hover.span))
        );
      }),
  });
}

function toMarkdown(cards: string): MarkdownString {
  const markdown = new MarkdownString(cards, true);
  markdown.isTrusted = { enabledCommands: CARD_COMMANDS };
  return markdown;
}
