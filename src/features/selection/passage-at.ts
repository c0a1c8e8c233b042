// The passage that a user means by a selection: without the white space around it; where nothing is selected, the words at the caret.
import type { Analysis } from '../../analysis';
import { type Span, touches } from '../../text/span';

/** The passage of a selection, or the mention or word at a caret; undefined if there is none. */
export function passageAt(analysis: Analysis, selection: Span): Span | undefined {
  const { text } = analysis.article;
  if (selection.end > selection.start) return trimmed(text, selection);
  return mentionAt(analysis.mentions, selection.start) ?? wordAt(text, selection.start);
}

/** As {@link passageAt}, for words that are searched for elsewhere: at a caret within a quotation, the name, date or word there. */
export function wordsAt(analysis: Analysis, selection: Span): Span | undefined {
  const { text } = analysis.article;
  if (selection.end > selection.start) return trimmed(text, selection);
  const namesAndDates = analysis.mentions.filter(({ kind }) => kind !== 'quote');
  return mentionAt(namesAndDates, selection.start) ?? wordAt(text, selection.start);
}

function trimmed(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : undefined;
}

/** The shortest mention at an offset. */
function mentionAt(mentions: Analysis['mentions'], offset: number): Span | undefined {
  const found = mentions.filter(({ span }) => touches(span, offset)).map(({ span }) => span);
  return found.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** The word at an offset: letters and digits, with apostrophes and hyphens inside. */
function wordAt(text: string, offset: number): Span | undefined {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const stop = text.indexOf('\n', offset);
  const words = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
  for (const word of text.slice(line, stop < 0 ? text.length : stop).matchAll(words)) {
    const span = { start: line + word.index, end: line + word.index + word[0].length };
    if (touches(span, offset)) return span;
  }
  return undefined;
}
