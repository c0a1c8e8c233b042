// Invariant 1 on texts of any structure: pieces of the grammar repeated, nested, numbered, with odd ones between. Four times the text may
// take at most 2.6² times as long. HOSTILE_TEXTS widens the search, HOSTILE_SEED moves it, HOSTILE_UNITS makes the texts longer.
import { ok } from 'node:assert/strict';
import { analyze } from '../../src/analysis';
import {
  cues,
  functionWords,
  lines,
  marks,
  names,
  nameWords,
  numerals,
  randomBy,
  times,
} from '../support/hostile-words';
import { duration, GROWTH, TIMES } from '../support/linear';

const texts = Number(process.env.HOSTILE_TEXTS ?? 150);
const random = randomBy(Number(process.env.HOSTILE_SEED ?? 20220128));
const below = (count: number) => Math.floor(random() * count);
const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;

/** UTF-16 units of the longer text: a curve that bends is seen, and a straight one takes a tenth of a second. */
const UNITS = Number(process.env.HOSTILE_UNITS ?? 40_000);
/** Below so many milliseconds for the longer text, its growth is noise. */
const FLOOR = 50;
/** Milliseconds for a thousand units: 3 seconds for 300,000, and twice that on a busy machine. */
const RATE = 20;

/** A piece of a text: always the same, or another word each time. */
type Piece = (at: number) => string;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** A word that no lexicon has, another for each number. */
function word(at: number): string {
  let letters = '';
  for (let rest = at * 7919 + 26; rest > 0; rest = Math.floor(rest / 26)) letters += LETTERS.charAt(rest % 26);
  return `x${letters}`;
}
const name = (at: number) => `X${word(at).slice(1)}ov`;

const numbered: readonly Piece[] = [
  word,
  name,
  (at) => `Ann ${name(at)}`,
  (at) => `${name(at)} Berg`,
  (at) => `${name(at)} Council`,
  (at) => word(at).toUpperCase(),
  (at) => `(${word(at).toUpperCase()})`,
  (at) => `Mr. ${name(at)}`,
  (at) => `“${word(at)}”`,
  (at) => String(at * 37),
  (at) => `${1000 + (at % 1000)}-01-0${1 + (at % 9)}`,
  (at) => `January ${1 + (at % 28)}, ${1000 + (at % 1000)}`,
  (at) => 'a'.repeat(at % 300),
  (at) => 'A'.repeat(at % 300),
  (at) => String.fromCharCode(0x4e00 + (at % 20_000)),
  (at) => String.fromCharCode(33 + ((at * 31) % 0x3000)),
];
const fixed = [cues, functionWords, marks, marks, names, numerals, times, lines, ...nameWords()];

function piece(): Piece {
  if (below(4) === 0) return pick(numbered);
  const words = pick(pick(fixed));
  return () => words;
}

/** One to five pieces, with blanks or without. */
function unit(): Piece {
  const pieces = Array.from({ length: 1 + below(5) }, piece);
  const blank = pick([' ', ' ', ' ', '', '\n', ', ']);
  return (at) => pieces.map((each) => each(at)).join(blank) + blank;
}

function repeat(make: Piece, units: number): string {
  const parts: string[] = [];
  for (let at = 0, length = 0; length < units; at++) {
    // A piece may be empty at some number.
    const part = make(at) || ' ';
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

/** The ways to make a long text of units; each gives about as many UTF-16 units as asked for. */
const structures: Readonly<Record<string, () => (units: number) => string>> = {
  repeated: () => {
    const inner = unit();
    return (units) => repeat(inner, units);
  },
  'around an odd one': () => {
    const [inner, odd, other] = [unit(), unit(), pick([true, false]) ? unit() : undefined];
    return (units) => repeat(inner, units / 2) + odd(0) + repeat(other ?? inner, units / 2);
  },
  'nested around an odd one': () => {
    const [open, odd, close] = [unit(), unit(), unit()];
    return (units) => repeat(open, units / 2) + odd(0) + repeat(close, units / 2);
  },
  'runs with odd ones between': () => {
    const [inner, odd, run] = [unit(), unit(), 20 + below(400)];
    return (units) => repeat((at) => repeat(inner, run) + odd(at), units);
  },
  'runs as long as their count': () => {
    const [inner, odd] = [unit(), unit()];
    return (units) => repeat((at) => repeat(inner, Math.sqrt(units)) + odd(at), units);
  },
  'growing runs': () => {
    const [inner, odd] = [unit(), unit()];
    return (units) => repeat((at) => repeat(inner, at * 4) + odd(at), units);
  },
  paragraphs: () => {
    const [inner, odd, run] = [unit(), unit(), 10 + below(100)];
    return (units) => repeat((at) => `${repeat(inner, run)}${odd(at)}\n\n`, units);
  },
  'half and half': () => {
    const [first, second] = [unit(), unit()];
    return (units) => `${repeat(first, units / 2)}\n\n${repeat(second, units / 2)}`;
  },
  'a pool in random order': () => {
    const pool = Array.from({ length: 2 + below(6) }, unit);
    const order = Array.from({ length: 997 }, () => pick(pool));
    return (units) => repeat((at) => order[at % order.length]?.(at) ?? '', units);
  },
};

const read = (text: string) => analyze(text, { published: '2022-01-28' });

/** What the fastest of a few runs took and how it grew; more runs only where one of them was too slow. */
function measure(make: (units: number) => string, units: number): { ms: number; rate: number; growth: number } {
  const [short, long] = [make(units / TIMES), make(units)];
  let [less, more] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const result = () => {
    const growth = (more / Math.max(less, FLOOR / TIMES) / (long.length / short.length)) * TIMES;
    return { ms: more, rate: (1000 * more) / long.length, growth };
  };
  for (let run = 0; run < 4 && (run === 0 || isBad(result())); run++) {
    more = Math.min(more, duration(read, long));
    if (more < FLOOR) return { ms: more, rate: (1000 * more) / long.length, growth: 1 };
    less = Math.min(less, duration(read, short));
  }
  return result();
}

const isBad = ({ rate, growth }: { rate: number; growth: number }) => rate > RATE || growth > GROWTH;

describe('texts of any structure', () => {
  for (const [structure, of] of Object.entries(structures))
    it(`are read in linear time: ${structure}`, function () {
      const count = Math.ceil(texts / Object.keys(structures).length);
      // A text takes a third of a second, on a busy machine some seconds.
      this.timeout(60_000 + count * 5000);
      const worst = { ms: 0, rate: 0, growth: 0 };
      for (let each = 0; each < count; each++) {
        const make = of();
        let found = measure(make, UNITS);
        // What is bent at one length only is a cache that fills.
        if (isBad(found)) found = measure(make, 3 * UNITS);
        const shown = () => JSON.stringify(make(UNITS).slice(0, 300));
        const figures = `${Math.round(found.ms)} ms, ${found.rate.toFixed(1)} ms per 1000, ${found.growth.toFixed(1)} times: `;
        if (process.env.HOSTILE_TEXTS && (isBad(found) || found.rate > RATE / 2)) console.log(figures, shown());
        if (!process.env.HOSTILE_ALL) ok(!isBad(found), figures + shown());
        for (const key of ['ms', 'rate', 'growth'] as const) worst[key] = Math.max(worst[key], found[key]);
      }
      if (process.env.HOSTILE_TEXTS) console.log(count, 'texts', JSON.stringify(worst));
    });
});
