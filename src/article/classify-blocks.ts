// What each paragraph of an article is: title, heading, caption, credit or running text. By form and place, never by subject.
import type { Span } from '../text/span';
import { creditAtEnd, isCredit, isPictureLine } from './credits';
import { parseDateline } from './dateline';
import type { Piece } from './paragraphs';
import type { Block, BlockKind } from './types';

/** Longest heading, in characters and in words: what is longer and lost its full stop is running text. */
const HEADING_LENGTH = 90;
const HEADING_WORDS = 14;
/** Longest title; headlines of agencies reach 110. */
const TITLE_LENGTH = 160;
/** Kicker, title and subtitle at most. */
const TITLE_LINES = 3;
/** So many short lines in a row are a list or verse, not headings. */
const LIST_LINES = 3;
/** Longest caption that only its place before the text tells. */
const CAPTION_LENGTH = 300;

/** Turns paragraphs into blocks; a credit at a paragraph's end becomes a block of its own. */
export function classifyBlocks(text: string, pieces: readonly Piece[]): Block[] {
  const forms = pieces.map((piece) => formOf(text, piece));
  const opening = openingKinds(forms, pieces);
  const kinds = pieces.map((_, i) => opening[i] ?? bodyKind(forms, i));
  const blocks: Block[] = [];
  const seen = new Map<string, number>();
  const push = (kind: BlockKind, { start, end }: Span) => {
    const words = text.slice(start, end);
    const duplicateOf = seen.get(words);
    if (duplicateOf === undefined) seen.set(words, blocks.length);
    blocks.push({ kind, span: { start, end }, ...(duplicateOf === undefined ? {} : { duplicateOf }) });
  };
  for (const [i, piece] of pieces.entries()) {
    const kind = kinds[i] ?? 'paragraph';
    const credit = kind === 'paragraph' ? creditAtEnd(text, piece) : undefined;
    push(kind, { start: piece.start, end: credit ? trimmedEnd(text, credit.start) : piece.end });
    if (credit) push('credit', credit);
  }
  return blocks;
}

function trimmedEnd(text: string, at: number): number {
  let end = at;
  while (/\s/.test(text.charAt(end - 1))) end--;
  return end;
}

/** What a paragraph looks like by itself. */
type Form = 'running' | 'short' | 'capitals' | 'dated' | 'long-title' | 'credit' | 'picture';

/** `Feb. 2: …`, `3 February: …`, `Monday: …`: a day that opens a section of a diary or live page. */
const DAY_LABEL =
  /^(?:(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8})(?:,? \d{4})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day): ?\S/u;

function formOf(text: string, { start, end }: Piece): Form {
  if (end - start > CAPTION_LENGTH * 2) return 'running';
  const line = text.slice(start, end);
  if (isCredit(line)) return 'credit';
  if (isPictureLine(line)) return 'picture';
  if (parseDateline(text, start, end) || !isUnstopped(line)) return 'running';
  if (isCapitals(line)) return 'capitals';
  if (line.length <= HEADING_LENGTH && DAY_LABEL.test(line)) return 'dated';
  if (line.length <= HEADING_LENGTH && line.split(/\s+/).length <= HEADING_WORDS) return 'short';
  return line.length <= TITLE_LENGTH ? 'long-title' : 'running';
}

/** Whether a line ends as titles and headings do: no full stop, nothing that goes on, no speech in it. */
function isUnstopped(line: string): boolean {
  // A speech or its cue lost its full stop: “We wait,” she said
  if (/[,.!?…][”"’']/u.test(line)) return false;
  if (/[,;:…-]$/u.test(line)) return false;
  // An opening mark that never closes: a piece of a quotation.
  if (/^[“"‘']/u.test(line) && !/^(?:“[^”]*”|"[^"]*"|‘.*’|'.*')/u.test(line)) return false;
  if (!/^[“"‘'([¿¡]?[\p{Lu}\p{Lt}\p{N}]/u.test(line)) return false;
  return !/\.[)\]]?$/u.test(line) || /(?:^|[\s(])(?:\p{Lu}\.){2,}[)\]]?$/u.test(line);
}

/** Whether all letters are capitals, four of them at least, so that no acronym alone is a heading. */
function isCapitals(line: string): boolean {
  return line.length <= HEADING_LENGTH && !/\p{Ll}/u.test(line) && (line.match(/\p{Lu}/gu)?.length ?? 0) >= 4;
}

/** Titles and captions: what stands before the first running text, if any follows. */
function openingKinds(forms: readonly Form[], pieces: readonly Piece[]): (BlockKind | undefined)[] {
  const kinds: (BlockKind | undefined)[] = [];
  const body = forms.indexOf('running');
  let titles = 0;
  for (let i = 0; i < body; i++) {
    const form = forms[i];
    const titled = titles > 0;
    let kind: BlockKind | undefined;
    if (form === 'credit') kind = 'credit';
    else if (form === 'picture') kind = 'caption';
    else if (form === 'dated' || (form === 'capitals' && titled)) kind = undefined;
    else if (!titled || (titles < TITLE_LINES && !pieces[i]?.apart)) kind = 'title';
    // An empty line parts it from the title, and no full stop makes it text: the words under a picture.
    else kind = 'caption';
    if (kind === 'title') titles++;
    kinds.push(kind);
  }
  return kinds;
}

/** What a paragraph is by its form and its neighbours. */
function bodyKind(forms: readonly Form[], i: number): BlockKind {
  const form = forms[i];
  if (form === 'credit') return 'credit';
  if (form === 'picture') return 'caption';
  return isHeadingForm(form) && leadsOn(forms, i) ? 'heading' : 'paragraph';
}

/** Whether running text follows, with no more than one other heading between, and the line is not one of a list. */
function leadsOn(forms: readonly Form[], i: number): boolean {
  let first = i;
  let last = i;
  while (i - first < LIST_LINES && isHeadingForm(forms[first - 1])) first--;
  while (last - i < LIST_LINES && isHeadingForm(forms[last + 1])) last++;
  if (last - first + 1 >= LIST_LINES) return false;
  const next = forms[last + 1];
  return next === 'running' || ((next === 'picture' || next === 'credit') && forms[last + 2] === 'running');
}

function isHeadingForm(form: Form | undefined): boolean {
  return form === 'short' || form === 'capitals' || form === 'dated';
}
