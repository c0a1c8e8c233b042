// npm test: runs every part and closes with one line that sums them. A part without a test, or one that ends without
// saying its counts, has failed. Where CI is set, a skipped test in a real editor has too.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { suiteMark } from '../scripts/host/suite-mark';

const root = join(__dirname, '../..');
const mocha = join(root, 'node_modules/mocha/bin/mocha.js');

/** Eight minutes for a part: the slowest takes about two on a quiet machine, and half of a busy one is enough. */
const timeLimit = 480_000;

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Part {
  readonly name: string;
  readonly args: readonly string[];
  /** True where a skipped test means that the real thing was not tested. */
  readonly real?: boolean;
}

const withCounts = (base: string) => [
  '--reporter',
  'out/test/support/counts-reporter.js',
  '--reporter-option',
  `base=${base}`,
];

/** What runs one after the other; the lanes run side by side, as the one computes while the other waits for an editor. */
const lanes: readonly (readonly Part[])[] = [
  [
    { name: 'unit', args: [mocha, ...withCounts('dot')] },
    { name: 'processes', args: [mocha, '--config', '.mocharc.processes.json', ...withCounts('dot')] },
  ],
  [
    { name: 'editor', args: ['out/test/host/run.js'], real: true },
    { name: 'web', args: ['out/test/web/run.js'], real: true },
    { name: 'window', args: [mocha, '--config', '.mocharc.window.json', ...withCounts('spec')], real: true },
  ],
];

/** Runs a part; hands on what it prints line by line, but for its line of counts. */
function runPart(part: Part, print: (line: string) => void): Promise<Counts> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, part.args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let counts: Counts | undefined;
    const timer = setTimeout(() => {
      print(`${part.name}: not done after ${timeLimit / 1000} s, ended`);
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
      const { counts: judged, reasons } = judge(part, counts, code ?? 1);
      if (reasons.length > 0) print(`${part.name} has failed: ${reasons.join(', ')}`);
      resolve(judged);
    });
  });
}

/** What a part's counts are worth: whatever went wrong without being counted is one more failure. */
function judge(part: Part, said: Counts | undefined, code: number): { counts: Counts; reasons: readonly string[] } {
  const { passed, failed, skipped } = said ?? { passed: 0, failed: 0, skipped: 0 };
  const reasons = [
    said ? undefined : 'it did not say its counts',
    passed + failed === 0 ? 'no test ran' : undefined,
    code !== 0 && failed === 0 ? `it ended with ${code}` : undefined,
    part.real && skipped > 0 && process.env.CI ? `${skipped} skipped` : undefined,
  ].filter((reason) => reason !== undefined);
  return { counts: { passed, failed: failed + (reasons.length > 0 ? 1 : 0), skipped }, reasons };
}

/** Runs parts one after the other. What a part prints comes out at its end, in one piece. */
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

/** Removes compiled tests whose source is gone: the compiler leaves them, and mocha would run them. */
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
