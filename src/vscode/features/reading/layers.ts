// Which layers of marks are shown.
import type { TextDocument } from 'vscode';
import type { Layers } from '../../../features/editor/token-highlights';
import { isShown } from '../../ui/marks-shown';

/** The layers that the settings show in a document. */
export function layersOf(document: TextDocument): Layers {
  return {
    dates: isShown('highlight.dates', document.uri),
    actors: isShown('highlight.actors', document.uri),
    quotes: isShown('highlight.quotes', document.uri),
  };
}
