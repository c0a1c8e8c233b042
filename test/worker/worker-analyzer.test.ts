import { deepEqual, equal, rejects } from 'node:assert/strict';
import { type Analysis, analyze } from '../../src/analysis';
import type { AnalysisThread, AnalyzeRequest, ThreadMessage } from '../../src/worker/protocol';
import { WorkerAnalyzer } from '../../src/worker/worker-analyzer';

/** What a thread does with a text: answers, fails, dies, or nothing. */
type Answer = 'answer' | 'fail' | 'die' | 'hang';

const ANALYSIS = { made: 'up' } as unknown as Analysis;

/** Milliseconds for a text; what answers here does so at once. */
const LIMIT = 60;

/** Threads that do with each text what it says, and a record of them. */
function threads({ run = true } = {}) {
  const posted: string[][] = [];
  let ended = 0;
  const start = (): AnalysisThread => {
    const own: string[] = [];
    posted.push(own);
    let say: (message: ThreadMessage) => void = () => undefined;
    let exit: (reason: string) => void = () => undefined;
    const answer = ({ id, text }: AnalyzeRequest) => {
      if (run) say({ started: true });
      if (text === 'answer') say({ id, analysis: ANALYSIS });
      if (text === 'fail') say({ id, error: 'it breaks' });
      if (text === 'die') exit('it died');
    };
    return {
      post: (request) => {
        own.push(request.text);
        setImmediate(() => answer(request));
      },
      onMessage: (listener) => {
        say = listener;
      },
      onExit: (listener) => {
        exit = listener;
      },
      terminate: () => void ended++,
    };
  };
  return { start, posted, ended: () => ended };
}

/** How each of some texts ended: with an analysis, or with an error's message. */
async function endsOf(analyzer: WorkerAnalyzer, texts: readonly Answer[]): Promise<unknown[]> {
  const ends = await Promise.allSettled(texts.map((text) => analyzer.analyze(text)));
  return ends.map((end) => (end.status === 'fulfilled' ? end.value : (end.reason as Error).message));
}

describe('the thread of the worker analyzer', () => {
  it('goes on after a text that fails', async () => {
    const { start, posted } = threads();
    deepEqual(await endsOf(new WorkerAnalyzer(start), ['fail', 'answer']), ['it breaks', ANALYSIS]);
    deepEqual(posted, [['fail', 'answer']]);
  });

  it('is ended where a text takes longer than the limit, and started anew for the rest', async () => {
    const { start, posted, ended } = threads();
    const tooLong = 'The analysis took longer than 0.06 seconds and was ended.';
    const texts = ['answer', 'hang', 'answer', 'hang'] as const;
    deepEqual(await endsOf(new WorkerAnalyzer(start, () => LIMIT), texts), [ANALYSIS, tooLong, ANALYSIS, tooLong]);
    deepEqual(
      [posted, ended()],
      [
        [
          ['answer', 'hang'],
          ['answer', 'hang'],
        ],
        2,
      ],
    );
  });

  it('takes no other text along when it dies', async () => {
    const { start, posted } = threads();
    deepEqual(await endsOf(new WorkerAnalyzer(start), ['die', 'answer']), ['it died', ANALYSIS]);
    deepEqual(posted, [['die'], ['answer']]);
  });

  it('is not tried again where it never ran: the caller’s thread serves', async () => {
    const { start, posted } = threads({ run: false });
    deepEqual(await endsOf(new WorkerAnalyzer(start), ['die', 'answer']), [analyze('die'), analyze('answer')]);
    equal(posted.length, 1);
  });

  it('rejects all that waits when it is disposed', async () => {
    const { start, ended } = threads();
    const analyzer = new WorkerAnalyzer(start);
    const waiting = [analyzer.analyze('hang'), analyzer.analyze('answer')];
    analyzer.dispose();
    for (const each of waiting) await rejects(each, /disposed/);
    equal(ended(), 1);
  });
});
