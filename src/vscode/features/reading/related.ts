// Where a thing is named: definition, references, highlights in the article, actors of the workspace by name.
import {
  Disposable,
  DocumentHighlight,
  DocumentHighlightKind,
  languages,
  type Position,
  SymbolInformation,
  type TextDocument,
} from 'vscode';
import { definitionAt, highlightsAt, referencesAt } from '../../../features/editor/related-places';
import { describeActorRow } from '../../../features/trees/actors-tree-model';
import type { Parts } from '../../extension';
import { articleOf, locationOf, offsetAt, rangeOf } from '../../services/corpus/article-context';
import { toUri } from '../../services/corpus/corpus';
import { ARTICLE } from '../../services/documents/article-documents';
import { toRange } from '../../ui/convert';
import { SYMBOL_KINDS } from './outline';

/** How many actors Go to Symbol in Workspace gets: more than anyone scrolls through. */
const MOST_SYMBOLS = 200;

/** Registers the providers that lead from one mention to the others. */
export function registerRelated(parts: Parts): Disposable {
  const { guard, corpus } = parts;
  return Disposable.from(
    languages.registerDefinitionProvider(ARTICLE, {
      provideDefinition: (document, position) =>
        guard.provide('definition', undefined, () => definitionIn(parts, document, position)),
    }),
    languages.registerReferenceProvider(ARTICLE, {
      provideReferences: (document, position) =>
        guard.provide('references', undefined, () => {
          const article = articleOf(parts, document);
          return article && referencesAt(article.context, offsetAt(article, position)).map(locationOf);
        }),
    }),
    languages.registerDocumentHighlightProvider(ARTICLE, {
      provideDocumentHighlights: (document, position) =>
        guard.provide('highlights', undefined, () => {
          const article = articleOf(parts, document);
          if (!article) return undefined;
          const { analysis, lines } = article.reading;
          return highlightsAt(analysis, offsetAt(article, position)).map(
            (span) => new DocumentHighlight(toRange(lines, span), DocumentHighlightKind.Text),
          );
        }),
    }),
    languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: (query) =>
        guard.provide('workspace symbols', [], () =>
          corpus.index.search(query, MOST_SYMBOLS).flatMap((actor) => {
            const place = corpus.index.placesOf(`actor:${actor.key}`)[0];
            const { name, type } = actor;
            return place
              ? [new SymbolInformation(name, SYMBOL_KINDS[type], describeActorRow(actor), locationOf(place))]
              : [];
          }),
        ),
    }),
  );
}

function definitionIn(parts: Parts, document: TextDocument, position: Position) {
  const article = articleOf(parts, document);
  const definition = article && definitionAt(article.context, offsetAt(article, position));
  if (!definition) return undefined;
  const { origin, place } = definition;
  const originSelectionRange = toRange(article.reading.lines, origin);
  return [{ originSelectionRange, targetUri: toUri(place.uri), targetRange: rangeOf(place) }];
}
