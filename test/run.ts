// npm test: runs all parts and ends with one line of their sums. A part without a test, or one that ends without
// printing its counts, has failed. If CI is set, so has a part in a real editor with a skipped test.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { suiteMark } from '../scripts/host/suite-mark';

const root = join(__dirname, '../..');
const mocha = join(root, 'node_modules/mocha/bin/mocha.js');

/** Fifteen minutes for a part: the slowest takes about five on a quiet machine, and up to three times that on a busy one. */
const timeLimit = 900_000;

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Part {
  readonly name: string;
  readonly args: readonly string[];
  /** Whether it runs in a real editor. Then a skipped test means that the editor was not tested. */
  readonly inEditor?: boolean;
}

const withCounts = (base: string) => [
  '--reporter',
  'out/test/support/counts-reporter.js',
  '--reporter-option',
  `base=${base}`,
];

/** The parts of a lane run one after the other. The lanes run side by side: one computes while the other waits for an editor. */
const lanes: readonly (readonly Part[])[] = [
  [
    { name: 'unit', args: [mocha, ...withCounts('dot')] },
    { name: 'processes', args: [mocha, '--config', '.mocharc.processes.json', ...withCounts('dot')] },
  ],
  [
    { name: 'editor', args: ['out/test/host/run.js'], inEditor: true },
    { name: 'web', args: ['out/test/web/run.js'], inEditor: true },
    { name: 'window', args: [mocha, '--config', '.mocharc.window.json', ...withCounts('spec')], inEditor: true },
  ],
];

/** Runs a part. Passes on the lines that it prints, except its line of counts. */
function runPart(part: Part, print: (line: string) => void): Promise<Counts> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, part.args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let counts: Counts | undefined;
    const timer = setTimeout(() => {
      print(`${part.name}: stopped after ${timeLimit / 1000} s`);
      child.kill('SIGTERM');
    }, timeLimit);
    const interrupt = () => child.kill('SIGINT');
    process.once('SIGINT', interrupt);
    createInterface(child.stderr).on('line', print);
    createInterface(child.stdout).on('line', (marked) => {
      const line = marked.replaceAll(suiteMark, '');
      const found = /^(?<passed>\d+) passed, (?<failed>\d+) failed, (?<skipped>\d+) skipped$/.exec(line)?.groups;
      if (!found) print(line);
      else counts = { passed: Number(found.passed), failed: Number(found.failed), skipped: Number(found.skipped) };
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt);
      const { total, reasons } = result(part, counts, code ?? 1);
      if (reasons.length > 0) print(`${part.name} has failed: ${reasons.join(', ')}`);
      resolve(total);
    });
  });
}

/** The counts of a part, and why it has failed. A failure beyond its tests counts as one more failed test. */
function result(part: Part, counts: Counts | undefined, code: number): { total: Counts; reasons: readonly string[] } {
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 };
  const reasons = [
    counts ? undefined : 'it did not print its counts',
    passed + failed === 0 ? 'no test ran' : undefined,
    code !== 0 && failed === 0 ? `it exited with ${code}` : undefined,
    part.inEditor && skipped > 0 && process.env.CI ? `${skipped} skipped` : undefined,
  ].filter((reason) => reason !== undefined);
  return { total: { passed, failed: failed + (reasons.length > 0 ? 1 : 0), skipped }, reasons };
}

/** Runs parts one after the other. What a part prints is shown when it ends, in one piece. */
async function runLane(parts: readonly Part[]): Promise<readonly Counts[]> {
  const all: Counts[] = [];
  for (const part of parts) {
    const start = Date.now();
    const lines: string[] = [];
    const counts = await runPart(part, (line) => lines.push(line));
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    const summary = `${counts.passed} of ${counts.passed + counts.failed} in ${seconds} s`;
    console.log(`\n== ${part.name}\n${lines.join('\n')}\n== ${part.name}: ${summary}`);
    all.push(counts);
  }
  return all;
}

/** Removes compiled tests whose source is gone: the compiler keeps them, and mocha would run them. */
function removeStaleTests(folder: string): void {
  for (const entry of readdirSync(join(root, 'out', folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeStaleTests(path);
    else if (path.endsWith('.test.js') && !existsSync(join(root, path.replace(/\.js$/, '.ts')))) {
      rmSync(join(root, 'out', path));
    }
  }
}

async function main(): Promise<void> {
  removeStaleTests('test');
  const names = process.argv.slice(2);
  const wanted = lanes.map((lane) => lane.filter(({ name }) => names.length === 0 || names.includes(name)));
  const counts = (await Promise.all(wanted.map(runLane))).flat();
  const sum = (of: keyof Counts) => counts.reduce((total, one) => total + one[of], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
}

void main();
