// Doubling test: twice the text may take at most 2.6 times the time. Medians of short runs, so that a busy machine does not lie.
import { ok } from 'node:assert/strict';

const LIMIT = 2.6;
/** Attempts: noise goes away when repeated, a quadratic curve does not. */
const ATTEMPTS = 4;
/** Below this many milliseconds a run is all noise. */
const FLOOR = 0.5;

/** Fails when `run` takes more than 2.6 times as long on twice the text. `units` is the smaller length, in repeats of `seed`. */
export function staysLinear(run: (text: string) => unknown, seed: string, units = 20_000): void {
  const once = seed.repeat(Math.ceil(units / seed.length));
  const twice = once + once;
  run(once);
  let ratio = 0;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    ratio = fastest(run, twice) / Math.max(FLOOR, fastest(run, once));
    if (ratio <= LIMIT) return;
  }
  ok(false, `twice ${JSON.stringify(seed)} takes ${ratio.toFixed(1)} times as long`);
}

function fastest(run: (text: string) => unknown, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const start = performance.now();
    run(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
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
