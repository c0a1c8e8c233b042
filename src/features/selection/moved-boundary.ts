// Moves the start or end of a passage by a word or a sentence. Boundaries are always at words and punctuation, never at white space.
import { sentencesOf } from '../../text/sentences';
import type { Span } from '../../text/span';
import { type Token, tokenize } from '../../text/tokens';

/** One step of one boundary. */
export interface BoundaryStep {
  readonly edge: 'start' | 'end';
  readonly unit: 'word' | 'sentence';
  /** Towards the end of the text (1) or its beginning (-1). */
  readonly way: 1 | -1;
}

/** UTF-16 units on each side in which the next boundary is searched: a sentence is shorter; the whole text need not be read at each key. */
const REACH = 4000;

/** The span after a step; the same span if there is no further boundary, or if nothing would be left. */
export function movedBoundary(text: string, span: Span, { edge, unit, way }: BoundaryStep): Span {
  const at = span[edge];
  const room = surroundingLines(text, at);
  const near = text.slice(room.start, room.end);
  const pieces = unit === 'word' ? wordsOf(near, edge) : sentencesOf(near);
  const boundaries = pieces.map((piece) => piece[edge] + room.start);
  const next =
    way > 0 ? boundaries.find((boundary) => boundary > at) : boundaries.findLast((boundary) => boundary < at);
  const moved = next === undefined ? span : { ...span, [edge]: next };
  return moved.start < moved.end ? moved : span;
}

/** Lines around an offset, so that no word or sentence is cut if the text has line breaks at all. */
function surroundingLines(text: string, at: number): Span {
  const start = at <= REACH ? 0 : text.lastIndexOf('\n', at - REACH) + 1;
  const stop = text.indexOf('\n', at + REACH);
  const far = 4 * REACH;
  return { start: Math.max(start, at - far), end: Math.min(stop < 0 ? text.length : stop, at + far) };
}

/** Words with what belongs to them (`O’Neill’s`, `China-Russia`), and punctuation: opening marks for starts, all others for ends. */
function wordsOf(text: string, edge: BoundaryStep['edge']): readonly Span[] {
  const words: { start: number; end: number }[] = [];
  let before: Token | undefined;
  for (const token of tokenize(text)) {
    const last = words.at(-1);
    const joined = token.kind === 'possessive' || token.kind === 'hyphen' || before?.kind === 'hyphen';
    if (last && joined && last.end === token.start) last.end = token.end;
    else if (isWord(token) || (token.kind !== 'dash' && opens(text, token) === (edge === 'start')))
      words.push({ start: token.start, end: token.end });
    before = token;
  }
  return words;
}

function isWord({ kind }: Token): boolean {
  return kind === 'word' || kind === 'number' || kind === 'abbreviation' || kind === 'symbol';
}

/** Whether a punctuation mark belongs to the text after it. */
function opens(text: string, { start }: Token): boolean {
  return start === 0 || /\s/.test(text[start - 1] ?? '');
}
