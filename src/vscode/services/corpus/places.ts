// From places in the index to the editor's URIs, ranges and locations. The article need not be open.
import { Location, Range, Uri } from 'vscode';
import type { Place } from '../../../corpus';

/** The URI of an index entry. */
export function toUri(uri: string): Uri {
  return Uri.parse(uri, true);
}

/** The editor's range of a place. */
export function rangeOf({ line, character, endLine, endCharacter }: Place): Range {
  return new Range(line, character, endLine, endCharacter);
}

/** The editor's location of a place. */
export function locationOf(place: Place & { readonly uri: string }): Location {
  return new Location(toUri(place.uri), rangeOf(place));
}
