// What the light bulb offers at a selection: the tags used last, any tag, a note; at the caret, what is annotated there.
import type { Passage } from '../../annotations';
import type { TagChoice } from '../pickers/tag-choices';
import { excerpt, oneLine } from '../wording/plain-text';

/** One offer: a command of ours with its arguments. */
export interface AnnotateAction {
  readonly title: string;
  readonly command: string;
  readonly args: readonly unknown[];
}

/** How many of the tags used last are offered by name. */
const BY_NAME = 3;

/** Longest name of a tag in an offer, in UTF-16 units. */
const NAME = 40;

/** What can be done with a selection; `recent` are the tags used last, the latest first. */
export function annotateActions(
  selected: boolean,
  here: readonly Passage[],
  recent: readonly TagChoice[],
): AnnotateAction[] {
  const tags = recent.slice(0, BY_NAME).map(({ label }) => {
    return { title: `Tag “${excerpt(oneLine(label), NAME)}”`, command: 'marginalia.tagSelection', args: [[label]] };
  });
  const add: AnnotateAction[] = [
    ...tags,
    { title: 'Tag…', command: 'marginalia.tagSelection', args: [] },
    { title: 'Tag All Occurrences…', command: 'marginalia.tagOccurrences', args: [] },
    { title: 'Add Note', command: 'marginalia.addNote', args: [] },
  ];
  const change: AnnotateAction[] = [
    { title: 'Change Tags…', command: 'marginalia.changeTags', args: [] },
    { title: 'Remove Annotation', command: 'marginalia.removeAnnotation', args: [] },
  ];
  return [...(selected ? add : []), ...(here.length > 0 ? change : [])];
}
