// Classifies the paragraphs of an article: title, kicker, heading, caption, credit, promotional line or running text. By their look and
// position, never by their subject.
import { WEEKDAYS } from '../text/calendar-names';
import type { Span } from '../text/span';
import { creditAtEnd, isCredit, isPictureLine } from './credits';
import { parseDateline } from './dateline';
import type { Paragraph } from './paragraphs';
import { parsePromotion } from './promotions';
import type { Block, BlockKind } from './types';

/** Longest heading, in characters and in words. A longer line without a full stop is running text. */
const HEADING_LENGTH = 90;
const HEADING_WORDS = 14;
/** Longest title. Headlines of agencies reach 110. */
const TITLE_LENGTH = 160;
/** Most lines of a title: kicker, title and subtitle. */
const TITLE_LINES = 3;
/** Most words of a kicker, the name of a column or subject over the title: `World`, `News Analysis`. */
const KICKER_WORDS = 2;
/** Most words of a kicker in capitals: `WAR IN EUROPE`. */
const CAPITAL_KICKER_WORDS = 3;
/** Fewest words of the title under a kicker. */
const KICKED_TITLE_WORDS = 4;
/** This many short lines in a row are a list or verse, not headings. */
const LIST_LINES = 3;
/** Longest caption that is recognised only by its position before the text. */
const CAPTION_LENGTH = 300;

/** Turns paragraphs into blocks; a credit at the end of a paragraph becomes a block of its own. */
export function classifyBlocks(text: string, paragraphs: readonly Paragraph[]): Block[] {
  const looks = paragraphs.map((paragraph) => lookOf(text, paragraph));
  const words = paragraphs.map(
    ({ start, end }) => text.slice(start, Math.min(end, start + TITLE_LENGTH)).split(/\s+/).length,
  );
  const opening = openingKinds(looks, paragraphs, words);
  const kinds = paragraphs.map((_, i) => opening[i] ?? bodyKind(looks, i));
  const blocks: Block[] = [];
  const seen = new Map<string, number>();
  const push = (kind: BlockKind, { start, end }: Span) => {
    const words = text.slice(start, end);
    const duplicateOf = seen.get(words);
    if (duplicateOf === undefined) seen.set(words, blocks.length);
    blocks.push({ kind, span: { start, end }, ...(duplicateOf === undefined ? {} : { duplicateOf }) });
  };
  for (const [i, paragraph] of paragraphs.entries()) {
    const kind = kinds[i] ?? 'paragraph';
    const credit = kind === 'paragraph' ? creditAtEnd(text, paragraph) : undefined;
    push(kind, { start: paragraph.start, end: credit ? trimmedEnd(text, credit.start) : paragraph.end });
    if (credit) push('credit', credit);
  }
  return blocks;
}

function trimmedEnd(text: string, at: number): number {
  let end = at;
  while (/\s/.test(text.charAt(end - 1))) end--;
  return end;
}

/** What a paragraph looks like, taken alone. */
type Look = 'running' | 'short' | 'capitals' | 'dated' | 'long-title' | 'credit' | 'picture' | 'promotion';

/** `Feb. 2: …`, `3 February: …`, `Monday: …`: a day that opens a section of a diary or live page. */
const DAY_LABEL = new RegExp(
  `^(?:(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{Ll}{2,8})(?:,? \\d{4})?|${WEEKDAYS.join('|')}): ?\\S`,
  'u',
);

function lookOf(text: string, { start, end }: Paragraph): Look {
  if (end - start > CAPTION_LENGTH * 2) return 'running';
  const line = text.slice(start, end);
  if (isCredit(line)) return 'credit';
  if (isPictureLine(line)) return 'picture';
  if (parsePromotion(text, { start, end })) return 'promotion';
  if (parseDateline(text, start, end) || !isUnstopped(line)) return 'running';
  if (isCapitals(line)) return 'capitals';
  if (line.length <= HEADING_LENGTH && DAY_LABEL.test(line)) return 'dated';
  if (line.length <= HEADING_LENGTH && line.split(/\s+/).length <= HEADING_WORDS) return 'short';
  return line.length <= TITLE_LENGTH ? 'long-title' : 'running';
}

