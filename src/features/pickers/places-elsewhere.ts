// Where the words of a lost passage stand in another article, as after an article was split in two. Only the whole words count, whatever
// their typography: what is merely like them is no sign that the text was moved.
import { foldText, isObject, type Passage, type TextQuoteSelector, wordOccurrences } from '../../annotations';
import { LineMap } from '../../text/line-map';
import type { Span } from '../../text/span';
import { type PlaceWords, wordsOfPlace } from '../trees/review-tree-model';

/** A text in which a passage is looked for. */
export interface OtherArticle {
  readonly uri: string;
  /** What the article is called where it is listed. */
  readonly name: string;
  /** Canonical. */
  readonly text: string;
}

/** A place in another article. */
export interface PlaceElsewhere extends PlaceWords {
  readonly article: OtherArticle;
  readonly span: Span;
  /** Counted from 1. */
  readonly line: number;
  /** Units of the stored context that stand around it. */
  readonly shared: number;
}

/** Most places of one article: more often repeated words are no help to find the passage. */
const MOST_IN_ARTICLE = 5;

/** Occurrences that are compared in one article, so that a word repeated thousands of times costs little. */
const MOST_COMPARED = 200;

/** Of longer passages the start and the end are looked for, in units: the search takes 400, and folding may add some. */
const LONG = 300;

/** Whether other articles may have the passage: it is lost, has words, and no other target that would be lost with a move. */
export function mayBeElsewhere({ annotation, anchor, words }: Passage): boolean {
  return anchor?.status === 'orphan' && words.trim() !== '' && annotation.extra.target === undefined;
}

/** The places of a passage's words in another article, those with the most of its context first. */
export function placesElsewhere(passage: Passage, article: OtherArticle): readonly PlaceElsewhere[] {
  const { text } = article;
  const spans = occurrences(text, passage.words);
  if (spans.length === 0) return [];
  const lines = new LineMap(text);
  const { prefix, suffix } = contextOf(passage);
  const places = spans.map((span): PlaceElsewhere => {
    const [before, after] = [text.slice(0, span.start), text.slice(span.end)];
    const shared = sharedEnd(prefix, before.slice(-prefix.length)) + sharedStart(suffix, after.slice(0, suffix.length));
    return { article, span, line: lines.positionAt(span.start).line + 1, shared, ...wordsOfPlace(text, span) };
  });
  return byContext(places).slice(0, MOST_IN_ARTICLE);
}

/** Places of several articles, those with the most of the passage's context first. */
export function byContext(places: readonly PlaceElsewhere[]): readonly PlaceElsewhere[] {
  return [...places].sort((a, b) => b.shared - a.shared);
}

function occurrences(text: string, words: string): readonly Span[] {
  const options = { wholeWords: true, matchCase: false };
  const find = (some: string) => wordOccurrences(text, some, options, MOST_COMPARED);
  if (words.length <= LONG) return find(words);
  const ends = find(words.slice(-LONG).replace(/^\S*\s/, ''));
  const wanted = foldText(words.trim()).text;
  return find(words.slice(0, LONG).replace(/\s\S*$/, '')).flatMap(({ start }) => {
    const end = ends.find((each) => each.end - start >= words.length / 2 && each.start >= start)?.end;
    if (end === undefined || end - start > words.length * 2) return [];
    return foldText(text.slice(start, end)).text === wanted ? [{ start, end }] : [];
  });
}

function contextOf({ annotation }: Passage): { readonly prefix: string; readonly suffix: string } {
  const quote = annotation.target.selector.find(
    (each): each is TextQuoteSelector => isObject(each) && each.type === 'TextQuoteSelector',
  );
  const textIn = (value: unknown) => (typeof value === 'string' ? value : '');
  return { prefix: textIn(quote?.prefix), suffix: textIn(quote?.suffix) };
}

function sharedStart(a: string, b: string): number {
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared++;
  return shared;
}

function sharedEnd(a: string, b: string): number {
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a.at(-1 - shared) === b.at(-1 - shared)) shared++;
  return shared;
}
