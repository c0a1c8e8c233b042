// The package depends on what is built alone: not on the time, the place or the language of the machine.
import { deepEqual, equal, ok } from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageExtension } from '../../scripts/package';

const root = join(__dirname, '../../..');

describe('the package file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'marginalia-package-'));
  const [first, second] = [join(folder, '1.vsix'), join(folder, '2.vsix')];
  before(() => packageExtension(first));
  after(() => rmSync(folder, { recursive: true }));

  it('is the same byte for byte when it is packed twice', async () => {
    const { TZ } = process.env;
    try {
      process.env.TZ = 'Asia/Tokyo';
      const now = new Date();
      utimesSync(join(root, 'LICENSE'), now, now);
      await packageExtension(second);
      ok(readFileSync(first).equals(readFileSync(second)));
    } finally {
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    }
  });

  it('has a README whose pictures can be fetched', () => {
    const packed = readFileSync(join(root, 'dist/README.md'), 'utf8');
    deepEqual(packed.match(/!\[[^\]]*\]\((?!https:)[^)]*\)/g), null);
    const words = (text: string) => text.replace(/^!.*$/gm, '').replace(/\n+/g, '\n');
    equal(words(packed), words(readFileSync(join(root, 'README.md'), 'utf8')));
  });
});
