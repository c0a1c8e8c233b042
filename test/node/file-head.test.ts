import { deepEqual, equal, rejects } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileHead } from '../../src/node';

describe('the head of a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'marginalia-head-'));
  after(() => rmSync(folder, { recursive: true }));

  it('is its first bytes, and all where it has no more', async () => {
    const file = join(folder, 'a.txt');
    writeFileSync(file, 'abcdef');
    const heads = await Promise.all([0, 3, 6, 9].map((most) => fileHead(file, most)));
    deepEqual(
      heads.map((head) => Buffer.from(head).toString()),
      ['', 'abc', 'abcdef', 'abcdef'],
    );
  });

  it('cannot be read of what is no file', async () => {
    await rejects(fileHead(join(folder, 'none.txt'), 8));
    await rejects(fileHead(folder, 8));
    equal(Buffer.from(await fileHead('/dev/null', 8)).length, 0);
  });
});
