// How annotated passages look: which spans have which of a few styles. The host turns styles into colours and lines.
import { needsReview, type Passage, placeOf } from '../../annotations';
import type { Span } from '../../text/span';

/** How many tag styles there are; the codebook numbers them from 1. */
export const TAG_STYLES = 8;

/** A style: that of a tag, of a note or highlight without a tag, or of a passage whose place is in doubt. */
export type PassageStyle = `tag${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}` | 'note' | 'orphan';

/** All styles, in the order in which a host makes them. */
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

/** Returns the number of a tag's style, 1 to 8. */
export type StyleOf = (tag: string) => number;

/** The spans of each style. A passage with several tags has the style of the first one. */
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
