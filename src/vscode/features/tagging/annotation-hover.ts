// Hover cards of the user's annotations. A provider of its own, so that annotations and findings stay separate.

import { type Disposable, Hover, languages, MarkdownString } from 'vscode';
import { isOnArticle, passagesAt, placeOf } from '../../../annotations';
import { annotationCard } from '../../../features/cards/annotation-card';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import { ARTICLE } from '../../services/documents/article-documents';
import type { Codebooks } from '../../services/folder/codebooks';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import { toRange } from '../../ui/convert';
import type { Guard } from '../../ui/guard';

interface HoverDependencies {
  readonly guard: Guard;
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
  readonly readings: CorrectedReadings;
}

/** Registers the cards of tags and notes. */
export function registerAnnotationHover({ guard, annotations, codebooks, readings }: HoverDependencies): Disposable {
  return languages.registerHoverProvider(ARTICLE, {
    provideHover: (document, position) =>
      guard.provide('annotation hover', undefined, () => {
        const reading = readings.of(document);
        const article = annotations.at(document.uri);
        if (!reading || !article) return undefined;
        const passages = codebooks.passagesOf(article);
        const here = passagesAt(passages, reading.lines.offsetAt(position)).filter((passage) => passage.anchor);
        const found = [...here, ...(position.line === 0 ? passages.filter(isOnArticle) : [])];
        const [first] = found;
        if (!first) return undefined;
        const span = placeOf(first);
        const cards = found.map((passage) =>
          annotationCard(
            passage,
            (tag) => codebooks.labelOf(document.uri, tag),
            (tag) => codebooks.definitionOf(document.uri, tag),
          ),
        );
        return new Hover(
          cards.map((card) => new MarkdownString(card, true)),
          span ? toRange(reading.lines, span) : document.lineAt(0).range,
        );
      }),
  });
}
