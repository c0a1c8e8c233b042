// A call takes some hundred thousand arguments at most, and throws beyond. So no list that grows with a text, a file or a folder is spread
// into one: `push(...mentions)`, `Math.max(...lengths)`.
import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../../src');

/** Calls whose list is bounded by construction, by file, with what bounds it. */
const BOUNDED: Readonly<Record<string, string>> = {
  'annotations/anchoring/fold-text.ts': 'a chunk of the text',
  'cli/commands/git-setup.ts': 'the words of one git command',
  'cli/git-problems.ts': 'the words of one git command',
  'cli/run.ts': 'the commands',
  'dates/rules/ago-later.ts': 'a list of word classes',
  'dates/rules/amounts.ts': 'a list of word classes',
  'dates/rules/duration.ts': 'a list of word classes',
  'dates/rules/set.ts': 'a list of word classes',
  'quotes/fingerprint.ts': 'a window of four',
  'text/tokens.ts': 'a pair',
  'vscode/features/annotations-view/index.ts': 'the groupings',
  'vscode/features/codebook/index.ts': 'the commands',
  'vscode/features/reading/navigation.ts': 'the four numbers of a range',
  'vscode/features/sidecars/sync-errors.ts': 'the buttons of a message',
  'vscode/features/tagging/adjust-boundaries.ts': 'the commands',
  'vscode/features/tagging/tag-decorations.ts': 'a decoration a colour',
  'vscode/services/storage/folder-files.ts': 'a watcher a workspace folder',
  'vscode/ui/guard.ts': 'the arguments of a command',
  'vscode/ui/messages.ts': 'the buttons of a message',
};

/** The calls in a source that spread a list into their arguments, or pass one with `apply`. */
function spreadsIn(source: string): string[] {
  const code = source.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  const spreads = [...code.matchAll(/\.\.\.(?=[\w([])/g)].filter(({ index }) => {
    const open = openingBefore(code, index);
    // A name with a type or an arrow after it is a parameter.
    return (
      code[open] === '(' && /[\w\])>]$/.test(code.slice(0, open)) && !/^\.{3}\w+(?::|\) =>)/.test(code.slice(index))
    );
  });
  return [...spreads, ...code.matchAll(/\.apply\((?=\w+, )/g)].map(
    ({ index }) => code.slice(index).split('\n')[0] ?? '',
  );
}

/** The innermost bracket that is open at an offset; -1 if there is none. */
function openingBefore(code: string, offset: number): number {
  let depth = 0;
  for (let at = offset - 1; at >= 0; at--) {
    const char = code.charAt(at);
    if (')]}'.includes(char)) depth++;
    else if ('([{'.includes(char) && depth-- === 0) return at;
  }
  return -1;
}

describe('spreading a list into a call', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'));
  const found = files.filter((name) => spreadsIn(readFileSync(join(root, name), 'utf8')).length > 0);

  it('is only done with lists that are bounded', () => {
    ok(files.length > 50, `${files.length} sources were read`);
    deepEqual(
      found.filter((name) => !(name in BOUNDED)),
      [],
    );
  });

  it('is listed as bounded only where it is done', () =>
    deepEqual(
      Object.keys(BOUNDED).filter((name) => !found.includes(name)),
      [],
    ));

  it('is told apart from parameters and from literals', () => {
    const count = (code: string) => spreadsIn(code).length;
    for (const call of ['a.push(...b)', 'Math.max(1, ...b.map((c) => c.d))', 'f(\n  ...[g, h(i)],\n)'])
      deepEqual([call, count(call)], [call, 1]);
    for (const other of [
      '[...a]',
      'f([...a])',
      'f({ ...a })',
      'f(...a: string[]) {}',
      '(...a) => b',
      'new Map([...a])',
    ])
      deepEqual([other, count(other)], [other, 0]);
  });
});
