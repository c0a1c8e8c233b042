// The sentence or line that a passage is in. In parallel wording (roll calls, tables, refrains) all else is alike: which
// sentence a place is in, and what stands before and after it, says whether it is the passage or a lookalike.
import type { Span } from '../../text/span';
import type { AnchorText } from './anchor-text';
import { occurrencesOf } from './occurrences';
import type { QuoteMatch, QuoteToFind } from './quote-match';

/** Where a sentence ends: a line break, a full stop (not of an initial) with its closing marks and a blank, or a semicolon. */
const BOUNDARY = /\n|(?<!\b\p{Lu})[.!?]["”’'»)\]]*\s|;\s/gu;

/** Where the sentences and lines of a text end, with the blanks after them. */
export function endsOfSentences(text: string): readonly number[] {
  return [...text.matchAll(BOUNDARY)]
    .map(({ index, 0: found }) => index + found.length)
    .filter((end, at, all) => all[at + 1] !== end + 1 || text[end] !== '\n');
}

/** Units of a sentence looked at on each side: more than the stored context of a passage that is not in repeated text. */
const REACH = 240;

/** Units compared beyond the sentence on each side, and units of the text added for words inserted. */
const BEYOND = 64;
const SLACK = 8;

/** Agreement of unchanged text with a correction in it. Two parallel sentences agree by 0.5 to 0.8. */
const UNCHANGED = 0.75;

/** Share of the telling words that a sentence must keep: in its place, beside one unchanged neighbour, and alone. */
const KEPT_IN_PLACE = 0.3;
const KEPT_BESIDE = 0.6;
const KEPT_ALONE = 0.75;

/** A passage's sentence, as far as the text around it is known, and the text beyond. */
interface Surrounded {
  readonly before: string;
  readonly after: string;
  readonly beyondBefore: string;
  readonly beyondAfter: string;
}

/** Words of the stored text around a passage, and where the passage starts in them. */
interface Around {
  readonly words: string;
  readonly offset: number;
}

/** Least units of a sentence that are not taken for a common phrase. */
const SENTENCE = 6;

/**
 * The passage's sentence, then its paragraph, then its sentence with the one before it: whatever the stored text does not
 * have twice. A sentence that is repeated, as a refrain is, is told by what it follows.
 */
export function ownSentences({ prefix, exact, suffix }: QuoteToFind): readonly Around[] {
  const sentence = surrounded(prefix, suffix);
  const paragraph = surrounded(prefix, suffix, PARAGRAPH);
  const previous = surrounded(sentence.beyondBefore.trimEnd(), '').before;
  const start = sentence.beyondBefore.trimEnd().length - previous.length;
  const all = [
    { words: sentence.before + exact + sentence.after, offset: sentence.before.length },
    { words: paragraph.before + exact + paragraph.after, offset: paragraph.before.length },
    ...(previous ? [{ words: prefix.slice(start) + exact + sentence.after, offset: prefix.length - start }] : []),
  ];
  const context = prefix + exact + suffix;
  return all.filter(({ words }) => words.length >= SENTENCE && occurrencesOf(context, words, 2).length === 1);
}

const PARAGRAPH = /\n\s*\n/g;

function surrounded(prefix: string, suffix: string, boundary = BOUNDARY): Surrounded {
  const last = [...prefix.slice(-REACH).matchAll(boundary)].at(-1);
  const start = last ? Math.max(0, prefix.length - REACH) + last.index + last[0].length : 0;
  const next = suffix.slice(0, REACH).search(boundary);
  const end = next < 0 ? suffix.length : next + (suffix[next] === '\n' ? 0 : 1);
  return {
    before: prefix.slice(start),
    after: suffix.slice(0, end),
    beyondBefore: prefix.slice(0, start),
    beyondAfter: suffix.slice(end),
  };
}

/** How the text at a place compares with the passage's sentence and its neighbours: shares of telling words, 0 to 1. */
export interface SentenceMatch {
  /** Of the text before and after the sentence; undefined if that tells nothing. */
  readonly left: number | undefined;
  readonly right: number | undefined;
  /** Of the sentence itself. */
  readonly kept: number | undefined;
}

/** Compares the sentence at a place with the passage's own. */
export function compareSentence(into: AnchorText, quote: QuoteToFind, { start, end }: Span): SentenceMatch {
  const { text } = into;
  const own = surrounded(quote.prefix, quote.suffix);
  const reach = REACH + BEYOND + SLACK;
  const here = surrounded(text.slice(Math.max(0, start - reach), start), text.slice(end, end + reach));
  const [left, right] = [own.beyondBefore.slice(-BEYOND), own.beyondAfter.slice(0, BEYOND)];
  const sentence = own.before + quote.exact + own.after;
  return {
    left: keptShare(into, left, here.beyondBefore.slice(-left.length - SLACK), sentence + right),
    right: keptShare(into, right, here.beyondAfter.slice(0, right.length + SLACK), left + sentence),
    kept: keptShare(into, sentence, here.before + text.slice(start, end) + here.after, left + right),
  };
}

const ANY_WORD = /[\p{L}\p{N}]+/gu;
const NAME_OR_NUMBER = /^[\p{N}\p{Lu}]/u;

/** Names and numbers are what parallel sentences differ in. */
const VALUE_WEIGHT = 3;

/** Least weight of words that tell something: one rare word. */
const LEAST_WEIGHT = 1;

/** The share of a stored text's words that are there too. Rare words and values count more, and words of the neighbours not at all. */
function keptShare(into: AnchorText, stored: string, there: string, neighbours: string): number | undefined {
  const common = new Set(neighbours.match(ANY_WORD));
  const found = new Set(there.toLowerCase().match(ANY_WORD));
  let [all, kept] = [0, 0];
  for (const word of new Set(stored.match(ANY_WORD))) {
    if (common.has(word)) continue;
    const weight = (NAME_OR_NUMBER.test(word) ? VALUE_WEIGHT : 1) / Math.max(1, into.countOf(word));
    all += weight;
    if (found.has(word.toLowerCase()) || isMisspelt(word.toLowerCase(), found)) kept += weight;
  }
  return all < LEAST_WEIGHT ? undefined : kept / all;
}

/** Least letters of a word that is known with one of them changed: of shorter words that makes another. */
const LONG_WORD = 6;

/** Whether one of the words found is a long word with one letter changed, added or left out. */
function isMisspelt(word: string, found: ReadonlySet<string>): boolean {
  return word.length >= LONG_WORD && !/\p{N}/u.test(word) && [...found].some((other) => differsByOne(word, other));
}

function differsByOne(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1) return false;
  let same = 0;
  while (same < word.length && word[same] === other[same]) same++;
  const [long, short] = word.length > other.length ? [word, other] : [other, word];
  return long.slice(same + 1) === short.slice(long.length === short.length ? same + 1 : same);
}

