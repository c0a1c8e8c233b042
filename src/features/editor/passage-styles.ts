// How tagged and noted passages look: which stretch gets which of the few styles. A host turns styles into colours and lines.

import { needsReview, type Passage, placeOf } from '../../annotations';
import type { Span } from '../../text/span';

/** How many tag styles there are; colours of the codebook count from 1 to this. */
export const TAG_STYLES = 8;

/** A style: one of the tags', a note without a tag, a plain highlight, or a passage whose place is in doubt. */
export type PassageStyle = `tag${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}` | 'note' | 'orphan';

/** Every style, in the order in which a host makes them. */
export const PASSAGE_STYLES: readonly PassageStyle[] = [
  'tag1',
  'tag2',
  'tag3',
  'tag4',
  'tag5',
  'tag6',
  'tag7',
  'tag8',
  'note',
  'orphan',
];

/** Tells a tag's style number, 1 to 8. */
export type StyleOf = (tag: string) => number;

/** The spans of each style. A passage with several tags takes the style of its first. */
export function decorationsOf(
  passages: readonly Passage[],
  styleOf: StyleOf,
): ReadonlyMap<PassageStyle, readonly Span[]> {
  const found = new Map<PassageStyle, Span[]>(PASSAGE_STYLES.map((style) => [style, []]));
  for (const passage of passages) {
    const span = placeOf(passage) ?? doubtfulPlaceOf(passage);
    if (span && span.end > span.start) found.get(passageStyle(passage, styleOf))?.push(span);
  }
  return found;
}

function doubtfulPlaceOf({ anchor }: Passage): Span | undefined {
  return anchor?.status === 'ambiguous' ? anchor.span : undefined;
}

function passageStyle(passage: Passage, styleOf: StyleOf): PassageStyle {
  if (needsReview(passage)) return 'orphan';
  const [first] = passage.tags;
  if (first === undefined) return 'note';
  const number = Math.min(TAG_STYLES, Math.max(1, Math.trunc(styleOf(first)) || 1));
  return PASSAGE_STYLES[number - 1] ?? 'note';
}
