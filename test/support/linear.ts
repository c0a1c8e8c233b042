// Doubling test: twice the text may take at most 2.6 times the time. Fastest of many short runs, so that a busy machine does not lie.
import { ok } from 'node:assert/strict';

const LIMIT = 2.6;
/** Runs of each length at most. The fastest ones settle when repeated; a quadratic curve stays at four times. */
const RUNS_AT_MOST = 20;
/** Below so many milliseconds a run is all noise. */
const FLOOR = 0.5;

/**
 * Fails when `run` takes more than 2.6 times as long on twice the text, at `units` UTF-16 units and at three times as many:
 * a curve that is quadratic is so at every length, while caches and the collector bend a straight one at some.
 */
export function staysLinear(run: (text: string) => unknown, seed: string, units = 8_000): void {
  const short = doublingOf(run, seed.repeat(Math.ceil(units / seed.length)));
  if (short <= LIMIT) return;
  const long = doublingOf(run, seed.repeat(Math.ceil((3 * units) / seed.length)));
  const told = `twice ${JSON.stringify(seed)} takes ${short.toFixed(1)} and ${long.toFixed(1)} times as long`;
  ok(long <= LIMIT, told);
}

/** How many times as long `run` takes on twice the text; no better than the limit is asked for. */
function doublingOf(run: (text: string) => unknown, once: string): number {
  const twice = once + once;
  run(once);
  let single = Number.POSITIVE_INFINITY;
  let double = Number.POSITIVE_INFINITY;
  for (let count = 1; count <= RUNS_AT_MOST; count++) {
    single = Math.min(single, duration(run, once));
    double = Math.min(double, duration(run, twice));
    if (count > 2 && double <= LIMIT * Math.max(FLOOR, single)) return LIMIT;
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
