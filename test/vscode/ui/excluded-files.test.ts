import { deepEqual } from 'node:assert/strict';
import { Uri } from 'vscode';
import { exclusionsAt } from '../../../src/vscode/ui/excluded-files';
import { withFiles } from '../../support/fake-workspace';

const FOLDER = Uri.parse('file:///folder');

/** Those of some paths that are excluded by these patterns. */
function excludedOf(patterns: Readonly<Record<string, unknown>>, paths: readonly string[]): Promise<string[]> {
  return withFiles(FOLDER, new Map(), { 'files.exclude': patterns }, async () => {
    const isExcluded = exclusionsAt(FOLDER);
    return paths.filter((path) => isExcluded(Uri.joinPath(FOLDER, path)));
  });
}

describe('excluded files', () => {
  it('are those in the folders of tools, at any depth', async () => {
    const paths = ['node_modules/a.txt', 'x/.git/a.txt', 'node_modules.txt', 'x/my_node_modules/a.txt'];
    deepEqual(await excludedOf({}, paths), paths.slice(0, 2));
  });

  const cases: readonly [string, readonly string[], readonly string[]][] = [
    ['old', ['old', 'old/a.txt'], ['x/old/a.txt', 'older/a.txt']],
    ['**/old', ['old/a.txt', 'x/y/old/a.txt'], ['x/older/a.txt']],
    ['**/old/**', ['old/a.txt', 'x/old/y/a.txt'], ['x/a.txt']],
    ['**/*.log.txt', ['a.log.txt', 'x/a.log.txt'], ['alog.txt', 'a.txt']],
    ['logs/*/x?.txt', ['logs/1/x2.txt'], ['logs/x2.txt', 'logs/1/2/x2.txt', 'logs/1/x.txt']],
    ['**/{a,b{c,d}}.txt', ['a.txt', 'x/bd.txt'], ['b.txt', 'bcd.txt']],
    ['[!a-c].txt', ['d.txt'], ['a.txt', 'x/d.txt']],
    ['a+(b).txt', ['a+(b).txt'], ['aab.txt']],
    ['a[.txt', ['a[.txt'], ['a.txt']],
  ];
  for (const [pattern, inside, outside] of cases) {
    it(`are those of ${pattern}`, async () => {
      deepEqual(await excludedOf({ [pattern]: true }, [...inside, ...outside]), inside);
    });
  }

  it('are not those of a pattern that is off, has a condition, or is none', async () => {
    const patterns = { 'a.txt': false, 'b.txt': { when: '$(basename).md' }, '{c.txt': true };
    deepEqual(await excludedOf(patterns, ['a.txt', 'b.txt', 'c.txt', '{c.txt']), []);
  });
});
