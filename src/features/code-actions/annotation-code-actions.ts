// The code actions at a selection: the tags used last, any tag, a note; at an annotated passage, its changes.
import * as l10n from '@vscode/l10n';
import type { Passage } from '../../annotations';
import type { TagChoice } from '../pickers/tag-choices';
import { excerpt, oneLine } from '../wording/plain-text';
import type { SuggestedAction } from './suggested-action';

/** How many of the tags used last are suggested by name. */
const BY_NAME = 3;

/** Longest name of a tag in a title, in UTF-16 units. */
const NAME = 40;

/**
 * The code actions at a selection.
 * @param here - the annotated passages there
 * @param recent - the tags, the last used first
 */
export function annotateActions(
  selected: boolean,
  here: readonly Passage[],
  recent: readonly TagChoice[],
): SuggestedAction[] {
  const tags = recent.slice(0, BY_NAME).map(({ label }) => {
    const title = l10n.t('Tag “{0}”', excerpt(oneLine(label), NAME));
    return { title, command: 'marginalia.tagSelection', args: [[label]] };
  });
  const add: SuggestedAction[] = [
    ...tags,
    { title: l10n.t('Tag…'), command: 'marginalia.tagSelection', args: [] },
    { title: l10n.t('Tag All Occurrences…'), command: 'marginalia.tagOccurrences', args: [] },
    { title: l10n.t('Add Note'), command: 'marginalia.addNote', args: [] },
  ];
  const change: SuggestedAction[] = [
    { title: l10n.t('Change Tags…'), command: 'marginalia.changeTags', args: [] },
    { title: l10n.t('Remove Annotation'), command: 'marginalia.removeAnnotation', args: [] },
  ];
  return [...(selected ? add : []), ...(here.length > 0 ? change : [])];
}
