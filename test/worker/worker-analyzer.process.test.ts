import { deepEqual, rejects } from 'node:assert/strict';
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

  it('analyses on the caller’s thread once its own has died', async () => {
    const analyzer = new WorkerAnalyzer(() => nodeThread(join(__dirname, 'there-is-no-such-file.js')));
    await rejects(analyzer.analyze(text));
    deepEqual(await analyzer.analyze(text), analyze(text));
    analyzer.dispose();
  });
});
