// How many tests of a run passed, failed and were skipped: as lines that a suite prints in any process and `npm test` reads.
import { join, relative } from 'node:path';

/** The tests of a run, or of one of its files. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The tests of a file in which one failed. */
export interface FailedFile extends Counts {
  /** Its path from the top folder of the project, as `out/test/e2e/notes.test.js`. */
  readonly file: string;
}

const projectRoot = join(__dirname, '../../..');

/** Prints the counts when a run ends: a line for each file in which a test failed, and one for all. */
export function printCounts(runner: Mocha.Runner, print: (line: string) => void): void {
  const files = new Map<string, Counts>();
  const count = (key: keyof Counts) => (test: Mocha.Runnable) => {
    const file = test.file ? relative(projectRoot, test.file).replaceAll('\\', '/') : '';
    const before = files.get(file) ?? { passed: 0, failed: 0, skipped: 0 };
    files.set(file, { ...before, [key]: before[key] + 1 });
  };
  runner.on('pass', count('passed')).on('fail', count('failed')).on('pending', count('skipped'));
  runner.once('end', () => {
    for (const [file, counts] of files) if (file && counts.failed > 0) print(`in ${file}: ${lineOf(counts)}`);
    const { passes: passed = 0, failures: failed = 0, pending: skipped = 0 } = runner.stats ?? {};
    print(lineOf({ passed, failed, skipped }));
  });
}

function lineOf({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** The counts in a line that was printed: of a file in which a test failed, of a whole run, or none. */
export function readCounts(line: string): Counts | FailedFile | undefined {
  const found = /^(?:in (?<file>\S+): )?(?<passed>\d+) passed, (?<failed>\d+) failed, (?<skipped>\d+) skipped$/.exec(
    line,
  );
  const { file, ...counts } = found?.groups ?? {};
  if (!found) return undefined;
  const [passed, failed, skipped] = [counts.passed, counts.failed, counts.skipped].map(Number);
  return { ...(file ? { file } : {}), passed, failed, skipped } as Counts | FailedFile;
}

/** The sum of counts. */
export function sumOf(all: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => all.reduce((total, one) => total + one[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** Whether a file whose tests failed is flaky: tried once more, it ran and nothing failed. */
export function isFlaky(again: Counts): boolean {
  return again.passed > 0 && again.failed === 0;
}

/** The counts of a run in which a file was tried once more: the file's second counts if it is flaky, else its first ones. */
export function afterSecondTry(all: Counts, first: FailedFile, again: Counts): Counts {
  if (!isFlaky(again)) return all;
  return {
    passed: all.passed - first.passed + again.passed,
    failed: all.failed - first.failed,
    skipped: all.skipped - first.skipped + again.skipped,
  };
}
