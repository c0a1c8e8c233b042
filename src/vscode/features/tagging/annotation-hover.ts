// Hover cards of the reader's own layer: tags and notes. A provider of its own, so that human and machine stay apart.
import { type Disposable, Hover, languages, MarkdownString } from 'vscode';
import { passagesAt, placeOf } from '../../../annotations';
import { annotationCard } from '../../../features/cards/annotation-card';
import type { Parts } from '../../extension';
import { ARTICLE } from '../../services/documents/article-documents';
import { toRange } from '../../ui/convert';

/** Registers the cards of tags and notes. */
export function registerAnnotationHover({ guard, sessions, annotations, codebooks }: Parts): Disposable {
  return languages.registerHoverProvider(ARTICLE, {
    provideHover: (document, position) =>
      guard.provide('annotation hover', undefined, () => {
        const reading = sessions.of(document);
        const notes = annotations.of(document);
        if (!reading || !notes) return undefined;
        const passages = codebooks.passagesOf(notes);
        const found = passagesAt(passages, reading.lines.offsetAt(position)).filter((passage) => passage.anchor);
        const span = found[0] && placeOf(found[0]);
        if (!span) return undefined;
        const cards = found.map((passage) =>
          annotationCard(
            passage,
            (tag) => codebooks.labelOf(document.uri, tag),
            (tag) => codebooks.definitionOf(document.uri, tag),
          ),
        );
        return new Hover(
          cards.map((card) => new MarkdownString(card, true)),
          toRange(reading.lines, span),
        );
      }),
  });
}
