// The places that can be tagged at once, in one or many articles: with the text around them, and whether they are tagged already.
import { type Passage, placeOf, type WordOptions } from '../../annotations';
import { LineMap } from '../../text/line-map';
import type { Span } from '../../text/span';
import { excerpt, oneLine } from '../wording/plain-text';

/** A place that can be tagged. */
export interface Occurrence {
  readonly span: Span;
  readonly words: string;
  /** The words with the text around them, on one line. */
  readonly context: string;
  /** Counted from 1. */
  readonly line: number;
  /** Whether a passage of exactly these words has all the tags already. */
  readonly tagged: boolean;
}

/** UTF-16 units of context on each side: with the words, what a list shows in one line. */
const CONTEXT = 48;

/** Longest words shown, in UTF-16 units. */
const WORDS = 60;

/** The occurrences at some spans of a text; `tags` are slugs, as are those of the passages. */
export function occurrencesAt(
  text: string,
  spans: readonly Span[],
  { passages, tags }: { readonly passages: readonly Passage[]; readonly tags: readonly string[] },
): readonly Occurrence[] {
  const lines = new LineMap(text);
  const tagged = new Set(
    passages.flatMap((passage) => {
      const place = placeOf(passage);
      return place && tags.every((tag) => passage.tags.includes(tag)) ? [`${place.start} ${place.end}`] : [];
    }),
  );
  return spans.map((span) => ({
    span,
    words: excerpt(text.slice(span.start, span.end), WORDS),
    context: contextOf(text, span),
    line: lines.positionAt(span.start).line + 1,
    tagged: tagged.has(`${span.start} ${span.end}`),
  }));
}

/** How words are searched for by default: as whole words; the case must match if the words have capitals. */
export function usualOptions(words: string): WordOptions {
  return { wholeWords: true, matchCase: words !== words.toLowerCase() };
}

function contextOf(text: string, { start, end }: Span): string {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  const from = Math.max(line, start - CONTEXT);
  const to = Math.min(stop < 0 ? text.length : stop, end + CONTEXT);
  const [before, after] = [text.slice(from, start), text.slice(end, to)];
  // Cut between words, if the context has spaces.
  const head = from > line ? `…${before.replace(/^\S*\s/, '')}` : before;
  const tail = to < (stop < 0 ? text.length : stop) ? `${after.replace(/\s\S*$/, '')}…` : after;
  return oneLine(`${head}${text.slice(start, end)}${tail}`);
}
