// Texts of parallel wording: roll calls, results, tables, lists of regions and years, sentences that differ in a name or a
// number, refrains. Every passage has lookalikes, so that a lost one is easily put on another.
import type { Span } from '../../src/text/span';
import { EditedText } from './edited-text';

type Random = () => number;

/** A text of parallel items with one edit, and what a user might annotate in it. */
export interface ParallelCase {
  readonly edit: EditedText;
  readonly passages: readonly Span[];
}

const FIRST = 'Ana Berit Carl Dora Emil Fay Gus Hana Ivo Jill Karl Lena Mats Nora Otto Pia Rosa Sven Tara Ugo'.split(
  ' ',
);
const LAST =
  'Lopez Holm Weiss Kerr Brandt Ito Okafor Silva Novak Moreau Lind Haddad Petrov Rossi Kim Berg Adeyemi Walsh Costa Vogel'.split(
    ' ',
  );
const PLACES =
  'Northgate Southgate Eastfield Westmoor Ashford Brimley Corwen Dunstan Elmhurst Fairport Glenrock Harwich Inverton Kelso Lowmoor Marston'.split(
    ' ',
  );
const VOTES = ['Aye', 'No', 'Aye', 'Absent'];
const GOODS = ['steel', 'timber', 'wool', 'copper', 'grain'];

const PROSE = [
  'The clerk called the members one after the other.',
  'Nobody had expected the session to last that long.',
  'A drizzle fell on the square while the doors stayed shut.',
  'Reporters waited in the corridor with their notebooks.',
  'The figures were published late in the evening.',
  'It was the first such list since the war.',
  'Copies can be had at the town hall for a small fee.',
  'The minutes will be approved at the next meeting.',
];

/** Makes one item; `index` is its place in the list. */
type Item = (random: Random, index: number) => string;

const number = (random: Random, most: number) => String(1 + Math.floor(random() * most));
const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;
const name = (random: Random) => `${pick(FIRST, random)} ${pick(LAST, random)}`;

/** Every kind of parallel text: what one item is, and what stands between two. */
export const PARALLEL: Readonly<Record<string, { readonly item: Item; readonly between: string }>> = {
  'roll call': { item: (r) => `${name(r)} of ${pick(PLACES, r)}: ${pick(VOTES, r)}.`, between: '\n' },
  'short roll call': { item: (r) => `${pick(LAST, r)}: ${pick(VOTES, r).toLowerCase()}`, between: '\n' },
  results: { item: (r) => `${pick(PLACES, r)} ${number(r, 5)}, ${pick(PLACES, r)} ${number(r, 5)}`, between: '\n' },
  table: {
    item: (r) => `| ${pick(PLACES, r)} | ${1990 + Math.floor(r() * 30)} | ${number(r, 90)} | yes |`,
    between: '\n',
  },
  regions: {
    item: (r) => `In ${pick(PLACES, r)}, exports of ${pick(GOODS, r)} rose by ${number(r, 90)} percent.`,
    between: ' ',
  },
  years: {
    item: (r, i) => `In ${1990 + i} the town spent ${number(r, 900)} crowns on roads and ${number(r, 900)} on schools.`,
    between: ' ',
  },
  'long sentences': {
    item: (r) =>
      `Team ${pick(LAST, r)} reported that the new plant in ${pick(PLACES, r)} cut losses by ${number(r, 90)} percent across all regions.`,
    between: '\n\n',
  },
  decisions: {
    item: (r) =>
      `The council of ${pick(PLACES, r)} approved the budget of ${number(r, 90)} million after a debate that lasted ${number(r, 9)} hours, and ${name(r)} voted against it.`,
    between: ' ',
  },
  'differing late': {
    item: (r) =>
      `The prize for the best work of the year in the open class was given by the jury to ${name(r)} of ${pick(PLACES, r)}.`,
    between: '\n\n',
  },
  refrains: {
    item: (r) => `${name(r)} went down to ${pick(PLACES, r)}.\nAnd the river ran on to the sea, to the sea.`,
    between: '\n\n',
  },
  'list in a line': { item: (r) => `${name(r)}, ${pick(PLACES, r)}, ${number(r, 90)}`, between: '; ' },
  'question and answer': { item: (r) => `Q. Were you in ${pick(PLACES, r)}?\nA. I was.`, between: '\n' },
};

type Change = (
  edit: EditedText,
  items: readonly Span[],
  at: number,
  tools: { random: Random; made: () => string },
) => void;

