// Doubling test: twice the text may take at most 2.6 times the time. Fastest of many short runs, so that a busy machine does not lie.
import { fail } from 'node:assert/strict';

const LIMIT = 2.6;
/** The share of the shortest length that is tried where that one takes long. */
const SHORTER = 1 / 3;
/** Runs of each length at most. The fastest ones settle when repeated; a quadratic curve stays at four times. */
const RUNS_AT_MOST = 20;
/** Milliseconds after which a length is settled, so that a curve that is none fails soon. */
const ENOUGH = 3000;
/** Below so many milliseconds a run is all noise. */
const FLOOR = 0.5;

/**
 * Fails when `run` takes more than 2.6 times as long on twice the text at each of three lengths: `units` UTF-16 units, three
 * times and ten times as many. A quadratic curve is so at every length, while caches and the collector bend a straight one
 * at some. The longer ones are only tried when the shorter fail; after a length that took long, a shorter one is tried in their place.
 */
export function staysLinear(run: (text: string) => unknown, seed: string, units = 8_000): void {
  const found: string[] = [];
  const lengths = [1, 3, 10];
  for (let times = lengths.shift(); times !== undefined; times = lengths.shift()) {
    const start = performance.now();
    const doubling = doublingOf(run, seed.repeat(Math.ceil((times * units) / seed.length)));
    if (doubling <= LIMIT) return;
    found.push(doubling.toFixed(1));
    const tookLong = performance.now() - start > 4 * ENOUGH;
    if (tookLong && times >= 1) lengths.splice(0, lengths.length, SHORTER);
  }
  fail(`twice ${JSON.stringify(seed)} takes ${found.join(', ')} times as long`);
}

/** How many times as long `run` takes on twice the text; no better than the limit is asked for. */
function doublingOf(run: (text: string) => unknown, once: string): number {
  const twice = once + once;
  run(once);
  let single = Number.POSITIVE_INFINITY;
  let double = Number.POSITIVE_INFINITY;
  let spent = 0;
  for (let count = 1; count <= RUNS_AT_MOST && (count <= 3 || spent < ENOUGH); count++) {
    single = Math.min(single, duration(run, once));
    double = Math.min(double, duration(run, twice));
    spent += single + double;
    if (count > 1 && double <= LIMIT * Math.max(FLOOR, single)) return LIMIT;
  }
  return double / single;
}

/**
 * Milliseconds by the wall's clock or the processor's, whichever is less: a busy machine stretches the one, helper threads
 * that collect garbage and compile the other.
 */
function duration(run: (text: string) => unknown, text: string): number {
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
