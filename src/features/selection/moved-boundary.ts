// Where a passage ends up when one of its ends is moved by a word or a sentence. Ends always stand at words and marks, never at blanks.
import { sentencesOf } from '../../text/sentences';
import type { Span } from '../../text/span';
import { type Token, tokenize } from '../../text/tokens';

/** One step of one end. */
export interface BoundaryStep {
  readonly edge: 'start' | 'end';
  readonly unit: 'word' | 'sentence';
  /** Towards the text's end (1) or its beginning (-1). */
  readonly way: 1 | -1;
}

/** Units on each side in which the next stop is looked for: a sentence has fewer; the whole text need not be read at each key. */
const REACH = 4000;

/** The span after a step; the same one where there is nothing to move to, or nothing would be left. */
export function movedBoundary(text: string, span: Span, { edge, unit, way }: BoundaryStep): Span {
  const at = span[edge];
  const room = roomAround(text, at);
  const near = text.slice(room.start, room.end);
  const pieces = unit === 'word' ? stopsOf(near, edge) : sentencesOf(near);
  const stops = pieces.map((piece) => piece[edge] + room.start);
  const next = way > 0 ? stops.find((stop) => stop > at) : stops.findLast((stop) => stop < at);
  const moved = next === undefined ? span : { ...span, [edge]: next };
  return moved.start < moved.end ? moved : span;
}

/** Lines around an offset, so that no word or sentence is cut where the text has line ends at all. */
function roomAround(text: string, at: number): Span {
  const start = at <= REACH ? 0 : text.lastIndexOf('\n', at - REACH) + 1;
  const stop = text.indexOf('\n', at + REACH);
  const far = 4 * REACH;
  return { start: Math.max(start, at - far), end: Math.min(stop < 0 ? text.length : stop, at + far) };
}

/** Words with what belongs to them (`O’Neill’s`, `China-Russia`), and marks: those that open for starts, the others for ends. */
function stopsOf(text: string, edge: BoundaryStep['edge']): readonly Span[] {
  const stops: { start: number; end: number }[] = [];
  let before: Token | undefined;
  for (const token of tokenize(text)) {
    const last = stops.at(-1);
    const joined = token.kind === 'possessive' || token.kind === 'hyphen' || before?.kind === 'hyphen';
    if (last && joined && last.end === token.start) last.end = token.end;
    else if (isWord(token) || (token.kind !== 'dash' && opens(text, token) === (edge === 'start')))
      stops.push({ start: token.start, end: token.end });
    before = token;
  }
  return stops;
}

function isWord({ kind }: Token): boolean {
  return kind === 'word' || kind === 'number' || kind === 'abbreviation' || kind === 'symbol';
}

/** Whether a mark stands at the beginning of what follows it. */
function opens(text: string, { start }: Token): boolean {
  return start === 0 || /\s/.test(text[start - 1] ?? '');
}
