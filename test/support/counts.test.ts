import { deepEqual, equal } from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { afterSecondTry, type FailedFile, printCounts, readCounts } from './counts';

const counts = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped });

/** A file in which a hook failed after one test: the others of its tests never ran. */
const first: FailedFile = { file: 'out/test/e2e/a.test.js', ...counts(1, 1) };

describe('the counts of a run', () => {
  it('are read as they are printed, for the whole and for each file in which a test failed', () => {
    const runner = Object.assign(new EventEmitter(), { stats: { passes: 2, failures: 1, pending: 1 } });
    const lines: string[] = [];
    printCounts(runner as unknown as Mocha.Runner, (line) => lines.push(line));
    const file = (name: string) => ({ file: join(__dirname, name) });
    runner.emit('pass', file('a.test.js'));
    runner.emit('pass', file('b.test.js'));
    runner.emit('fail', file('b.test.js'));
    runner.emit('pending', file('b.test.js'));
    runner.emit('end');
    deepEqual(lines.map(readCounts), [{ file: 'out/test/support/b.test.js', ...counts(1, 1, 1) }, counts(2, 1, 1)]);
    equal(readCounts('12 passed'), undefined);
  });

  it('are those of the second try where it passed', () => {
    deepEqual(afterSecondTry(counts(10, 2), first, counts(4, 0)), counts(13, 1));
  });

  it('stay as they are where the second try failed, ran no test, or never ended', () => {
    for (const again of [counts(3, 1), counts(0, 0), counts(0, 1)])
      deepEqual(afterSecondTry(counts(10, 2), first, again), counts(10, 2));
  });
});
