// npm test: runs all parts and ends with one line of their sums. A part without a test, or one that ends without
// printing its counts, has failed. If CI is set, so has a part in a real editor with a skipped test. A file in which a test failed in a
// real editor is tried once more, alone: there, a machine that is busy may be too slow for what a test waits for.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { suiteMark } from '../scripts/host/suite-mark';
import { afterSecondTry, type Counts, type FailedFile, isFlaky, readCounts, sumOf } from './support/counts';

const root = join(__dirname, '../..');
const mocha = join(root, 'node_modules/mocha/bin/mocha.js');

/** Fifteen minutes for a part: the slowest takes about five on a quiet machine, and up to three times that on a busy one. */
const timeLimit = 900_000;

interface Part {
  readonly name: string;
  readonly args: readonly string[];
  /** Whether it runs in a real editor. Then a skipped test means that the editor was not tested. */
  readonly inEditor?: boolean;
  /** The arguments that run a file of it alone. */
  readonly argsOf?: (file: string) => readonly string[];
}

/** What came out of a part. */
interface Outcome {
  readonly total: Counts;
  readonly failedFiles: readonly FailedFile[];
}

const withCounts = (base: string) => [
  '--reporter',
  'out/test/support/counts-reporter.js',
  '--reporter-option',
  `base=${base}`,
];

const host = 'out/test/host/run.js';
const windowTests = [mocha, '--config', '.mocharc.window.json', ...withCounts('spec')];

/** The parts of a lane run one after the other. The lanes run side by side: one computes while the other waits for an editor. */
const lanes: readonly (readonly Part[])[] = [
  [
    { name: 'unit', args: [mocha, ...withCounts('dot')] },
    { name: 'processes', args: [mocha, '--config', '.mocharc.processes.json', ...withCounts('dot')] },
    { name: 'web', args: ['out/test/web/run.js'], inEditor: true },
  ],
  [
    { name: 'editor', args: [host], inEditor: true, argsOf: (file) => [host, basename(file)] },
    {
      name: 'window',
      args: [...windowTests, 'out/test/e2e/*.test.js'],
      inEditor: true,
      argsOf: (file) => [...windowTests, file],
    },
  ],
];

/** Runs a part. Passes on the lines that it prints, except its counts. */
function runPart(part: Part, print: (line: string) => void): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, part.args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let counts: Counts | undefined;
    const failedFiles: FailedFile[] = [];
    const timer = setTimeout(() => {
      print(`${part.name}: stopped after ${timeLimit / 1000} s`);
      child.kill('SIGTERM');
    }, timeLimit);
    const interrupt = () => child.kill('SIGINT');
    process.once('SIGINT', interrupt);
    createInterface(child.stderr).on('line', print);
    createInterface(child.stdout).on('line', (marked) => {
      const line = marked.replaceAll(suiteMark, '');
      const found = readCounts(line);
      if (!found) print(line);
      else if ('file' in found) failedFiles.push(found);
      else counts = found;
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt);
      const { total, reasons } = result(part, counts, code ?? 1);
      if (reasons.length > 0) print(`${part.name} has failed: ${reasons.join(', ')}`);
      resolve({ total, failedFiles });
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

/** Runs a part and says how it ended. What it prints is shown then, in one piece. */
async function report(part: Part): Promise<Outcome> {
  const start = Date.now();
  const lines: string[] = [];
  const outcome = await runPart(part, (line) => lines.push(line));
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const { passed, failed } = outcome.total;
  console.log(
    `\n== ${part.name}\n${lines.join('\n')}\n== ${part.name}: ${passed} of ${passed + failed} in ${seconds} s`,
  );
  return outcome;
}

/** Runs parts one after the other, and then once more the files that failed, each alone. Adds what is to be said at the end to `notes`. */
async function runLane(parts: readonly Part[], notes: string[]): Promise<Counts> {
  const outcomes: [Part, Outcome][] = [];
  for (const part of parts) outcomes.push([part, await report(part)]);
  let all = sumOf(outcomes.map(([, { total }]) => total));
  for (const [part, { failedFiles }] of outcomes)
    for (const first of part.argsOf ? failedFiles : []) {
      const args = part.argsOf?.(first.file) ?? [];
      const { total: again } = await report({ ...part, name: `${part.name}, second try of ${first.file}`, args });
      if (isFlaky(again)) notes.push(`flaky: ${first.file} passed at the second try`);
      all = afterSecondTry(all, first, again);
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
  const notes: string[] = [];
  const { passed, failed, skipped } = sumOf(await Promise.all(wanted.map((lane) => runLane(lane, notes))));
  console.log(['', ...notes, `${passed} passed, ${failed} failed, ${skipped} skipped`].join('\n'));
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

void main();