/** Whether a line is written like a title or heading: no full stop, no mark that announces more, no speech in it. */
function isUnstopped(line: string): boolean {
  // Speech without a full stop: “We wait,” she said
  if (/[,.!?…][”"’']/u.test(line)) return false;
  if (/[,;:…-]$/u.test(line)) return false;
  // A quotation mark that never closes: part of a longer quotation.
  if (/^[“"‘']/u.test(line) && !/^(?:“[^”]*”|"[^"]*"|‘.*’|'.*')/u.test(line)) return false;
  if (!/^[“"‘'([¿¡]?[\p{Lu}\p{Lt}\p{N}]/u.test(line)) return false;
  return !/\.[)\]]?$/u.test(line) || /(?:^|[\s(])(?:\p{Lu}\.){2,}[)\]]?$/u.test(line);
}

/** Whether all letters are capitals, and at least four, so that an acronym alone is no heading. */
function isCapitals(line: string): boolean {
  return line.length <= HEADING_LENGTH && !/\p{Ll}/u.test(line) && (line.match(/\p{Lu}/gu)?.length ?? 0) >= 4;
}

/** Titles and captions: the kinds of the paragraphs before the first running text, if there is any. */
function openingKinds(
  looks: readonly Look[],
  paragraphs: readonly Paragraph[],
  words: readonly number[],
): (BlockKind | undefined)[] {
  const kinds: (BlockKind | undefined)[] = [];
  const body = looks.indexOf('running');
  let titles = 0;
  for (let i = 0; i < body; i++) {
    const look = looks[i];
    const titled = titles > 0;
    let kind: BlockKind | undefined;
    if (look === 'credit') kind = 'credit';
    else if (look === 'picture') kind = 'caption';
    else if (look === 'promotion') kind = 'promotion';
    else if (!titled && isKicker(looks, words, i)) kind = 'kicker';
    else if (look === 'dated' || (look === 'capitals' && titled)) kind = undefined;
    else if (!titled || (titles < TITLE_LINES && !paragraphs[i]?.afterEmptyLine)) kind = 'title';
    // An empty line separates it from the title, and it has no full stop as running text has: the words under a picture.
    else kind = 'caption';
    if (kind === 'title') titles++;
    kinds.push(kind);
  }
  return kinds;
}

/** Whether a line is a kicker: a word or two with the title on the next line. */
function isKicker(looks: readonly Look[], words: readonly number[], i: number): boolean {
  const most = looks[i] === 'capitals' ? CAPITAL_KICKER_WORDS : looks[i] === 'short' ? KICKER_WORDS : 0;
  const next = looks[i + 1];
  const isTitle = next === 'short' || next === 'long-title' || next === 'capitals';
  return (words[i] ?? 0) <= most && isTitle && (words[i + 1] ?? 0) >= KICKED_TITLE_WORDS;
}

/** The kind of a paragraph by its look and its neighbours. */
function bodyKind(looks: readonly Look[], i: number): BlockKind {
  const look = looks[i];
  if (look === 'credit') return 'credit';
  if (look === 'picture') return 'caption';
  if (look === 'promotion') return 'promotion';
  return isHeadingLook(look) && introducesText(looks, i) ? 'heading' : 'paragraph';
}

/** Whether running text follows, with no more than one other heading between, and the line is not one of a list. */
function introducesText(looks: readonly Look[], i: number): boolean {
  let first = i;
  let last = i;
  while (i - first < LIST_LINES && isHeadingLook(looks[first - 1])) first--;
  while (last - i < LIST_LINES && isHeadingLook(looks[last + 1])) last++;
  if (last - first + 1 >= LIST_LINES) return false;
  const next = looks[last + 1];
  return next === 'running' || ((next === 'picture' || next === 'credit') && looks[last + 2] === 'running');
}

function isHeadingLook(look: Look | undefined): boolean {
  return look === 'short' || look === 'capitals' || look === 'dated';
}
