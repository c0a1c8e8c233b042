// Names in title-case lines: there a capital is no evidence of a name, so that "Putin Meets Macron" looks like one person. Names there are
// those that lists know; for others the article decides, word by word.
import { lexicon } from '../lexicon';
import type { TaggedName } from '../name-model/tag-names';
import type { NameToken } from '../name-tokens';
import { isNameWord } from './person-extent';

/** Longest title. Headlines of agencies reach 110. */
const LONGEST = 160;
/** A line of fewer long words is a name alone more often than a title. */
const LEAST_WORDS = 3;

/** Longer words that title case leaves small. */
const SMALL = new Set(
  (
    'with from over into onto upon after amid amidst among than that about above below under between against without within through throughout ' +
    'during before behind beyond beside besides toward towards near since until till when while where like unlike past'
  ).split(' '),
);

/** Whether the block is a line in title case: its words of four letters and more have a capital, but for prepositions; no stop is in it. */
export function isTitleLine(block: string, tokens: readonly NameToken[]): boolean {
  if (block.length > LONGEST || /[.;:,]["”’']?$/.test(block)) return false;
  let capitals = 0;
  for (const { kind, text, upper } of tokens) {
    if (text === '.' || text === ';') return false;
    if (kind !== 'word' || text.length < 4) continue;
    if (upper) capitals++;
    else if (!SMALL.has(text)) return false;
  }
  return capitals >= LEAST_WORDS;
}

/** The names of a title line, with people's names that no list knows cut into words that only the article can confirm. */
export function titleLineNames(tokens: readonly NameToken[], names: readonly TaggedName[]): TaggedName[] {
  return names.flatMap((name) => {
    if (name.weak || name.scores.person < Math.max(name.scores.organization, name.scores.place, name.scores.other))
      return [name];
    return isKnownPerson(tokens, name) ? [name] : piecesOf(tokens, name);
  });
}

/** A listed first name and one or two words, with no capital before or after: "Talks with Angela Merkel on Gas". */
function isKnownPerson(tokens: readonly NameToken[], { first, last }: TaggedName): boolean {
  if (first === last || last - first > 2 || !lexicon().firstNames.has(tokens[first]?.text ?? '')) return false;
  return !isNameWord(tokens[first - 1]) && !tokens[last + 1]?.upper;
}

/** "Angela Merkel Wins" -> "Angela Merkel", "Wins": each weak. */
function piecesOf(tokens: readonly NameToken[], { first, last, scores }: TaggedName): TaggedName[] {
  const pieces: TaggedName[] = [];
  for (let at = first; at <= last; at++) {
    if (!isNameWord(tokens[at])) continue;
    const isFull = at < last && lexicon().firstNames.has(tokens[at]?.text ?? '') && isNameWord(tokens[at + 1]);
    const end = isFull ? at + 1 : at;
    pieces.push({ first: at, last: end, scores, weak: true });
    at = end;
  }
  return pieces;
}
