import { deepEqual, equal, rejects } from 'node:assert/strict';
import { endsWithin, forEachWithProgress } from '../../../src/vscode/ui/progress';

describe('progress', () => {
  it('is not shown for work that ends soon', async () => {
    const done: number[] = [];
    equal(await forEachWithProgress('Work', [1, 2, 3], async (item) => void done.push(item)), true);
    deepEqual(done, [1, 2, 3]);
  });

  it('tells work that ends in time from work that takes longer, and passes on its failure', async () => {
    equal(await endsWithin(Promise.resolve(), 1000), true);
    equal(await endsWithin(new Promise((resolve) => setTimeout(resolve, 50)), 1), false);
    await rejects(endsWithin(Promise.reject(new Error('failed')), 1000), /failed/);
  });
});
