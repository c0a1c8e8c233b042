import { deepEqual, match, rejects } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze } from '../../src/analysis';
import { type Analyzer, localAnalyzer } from '../../src/worker/analyzer';
import { nodeThread } from '../../src/worker/node-thread';
import { WorkerAnalyzer } from '../../src/worker/worker-analyzer';

const main = join(__dirname, '../../src/worker/node-main.js');
const text = ' date 2022-01-28 GENEVA: Envoy Maria Lopez said on Thursday the talks “were useful”.';

const ways: readonly [string, () => Analyzer][] = [
  ['on the caller’s thread', () => localAnalyzer],
  ['on a thread of its own', () => new WorkerAnalyzer(() => nodeThread(main))],
  [
    'where no thread can be started',
    () =>
      new WorkerAnalyzer(() => {
        throw new Error('no threads here');
      }),
  ],
];

for (const [name, make] of ways) {
  describe(`analyzer ${name}`, () => {
    it('gives what analyze gives, many at once', async () => {
      const analyzer = make();
      try {
        const days = ['2022-01-01', '2022-02-02', '2022-03-03'];
        const results = await Promise.all(days.map((published) => analyzer.analyze(text, { published })));
        deepEqual(
          results,
          days.map((published) => analyze(text, { published })),
        );
      } finally {
        analyzer.dispose();
      }
    });
  });
}

describe('worker analyzer', () => {
  it('rejects what waits when it is disposed, and what comes after', async () => {
    const analyzer = new WorkerAnalyzer(() => nodeThread(main));
    const waiting = analyzer.analyze(text);
    analyzer.dispose();
    await rejects(waiting, /disposed/);
    await rejects(analyzer.analyze(text), /disposed/);
  });

  it('analyses on the caller’s thread where its own never runs', async () => {
    const analyzer = new WorkerAnalyzer(() => nodeThread(join(__dirname, 'there-is-no-such-file.js')));
    deepEqual(await analyzer.analyze(text), analyze(text));
    deepEqual(await analyzer.analyze(text), analyze(text));
    analyzer.dispose();
  });

  it('ends a real thread that never answers or dies, and starts another', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'marginalia-thread-'));
    const file = join(folder, 'thread.js');
    // The real thread, but for two texts.
    writeFileSync(
      file,
      `const { parentPort } = require('node:worker_threads');
      parentPort.on('message', ({ text }) => {
        if (text === 'hang') for (;;);
        if (text === 'die') process.exit(3);
      });
      require(${JSON.stringify(main)});`,
    );
    // The thread that hangs runs already: it needs no time to start.
    const analyzer = new WorkerAnalyzer(
      () => nodeThread(file),
      (given) => (given === 'hang' ? 1000 : 30_000),
    );
    try {
      const [first, hanging, dying, last] = await Promise.allSettled(
        [text, 'hang', 'die', text].map((each) => analyzer.analyze(each)),
      );
      deepEqual(
        [first, last].map((each) => each?.status),
        ['fulfilled', 'fulfilled'],
      );
      match(String(hanging?.status === 'rejected' && hanging.reason), /took longer than 1 second/);
      match(String(dying?.status === 'rejected' && dying.reason), /ended with 3/);
    } finally {
      analyzer.dispose();
      rmSync(folder, { recursive: true });
    }
  });
});
