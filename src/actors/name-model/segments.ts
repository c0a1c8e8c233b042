// The segments of a block that the tagger looks at: those around capitals. Everything else is no name.
import type { NameToken } from '../name-tokens';

/** Tokens [first, last] of a block, both included. */
export interface Segment {
  readonly first: number;
  readonly last: number;
}

/** Most tokens without a capital inside a name: "Bank of the West". */
const LONGEST_GAP = 2;

/** Words without a capital that may stand inside a name; punctuation and numbers may too. */
const INNER = new Set(
  (
    'of the and for in on at to de del della di da do dos das du des la le les van von der den ter ten bin ibn bint al el e y i zu zum zur st und et ' +
    'un una los las s d l o a n abu ben ould as ar ad an or with'
  ).split(' '),
);

/** The segments around capitals, in order. */
export function segmentsOf(tokens: readonly NameToken[]): Segment[] {
  const segments: Segment[] = [];
  let first = -1;
  let last = -1;
  const close = () => {
    if (first >= 0) segments.push({ first, last });
    first = -1;
  };
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapitalised(tokens, at)) {
      const token = tokens[at];
      if (token?.kind === 'word' && !INNER.has(token.lower) && tokens[at + 1]?.kind !== 'hyphen') close();
      continue;
    }
    if (first >= 0 && at - last - 1 > LONGEST_GAP) close();
    if (first < 0) first = leftEdge(tokens, at, last + 1);
    last = at;
  }
  close();
  return segments;
}

/** Whether a token has a capital, or is a number beside one that has. */
function isCapitalised(tokens: readonly NameToken[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'word' || token.kind === 'abbreviation') return token.upper;
  return token.kind === 'number' && (tokens[at + 1]?.upper === true || tokens[at - 1]?.upper === true);
}

/** A name may begin before its first capital: "al-Qaeda", "von der Leyen", "d'Estaing". */
function leftEdge(tokens: readonly NameToken[], at: number, from: number): number {
  let first = at;
  while (first > from) {
    const before = tokens[first - 1];
    if (before?.kind === 'hyphen' && first - 1 > from) first -= 2;
    else if (
      before &&
      at - first < LONGEST_GAP &&
      /^(?:al|el|bin|ibn|van|von|de|der|den|da|di|du|la|le|ter|zu)$/.test(before.text)
    )
      first--;
    else break;
  }
  return first;
}
