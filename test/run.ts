// npm test: runs every part, one after the other, and closes with one line that sums them. A part without a test, or
// one that ends without saying its counts, has failed. Where CI is set, a skipped test outside of the unit tests has too.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { suiteMark } from '../scripts/host/suite-mark';

const root = join(__dirname, '../..');
const mocha = join(root, 'node_modules/mocha/bin/mocha.js');

/** Five minutes for a part: the slowest takes about one on a quiet machine. */
const timeLimit = 300_000;

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

const parts: readonly Part[] = [
  { name: 'unit', args: [mocha, ...withCounts('dot')] },
  { name: 'processes', args: [mocha, '--config', '.mocharc.processes.json', ...withCounts('dot')] },
  { name: 'editor', args: ['out/test/host/run.js'], real: true },
  { name: 'web', args: ['out/test/web/run.js'], real: true },
  { name: 'window', args: [mocha, '--config', '.mocharc.window.json', ...withCounts('spec')], real: true },
];

/** Runs a part; prints what it prints, but for its line of counts. */
function runPart(part: Part): Promise<Counts> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, part.args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let counts: Counts | undefined;
    const timer = setTimeout(() => {
      console.log(`${part.name}: not done after ${timeLimit / 1000} s, ended`);
      child.kill('SIGTERM');
    }, timeLimit);
    const interrupt = () => child.kill('SIGINT');
    process.once('SIGINT', interrupt);
    createInterface(child.stdout).on('line', (marked) => {
      const line = marked.replaceAll(suiteMark, '');
      const found = /^(?<passed>\d+) passed, (?<failed>\d+) failed, (?<skipped>\d+) skipped$/.exec(line)?.groups;
      if (!found) console.log(line);
      else counts = { passed: Number(found.passed), failed: Number(found.failed), skipped: Number(found.skipped) };
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt);
      resolve(judge(part, counts, code ?? 1));
    });
  });
}

/** What a part's counts are worth: whatever went wrong without being counted is one more failure. */
function judge(part: Part, counts: Counts | undefined, code: number): Counts {
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 };
  const wrong = [
    counts ? undefined : 'it did not say its counts',
    passed + failed === 0 ? 'no test ran' : undefined,
    code !== 0 && failed === 0 ? `it ended with ${code}` : undefined,
    part.real && skipped > 0 && process.env.CI ? `${skipped} skipped` : undefined,
  ].filter((reason) => reason !== undefined);
  if (wrong.length === 0) return { passed, failed, skipped };
  console.log(`${part.name} has failed: ${wrong.join(', ')}`);
  return { passed, failed: failed + 1, skipped };
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
  const wanted = process.argv.slice(2);
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const part of parts.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const start = Date.now();
    console.log(`\n== ${part.name}`);
    const counts = await runPart(part);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    console.log(
      `== ${part.name}: ${counts.passed} of ${counts.passed + counts.failed} in ${((Date.now() - start) / 1000).toFixed(1)} s`,
    );
  }
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

void main();
