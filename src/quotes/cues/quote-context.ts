// How a quotation looks and what stands right beside it: whether it may be a title, a term or a name that nobody says.
import type { Span } from '../../text/span';
import { VERB, Word } from '../lexicon/word-flags';
import { Unit, unitAt, widthAt } from '../syntax/character-kinds';
import type { Token } from '../syntax/tokenize';

/** What stands beside a quotation: a word for a work (`film`, `show`), a naming (`so-called`), an owner, and so on. */
export type Neighbour =
  | 'none'
  | 'naming'
  | 'as'
  | 'work'
  | 'owner'
  | 'determiner'
  | 'noun'
  | 'channel'
  | 'coordinator'
  | 'preposition'
  | 'verb'
  | 'comma'
  | 'other';

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** The looks of a quotation. */
export interface QuoteShape {
  /** Words inside, twelve at most. */
  readonly words: number;
  /** Whether its words are capitalised as in a title. */
  readonly isTitle: boolean;
  /** Whether its first letter is a capital. */
  readonly capital: boolean;
  readonly before: Neighbour;
  readonly behind: Neighbour;
}

const WORKS =
  wordSet(`show shows program programme film films movie movies documentary documentaries book books novel novels song
  songs album albums play plays series podcast podcasts memoir memoirs episode episodes drama comedy sitcom
  magazine newspaper segment pageant sketch skit musical poem painting franchise trailer anthem app game host
  hosts co-host anchor star stars starring fame creator author panel special soundtrack single hit reboot sequel
  tour exhibition exhibit`);
const NAMING =
  wordSet(`so-called called titled entitled named dubbed labeled labelled nicknamed nickname known self-described
  self-styled self-proclaimed termed branded billed marked captioned headlined aka word words term terms phrase hashtag
  acronym username clicking click`);

/** What happens on a programme: `an interview with “…”`, `aired on “…”`. */
const SHOWN =
  wordSet(`interview interviews appearance appearances appeared appearing appears aired airs airing broadcast seen episode
  episodes host co-host hosts star author editor`);

/** The looks of the quotation at token `at`. */
export function shapeOf(block: string, span: Span, tokens: readonly Token[], at: number): QuoteShape {
  const words = firstWords(block, span);
  const first = words[0] ?? '';
  return {
    words: words.length,
    isTitle: isTitle(words),
    capital: first !== first.toLowerCase(),
    before: beforeOf(tokens, at),
    behind: behindOf(tokens, at),
  };
}

/** More words than this are no term, and a title of so many is as surely one. */
const ENOUGH = 12;

/** Looks at nothing behind the quotation: that keeps runs of marks linear. */
function firstWords(block: string, { start, end }: Span): string[] {
  const words: string[] = [];
  for (let at = start; at < end && words.length < ENOUGH; ) {
    const isWord = unitAt(block, at, end) === Unit.letter;
    let to = at + widthAt(block, at, end);
    while (isWord && to < end && (unitAt(block, to, end) === Unit.letter || "’'-".includes(block.charAt(to))))
      to += widthAt(block, to, end);
    if (isWord) words.push(block.slice(at, to));
    at = to;
  }
  return words;
}

/** Words that a title writes small. */
const SMALL = /^(?:a|an|the|of|in|on|for|to|and|or|at|by|with|from|is|it|as|vs|be|but|nor|so|the)$/i;

function isTitle(words: readonly string[]): boolean {
  return (
    words.length > 0 && words.every((word, index) => /^[\p{Lu}\p{N}]/u.test(word) || (index > 0 && SMALL.test(word)))
  );
}

function beforeOf(tokens: readonly Token[], at: number): Neighbour {
  let i = at - 1;
  const comma = tokens[i]?.lower === ',' || tokens[i]?.lower === ':';
  if (comma) i--;
  const token = tokens[i];
  if (!token) return 'none';
  if (token.kind !== 'word') return comma ? 'comma' : 'other';
  if (WORKS.has(token.lower)) return 'work';
  if (comma) return 'comma';
  if (NAMING.has(token.lower)) return 'naming';
  const isArticle = token.lower === 'a' || token.lower === 'an' || token.lower === 'the';
  if (token.lower === 'as' && NAMING.has(tokens[i - 1]?.lower ?? '')) return 'naming';
  if (token.lower === 'as' || (isArticle && tokens[i - 1]?.lower === 'as')) return 'as';
  if (token.lower === '’s') return (tokens[i - 1]?.flags ?? 0) & Word.capital ? 'owner' : 'determiner';
  if (token.flags & (Word.determiner | Word.possessive)) return 'determiner';
  if (token.flags & Word.coordinator) return 'coordinator';
  if (token.flags & Word.preposition) return SHOWN.has(tokens[i - 1]?.lower ?? '') ? 'work' : 'preposition';
  if (token.flags & (VERB | Word.auxiliary)) return 'verb';
  return 'noun';
}

function behindOf(tokens: readonly Token[], at: number): Neighbour {
  const token = tokens[at + 1];
  if (token?.kind !== 'word') return 'none';
  if (WORKS.has(token.lower)) return 'work';
  if (
    token.lower === 'on' &&
    (tokens[at + 2]?.flags ?? 0) & Word.capital &&
    !((tokens[at + 2]?.flags ?? 0) & Word.time)
  )
    return 'channel';
  if (token.flags & Word.coordinator) return 'coordinator';
  if (token.flags & Word.preposition) return 'preposition';
  if (token.flags & (Word.auxiliary | Word.adverb | Word.subordinator | Word.relative)) return 'other';
  if (token.flags & Word.capital) return 'owner';
  if (token.flags & (Word.past | Word.third) && !(token.flags & Word.base)) return 'verb';
  return token.flags & (Word.determiner | Word.subjectPronoun) ? 'other' : 'noun';
}
