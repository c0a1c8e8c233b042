// Pairs quotation marks within one block. Knows glyphs and their neighbours; knows no words and no speakers.

/** A stretch between quotation marks; offsets in the block, marks included. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  /** The mark that is missing; that edge was inferred. */
  readonly missing?: 'open' | 'close';
  /** Set where single marks enclose it. */
  readonly single?: true;
}

interface Mark {
  readonly at: number;
  /** Behind the glyph: two straight singles make one mark. */
  readonly end: number;
  readonly glyph: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

const MARKS = /["“”„‟«»]|''|’’|‘‘|``/g;
const ANY_MARK = /["“”„‟«»‘]|['`]/;
const SPACE_BEFORE = /[\s([{—–\-/‘'“"«„…|]/;
const SPACE_BEHIND = /[\s)\]}.,;:?!—–\-/’'”"»…|]/;
const WORD = /[\p{L}\p{N}]/u;

/** Finds marked stretches of a block, sorted; none overlap. Linear in the block's length. */
export function pairMarks(block: string): MarkedSpan[] {
  if (!ANY_MARK.test(block)) return [];
  const doubles = pairDoubles(block, marksOf(block));
  return [...doubles, ...pairSingles(block, doubles)].sort((a, b) => a.start - b.start);
}

function marksOf(block: string): Mark[] {
  const marks: Mark[] = [];
  MARKS.lastIndex = 0;
  for (let m = MARKS.exec(block); m; m = MARKS.exec(block)) {
    const end = m.index + m[0].length;
    const before = block[m.index - 1];
    const behind = block[end];
    const isInch =
      m[0] === '"' && before !== undefined && /\d/.test(before) && (behind === undefined || /[\s)x×]/.test(behind));
    const gapBefore = before === undefined || SPACE_BEFORE.test(before);
    const gapBehind = behind === undefined || SPACE_BEHIND.test(behind);
    marks.push({
      at: m.index,
      end,
      glyph: m[0],
      opens: gapBefore && !gapBehind,
      closes: (gapBehind && !gapBefore) || isInch,
    });
  }
  return marks;
}

/** What a mark does, given whether a quotation is open: its neighbours decide, then its glyph, then the state. */
function sideOf(mark: Mark, openGlyph: string | undefined): 'open' | 'close' {
  if (openGlyph === '„' && mark.glyph !== '„') return 'close';
  if (openGlyph === '»') return 'close';
  if (mark.opens) return openGlyph !== undefined && mark.glyph === '”' ? 'close' : 'open';
  if (mark.closes) return 'close';
  if ('“„«‟‘‘``'.includes(mark.glyph)) return 'open';
  if ('”’’'.includes(mark.glyph)) return 'close';
  return openGlyph === undefined ? 'open' : 'close';
}

function pairDoubles(block: string, marks: readonly Mark[]): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const open: Mark[] = [];
  let behind = 0;
  const push = (start: number, end: number, missing?: 'open' | 'close') => {
    const span = trimmed(block, start, end);
    if (span && WORD.test(block.slice(span.start, span.end))) spans.push(missing ? { ...span, missing } : span);
  };
  marks.forEach((mark, index) => {
    const top = open.at(-1);
    if (sideOf(mark, top?.glyph) === 'open') {
      if (top && !holdsTerm(block, top, mark) && !closesTwice(marks, index)) {
        push(open[0]?.at ?? top.at, mark.at, 'close');
        open.length = 0;
      }
      open.push(mark);
    } else if (top) {
      open.pop();
      if (open.length === 0) push(top.at, mark.end);
    } else if (!(mark.glyph === '"' && /\d/.test(block[mark.at - 1] ?? ''))) {
      push(startOfUnopened(block, behind, mark.at), mark.end, 'open');
    }
    behind = mark.end;
  });
  const first = open[0];
  if (first) push(first.at, block.length, 'close');
  return spans;
}

/** What announces words: a comma, a colon, a participle. */
const ANNOUNCES = /(?:[,:]|ing)\s*$/;

/** A paragraph of a longer quotation, opened by a straight mark, with a curly-marked term inside: `"The “belt” is …`. */
function holdsTerm(block: string, open: Mark, inner: Mark): boolean {
  if (open.glyph !== '"' || inner.glyph !== '“' || block.slice(0, open.at).trim() !== '') return false;
  return !ANNOUNCES.test(block.slice(Math.max(open.end, inner.at - 5), inner.at));
}

/** Whether two closing marks follow before another opening one: then the mark at `index` opens a nested quotation. */
function closesTwice(marks: readonly Mark[], index: number): boolean {
  const [next, second] = [marks[index + 1], marks[index + 2]];
  return next !== undefined && second !== undefined && !next.opens && !second.opens;
}

const SENTENCE_END = /[.?!]["”’)]?\s+(?=\S)/;

/** Where words begin that end in a mark but were opened by none: the first sentence start behind the quotation before. */
function startOfUnopened(block: string, from: number, to: number): number {
  if (from === 0) return 0;
  const behind = Math.max(0, from - 2);
  const m = SENTENCE_END.exec(block.slice(behind, to));
  return m ? behind + m.index + m[0].length : from;
}

const SINGLE = /[‘'`]/g;
const BEFORE_SINGLE = /[\s([{—–"“]/;
const BEHIND_SINGLE = /[\p{L}\p{N}[$£€…“"]/uy;
const ELISION = /^['‘’](?:\d\ds?\b|(?:em|til|cause|n|tis|twas|bout|round|cuz|gainst|neath)\b)/i;

/** Stretches in single marks outside of double ones: headline and British style. An apostrophe opens and closes nothing. */
function pairSingles(block: string, doubles: readonly MarkedSpan[]): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let after = 0;
  let next = 0;
  SINGLE.lastIndex = 0;
  for (let m = SINGLE.exec(block); m; m = SINGLE.exec(block)) {
    const start = m.index;
    if (!opensSingle(block, start)) continue;
    while ((doubles[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const ahead = doubles[next];
    if (start < after || (ahead && ahead.start <= start) || ELISION.test(block.slice(start, start + 10))) continue;
    const end = closeOfSingle(block, start, ahead?.start ?? block.length);
    after = end ?? start + 1;
    if (end !== undefined) spans.push({ start, end, single: true });
  }
  return spans;
}

/** Whether the neighbours of a single mark are those of one that opens. */
function opensSingle(block: string, at: number): boolean {
  if (at > 0 && !BEFORE_SINGLE.test(block.charAt(at - 1))) return false;
  BEHIND_SINGLE.lastIndex = at + 1;
  return BEHIND_SINGLE.test(block);
}

/** Longest stretch that single marks are believed to enclose, in characters: a long paragraph of speech. */
const LONGEST_SINGLE = 1500;

/** The end of a single-marked stretch: the first mark behind punctuation, else the first that is no possessive before a word. */
function closeOfSingle(block: string, start: number, limit: number): number | undefined {
  const words = block.slice(start + 1, Math.min(limit, start + LONGEST_SINGLE));
  const mark = /[’'](?=$|[\s.,;:?!)\]}”"—–])/g;
  let plain: number | undefined;
  for (let m = mark.exec(words); m; m = mark.exec(words)) {
    const before = words[m.index - 1] ?? ' ';
    if (/\s/.test(before)) continue;
    const end = start + 1 + m.index + 1;
    if (/[.,?!…]/.test(before)) return end;
    if (plain === undefined || !/s/.test(before)) {
      plain ??= end;
      if (before !== 's') return plain;
    }
  }
  return plain;
}

function trimmed(block: string, start: number, end: number): { start: number; end: number } | undefined {
  const words = block.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : undefined;
}
