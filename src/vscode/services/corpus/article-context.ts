// From what VS Code hands a provider to what a feature asks for.
import { Location, type Position, Range, type TextDocument } from 'vscode';
import type { Place } from '../../../corpus';
import type { ArticleContext } from '../../../features/context';
import type { Parts } from '../../extension';
import type { Reading } from '../documents/article-documents';
import { toUri } from './corpus';

/** An open article with its reading. */
export interface OpenArticle {
  readonly reading: Reading;
  readonly context: ArticleContext;
}

/** The article of a document, or undefined if it is none. */
export function articleOf({ sessions, corpus }: Parts, document: TextDocument): OpenArticle | undefined {
  const reading = sessions.of(document);
  if (!reading) return undefined;
  const context = {
    uri: document.uri.toString(),
    analysis: reading.analysis,
    // Asked for only where needed: after each key it takes in the article anew.
    get index() {
      return corpus.index;
    },
  };
  return { reading, context };
}

/** The offset of an editor's position. */
export function offsetAt({ reading }: OpenArticle, position: Position): number {
  return reading.lines.offsetAt(position);
}

/** The editor's range of a place in an article that need not be open. */
export function rangeOf({ line, character, endLine, endCharacter }: Place): Range {
  return new Range(line, character, endLine, endCharacter);
}

/** The location of a mention in the index. */
export function locationOf(place: Place & { readonly uri: string }): Location {
  return new Location(toUri(place.uri), rangeOf(place));
}
