// Test of growth: a text four times as long may take at most 2.6² times the time, 2.6 for each doubling. Fastest of a few runs, so
// that a busy machine does not lie.
import { fail } from 'node:assert/strict';

/** How many times as long the longer text is. */
export const TIMES = 4;
/** Most growth from the shorter to the longer: 6.76 times. A straight line is at 4, a quadratic curve at 16. */
export const GROWTH = 2.6 ** Math.log2(TIMES);
/** The share of the shortest length that is tried where that one takes long. */
const SHORTER = 1 / 3;
/** Runs of each length at most. The fastest ones settle when repeated; a quadratic curve stays at sixteen times. */
const RUNS_AT_MOST = 20;
/** Milliseconds after which a length is settled, so that a curve that is none fails soon. */
const ENOUGH = 3000;
/** Below so many milliseconds a run is all noise. */
const FLOOR = 0.2;

/**
 * Fails when `run` takes more than 6.76 times as long on four times the text at each of three lengths: twice `units` UTF-16 units for the
 * longer text, three times and ten times as many. A quadratic curve is so at every length, while caches and the collector bend a straight
 * one at some. The longer ones are only tried when the shorter fail; after a length that took long, a shorter one is tried in their place.
 */
export function staysLinear(run: (text: string) => unknown, seed: string, units = 8_000): void {
  const found: string[] = [];
  const lengths = [1, 3, 10];
  for (let times = lengths.shift(); times !== undefined; times = lengths.shift()) {
    const start = performance.now();
    const growth = growthOf(run, seed.repeat(Math.ceil((times * 2 * units) / TIMES / seed.length)));
    if (growth <= GROWTH) return;
    found.push(growth.toFixed(1));
    const tookLong = performance.now() - start > 4 * ENOUGH;
    if (tookLong && times >= 1) lengths.splice(0, lengths.length, SHORTER);
  }
  fail(`${TIMES} times ${JSON.stringify(seed)} takes ${found.join(', ')} times as long`);
}

/** How many times as long `run` takes on four times the text; no better than the limit is asked for. */
function growthOf(run: (text: string) => unknown, short: string): number {
  const long = short.repeat(TIMES);
  let [less, more] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let spent = 0;
  for (let count = 1; count <= RUNS_AT_MOST && (count <= 3 || spent < ENOUGH); count++) {
    // The longer one first: what a first run costs must not make the shorter one look slow.
    more = Math.min(more, duration(run, long));
    less = Math.min(less, duration(run, short));
    spent += less + more;
    if (more <= GROWTH * Math.max(FLOOR, less)) return GROWTH;
  }
  return more / less;
}

/**
 * Milliseconds by the wall's clock or the processor's, whichever is less: a busy machine stretches the one, helper threads
 * that collect garbage and compile the other.
 */
export function duration(run: (text: string) => unknown, text: string): number {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  run(text);
  const { user, system } = process.cpuUsage(cpu);
  return Math.min(performance.now() - start, (user + system) / 1000);
}

/** Repetitions that have undone many a regular expression. */
export const RUNS = [
  ' ',
  '\n',
  '.',
  '. ',
  '"',
  '” ',
  '“',
  "'",
  'A',
  'A. ',
  'Ab ',
  '1',
  '1,',
  '1.',
  '-',
  '(',
  'a.b',
  '’s ',
];
