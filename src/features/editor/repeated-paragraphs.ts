// Paragraphs that stand above in the article or in other articles too, each with a short label and a card that leads there.
import * as l10n from '@vscode/l10n';
import { placeOf } from '../../corpus';
import { LineMap } from '../../text/line-map';
import type { Span } from '../../text/span';
import { card, listWithMore, placeLink } from '../cards/card-lines';
import type { ArticleContext } from '../context';
import { articleLabel } from '../wording/article-label';
import { count } from '../wording/counts';
import { shortInterval } from '../wording/intervals';
import { commandLink } from '../wording/markdown';
import { excerpt } from '../wording/plain-text';

/** Longest title in a label, in UTF-16 units: the label stands after a paragraph, and shall seldom take a line of its own. */
const TITLE_LENGTH = 24;

/** How many other articles a card lists. */
const LISTED = 5;

/** A paragraph with the same words as another one. */
export interface RepeatedPassage {
  readonly span: Span;
  /** Plain text: `also above`, `also in Talks resume`. */
  readonly label: string;
  /** Markdown: where the words stand too. */
  readonly card: string;
}

/** The repeated paragraphs of an article, in text order. The first of several in one article is not repeated by its own article. */
export function repeatedPassagesOf(context: ArticleContext): RepeatedPassage[] {
  const { index, uri, analysis } = context;
  const lines = new LineMap(analysis.article.text);
  return index.repeatedIn(uri).flatMap(({ block, firstBlock, elsewhere }) => {
    const span = analysis.article.blocks[block]?.span;
    if (!span) return [];
    const first = firstBlock === undefined ? undefined : analysis.article.blocks[firstBlock]?.span;
    const above = first && placeLink(l10n.t('above'), uri, placeOf(lines, first));
    const links = elsewhere.slice(0, LISTED).map(({ article, line }) => {
      const day = article.published === undefined ? '' : `, ${shortInterval(article.published)}`;
      return commandLink(`${articleLabel(article)}${day}`, 'marginalia.goTo', [article.uri, line, 0]);
    });
    const listed = [...(above ? [above] : []), ...links];
    const body = card([
      `$(copy) ${l10n.t('The same paragraph: {0}', listWithMore(listed, elsewhere.length - LISTED))}`,
    ]);
    return [
      {
        span,
        label: labelOf(
          first !== undefined,
          elsewhere.map(({ article }) => articleLabel(article)),
        ),
        card: body,
      },
    ];
  });
}

function labelOf(isAbove: boolean, others: readonly string[]): string {
  if (isAbove) return l10n.t('also above');
  const [only = ''] = others;
  return others.length === 1
    ? l10n.t('also in {0}', excerpt(only, TITLE_LENGTH))
    : l10n.t('also in {0}', count(others.length, 'other article'));
}
