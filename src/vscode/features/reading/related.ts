// Where an actor, a day or words are mentioned: definition, references, highlights in the article, workspace symbols.
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
import { type Corpus, offsetAt } from '../../services/corpus/corpus';
import { locationOf, rangeOf, toUri } from '../../services/corpus/places';
import { ARTICLE } from '../../services/documents/article-documents';
import { toRange } from '../../ui/convert';
import type { Guard } from '../../ui/guard';
import { SYMBOL_KINDS } from './outline';
import { relatedForms } from './related-forms';

/** How many actors Go to Symbol in Workspace gets: more than anyone scrolls through. */
const MOST_SYMBOLS = 200;

/** Milliseconds that Go to Symbol waits for the folder to be read. It shows meanwhile that it works; the next key asks again. */
const PATIENCE = 3000;

/** Registers the providers that lead from one mention to the others. */
export function registerRelated({ guard, corpus }: { readonly guard: Guard; readonly corpus: Corpus }): Disposable {
  return Disposable.from(
    languages.registerDefinitionProvider(ARTICLE, {
      provideDefinition: (document, position) =>
        guard.provide('definition', undefined, () => definitionIn(corpus, document, position)),
    }),
    languages.registerReferenceProvider(ARTICLE, {
      provideReferences: (document, position) =>
        guard.provide('references', undefined, () => {
          const article = corpus.articleOf(document);
          return article && referencesAt(article.context, offsetAt(article, position), relatedForms()).map(locationOf);
        }),
    }),
    languages.registerDocumentHighlightProvider(ARTICLE, {
      provideDocumentHighlights: (document, position) =>
        guard.provide('highlights', undefined, () => {
          const article = corpus.articleOf(document);
          if (!article) return undefined;
          const { analysis, lines } = article.reading;
          return highlightsAt(analysis, offsetAt(article, position)).map(
            (span) => new DocumentHighlight(toRange(lines, span), DocumentHighlightKind.Text),
          );
        }),
    }),
    languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: (query) =>
        guard.provide('workspace symbols', [], async () => {
          const index = await corpus.loadedIndex(PATIENCE);
          return index.search(query, MOST_SYMBOLS).flatMap((actor) => {
            const place = index.placesOf(`actor:${actor.key}`)[0];
            const { name, type } = actor;
            return place
              ? [new SymbolInformation(name, SYMBOL_KINDS[type], describeActorRow(actor), locationOf(place))]
              : [];
          });
        }),
    }),
  );
}

function definitionIn(corpus: Corpus, document: TextDocument, position: Position) {
  const article = corpus.articleOf(document);
  const definition = article && definitionAt(article.context, offsetAt(article, position));
  if (!definition) return undefined;
  const { origin, place } = definition;
  const originSelectionRange = toRange(article.reading.lines, origin);
  return [{ originSelectionRange, targetUri: toUri(place.uri), targetRange: rangeOf(place) }];
}
