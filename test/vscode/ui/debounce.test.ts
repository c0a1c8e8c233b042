import { deepEqual, equal } from 'node:assert/strict';
import { debounce, debounceEach, throttle } from '../../../src/vscode/ui/debounce';

/** Longer than the pauses below, in ms. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('debounce', () => {
  it('runs once after the last call', async () => {
    let runs = 0;
    const work = debounce(() => runs++, 2);
    for (let n = 0; n < 5; n++) work.schedule();
    equal(runs, 0);
    await pause();
    equal(runs, 1);
    work.schedule();
    work.dispose();
    await pause();
    equal(runs, 1, 'nothing runs once it is disposed');
  });

  it('keeps several things apart', async () => {
    const ran: string[] = [];
    const work = debounceEach<string>((key) => ran.push(key), 2);
    for (const key of ['a', 'b', 'a']) work.schedule(key);
    await pause();
    deepEqual(ran.sort(), ['a', 'b']);
    work.schedule('a');
    work.dispose();
    await pause();
    equal(ran.length, 2);
  });
});

describe('throttle', () => {
  it('runs while it is called without end, and after the last call', async () => {
    let runs = 0;
    const work = throttle(() => runs++, 2);
    const end = Date.now() + 40;
    while (Date.now() < end) {
      work.schedule();
      await new Promise(setImmediate);
    }
    equal(runs > 1, true, `${runs} runs`);
    const before = runs;
    work.schedule();
    await pause();
    equal(runs > before, true);
  });
});
