// Which marks an article shows: each layer has a setting, and one setting says whose marks are shown.
import type { ConfigurationScope } from 'vscode';
import { type Settings, settingOf } from './settings';

/** Whose marks are shown: what was found and what the user marked, the user's only, or none. */
export type MarksShown = 'all' | 'mine' | 'none';

/** The next choice of the command that goes through them. */
export const NEXT_MARKS: Readonly<Record<MarksShown, MarksShown>> = { all: 'mine', mine: 'none', none: 'all' };

/** The layers that have a setting. */
type Layer = Extract<keyof Settings, `highlight.${string}`> | 'inlayHints' | 'referenceHints';

/** Whether a layer of marks is shown in a document. */
export function isShown(layer: Exclude<Layer, 'highlight.shown'>, scope: ConfigurationScope): boolean {
  const shown = settingOf('highlight.shown', scope);
  return settingOf(layer, scope) && (shown === 'all' || (shown === 'mine' && layer === 'highlight.tags'));
}
