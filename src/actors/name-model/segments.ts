// Which stretches of a block the tagger reads: those around capitals. Everything else is no name.
import type { Word } from '../name-tokens';

/** Words [first, last] of a block, both included. */
export interface Segment {
  readonly first: number;
  readonly last: number;
}

/** So many words without a capital may stand inside a name: "Bank of the West". */
const LONGEST_GAP = 2;

/** Words without a capital that may stand inside a name; marks and numbers may too. */
const INNER = new Set(
  (
    'of the and for in on at to de del della di da do dos das du des la le les van von der den ter ten bin ibn bint al el e y i zu zum zur st und et ' +
    'un una los las s d l o a n abu ben ould as ar ad an or with'
  ).split(' '),
);

/** The stretches around capitals, in order. */
export function segmentsOf(words: readonly Word[]): Segment[] {
  const segments: Segment[] = [];
  let first = -1;
  let last = -1;
  const close = () => {
    if (first >= 0) segments.push({ first, last });
    first = -1;
  };
  for (let at = 0; at < words.length; at++) {
    if (!isActive(words, at)) {
      const word = words[at];
      if (word?.kind === 'word' && !INNER.has(word.lower) && words[at + 1]?.kind !== 'hyphen') close();
      continue;
    }
    if (first >= 0 && at - last - 1 > LONGEST_GAP) close();
    if (first < 0) first = leftEdge(words, at, last + 1);
    last = at;
  }
  close();
  return segments;
}

function isActive(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.kind === 'word' || word.kind === 'abbreviation') return word.upper;
  return word.kind === 'number' && (words[at + 1]?.upper === true || words[at - 1]?.upper === true);
}

/** A name may begin before its first capital: "al-Qaeda", "von der Leyen", "d'Estaing". */
function leftEdge(words: readonly Word[], at: number, from: number): number {
  let first = at;
  while (first > from) {
    const before = words[first - 1];
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