/** Whether every name and number of the quote is in other words. */
export function keepsValues(exact: string, there: string): boolean {
  const found = new Set(there.toLowerCase().match(ANY_WORD));
  return (exact.match(ANY_WORD) ?? []).every((word) => !NAME_OR_NUMBER.test(word) || found.has(word.toLowerCase()));
}

/**
 * Whether the sentence at a place can be the passage's own with corrections, rather than a parallel one.
 * @param fewer - the text has the passage's words less often than before, so that the passage may be deleted
 */
export function isOwnSentence({ left, right, kept }: SentenceMatch, fewer: boolean): boolean {
  const [before, after] = [(left ?? 0) >= UNCHANGED, (right ?? 0) >= UNCHANGED];
  if (before && after) return (kept ?? 1) >= KEPT_IN_PLACE;
  if (before || after) return (kept ?? (fewer ? 0 : 1)) >= KEPT_BESIDE;
  return (kept ?? 0) >= KEPT_ALONE;
}

/** Units of text on each side that tell a neighbour. */
const NEIGHBOUR = 48;

/** Neighbours tried. */
const MOST_NEIGHBOURS = 8;

/** How many units more of a place must agree with a neighbour of the passage than with the passage itself. */
const TELLS = 4;

/** Whether the place was a neighbour of the passage already: the stored context has its words, with what is around them. */
export function isNeighbour(text: string, quote: QuoteToFind, { span }: Pick<QuoteMatch, 'span'>): boolean {
  const { prefix, exact, suffix } = quote;
  const context = prefix + exact + suffix;
  const probe = text.slice(span.start, span.start + Math.min(12, span.end - span.start));
  const most = span.end - span.start + NEIGHBOUR;
  /** Units that agree before and after, and whether the stored text ends there. */
  const agreeing = (at: number) => {
    let before = 0;
    while (before < NEIGHBOUR && at > before && context[at - 1 - before] === text[span.start - 1 - before]) before++;
    let after = 0;
    while (after < most && at + after < context.length && context[at + after] === text[span.start + after]) after++;
    return { before, after, cutBefore: at === before, cutAfter: at + after === context.length };
  };
  const own = agreeing(prefix.length);
  let tried = 0;
  for (let at = context.indexOf(probe); at >= 0 && tried < MOST_NEIGHBOURS; at = context.indexOf(probe, at + 1)) {
    if (at === prefix.length) continue;
    tried++;
    const other = agreeing(at);
    const before = other.cutBefore ? Math.min(own.before, other.before) : own.before;
    const after = other.cutAfter ? Math.min(own.after, other.after) : own.after;
    if (other.before + other.after >= before + after + TELLS) return true;
  }
  return false;
}