function other(found: string, random: Random): string {
  const like = /^\d{4}$/.test(found)
    ? () => String(1950 + Math.floor(random() * 40))
    : /^\d/.test(found)
      ? () => number(random, 900)
      : /^(Aye|No|Absent|yes)$/.test(found)
        ? () => pick(['Aye', 'No', 'Absent', 'yes'], random)
        : () => pick([...FIRST, ...LAST, ...PLACES], random);
  for (;;) {
    const by = like();
    if (by !== found) return by;
  }
}

const VALUE = /\d+|\b\p{Lu}\p{Ll}+\b/gu;

/** The whole item with the blank or line break after it. */
function whole(items: readonly Span[], at: number): Span {
  const item = items[at] ?? { start: 0, end: 0 };
  return { start: item.start, end: items[at + 1]?.start ?? item.end };
}

/** Every kind of edit of an item. */
export const CHANGES: Readonly<Record<string, Change>> = {
  delete: (edit, items, at) => {
    const { start, end } = whole(items, at);
    edit.replace(start, end, '');
  },
  'delete two': (edit, items, at) => {
    const { start } = whole(items, at);
    edit.replace(start, whole(items, Math.min(items.length - 1, at + 1)).end, '');
  },
  correct: (edit, items, at, { random }) => {
    const { start, end } = items[at] ?? { start: 0, end: 0 };
    const values = [...edit.before.slice(start, end).matchAll(VALUE)];
    const value = values[Math.floor(random() * values.length)];
    if (value) edit.replace(start + value.index, start + value.index + value[0].length, other(value[0], random));
  },
  exchange: (edit, items, at, { random }) => {
    const with_ = Math.floor(random() * items.length);
    const [low, high] = [Math.min(at, with_), Math.max(at, with_)];
    const [one, two] = [items[low], items[high]];
    if (!one || !two || low === high) return;
    edit.move(two.start, two.end, one.start);
    const shift = two.end - two.start;
    edit.move(one.start + shift, one.end + shift, two.end);
  },
  'insert before': (edit, items, at, { made }) => {
    const { start } = items[at] ?? { start: 0 };
    edit.replace(start, start, made());
  },
  'insert behind': (edit, items, at, { made }) => {
    const { end } = whole(items, at);
    edit.replace(end, end, made());
  },
  'paste behind the neighbour': (edit, items, at) => {
    const own = whole(items, at);
    if (at + 2 < items.length) edit.move(own.start, own.end, whole(items, at + 1).end);
  },
  'paste elsewhere': (edit, items, at, { random }) => {
    const to = Math.floor(random() * items.length);
    const own = whole(items, at);
    if (to !== at && at + 1 < items.length) edit.move(own.start, own.end, whole(items, to).start);
  },
  'delete and insert in front': (edit, items, at, tools) => {
    CHANGES.delete?.(edit, items, at, tools);
    edit.replace(0, 0, `${pick(PROSE, tools.random)}\n\n`);
  },
  'delete one and correct another': (edit, items, at, tools) => {
    const next = (at + 1 + Math.floor(tools.random() * 3)) % items.length;
    if (next > at) CHANGES.correct?.(edit, items, next, tools);
    CHANGES.delete?.(edit, items, at, tools);
    if (next < at) CHANGES.correct?.(edit, items, next, tools);
  },
};

/** A text of a kind with an edit of a kind. */
export function parallelCase(kind: string, change: string, random: Random): ParallelCase {
  const { item, between } = PARALLEL[kind] ?? { item: () => '', between: '' };
  const count = 2 + Math.floor(random() * 12);
  let text = `${pick(PROSE, random)} ${pick(PROSE, random)}\n\n`;
  const items: Span[] = [];
  for (let index = 0; index < count; index++) {
    const made = item(random, index);
    items.push({ start: text.length, end: text.length + made.length });
    text += made + (index + 1 < count ? between : '');
  }
  text += `\n\n${pick(PROSE, random)}\n`;
  const edit = new EditedText(text);
  const at = Math.floor(random() * count);
  CHANGES[change]?.(edit, items, at, { random, made: () => item(random, 30) + between });
  const near = [at, (at + 1) % count, Math.floor(random() * count)];
  return { edit, passages: [...new Set(near)].flatMap((index) => passagesIn(text, items[index], random)) };
}

/** The item, a name or number in it, a run of words, and its last word. */
function passagesIn(text: string, item: Span | undefined, random: Random): Span[] {
  if (!item) return [];
  const words = [...text.slice(item.start, item.end).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    start: item.start + index,
    end: item.start + index + word.length,
  }));
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [];
  const from = Math.floor(random() * words.length);
  const to = Math.min(words.length - 1, from + 1 + Math.floor(random() * 6));
  const run = { start: words[from]?.start ?? first.start, end: words[to]?.end ?? last.end };
  return [item, last, pick(words, random), run];
}
