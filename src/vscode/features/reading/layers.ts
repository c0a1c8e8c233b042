// Which layers of marks are shown.
import type { TextDocument } from 'vscode';
import type { Layers } from '../../../features/editor/token-highlights';
import { settingOf } from '../../ui/settings';

/** The layers that the settings show in a document. */
export function layersOf(document: TextDocument): Layers {
  return {
    dates: settingOf('highlight.dates', document.uri),
    actors: settingOf('highlight.actors', document.uri),
    quotes: settingOf('highlight.quotes', document.uri),
  };
}
