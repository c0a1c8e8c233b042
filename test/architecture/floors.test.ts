// The rule of the floors, held against what is written: every import of every source file, types included.
import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { floors, type Import, isForbidden, layers, room, shown } from './floors';

const root = join(__dirname, '../../..');

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => posix.join('src', path.replaceAll('\\', '/')))
  .filter((path) => path.endsWith('.ts'));

/** Every import in the sources, by its text: `import type` vanishes from bundles, and binds rooms all the same. */
const imports: readonly Import[] = sources.flatMap((from) =>
  [...readFileSync(join(root, from), 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'(?<to>[^'\n]+)'/g)].map((match) => {
    const to = match.groups?.to ?? '';
    return { from, to: to.startsWith('.') ? posix.join(posix.dirname(from), to) : to };
  }),
);

describe('the floors', () => {
  it('know every room', () => {
    ok(sources.length > 50, `${sources.length} sources were read`);
    ok(imports.length > 200, `${imports.length} imports were read`);
    deepEqual(
      [...new Set(sources.map(room))].filter((name) => floors[name] === undefined),
      [],
    );
  });

  it('are only ever descended by imports', () => {
    const between = imports.filter(({ to }) => to.startsWith('src/'));
    ok(between.some(({ from, to }) => room(from) !== room(to)));
    deepEqual(between.filter(isForbidden).map(shown), []);
    ok(isForbidden({ from: 'src/dates/a.ts', to: 'src/actors/b' }), 'senses do not see each other');
    ok(isForbidden({ from: 'src/corpus/a.ts', to: 'src/annotations/b' }), 'nor do the two memories');
    ok(isForbidden({ from: 'src/features/a.ts', to: 'src/vscode/b' }), 'nothing sees what lies above');
  });

  it('know every folder of a layered room, and let imports descend there too', () => {
    for (const [name, all] of Object.entries(layers)) {
      const files = sources.filter((path) => room(path) === name);
      const isIn = (path: string) => (layer: string) =>
        `${path.replace(/\.ts$/, '')}/`.startsWith(`src/${name}/${layer}/`);
      const inFolders = files.filter((path) => path.split('/').length > 3);
      deepEqual(
        inFolders.filter((path) => !all.some(isIn(path))),
        [],
        `${name} has folders that are no layer`,
      );
      deepEqual(
        all.filter((layer) => !files.some((path) => isIn(path)(layer))),
        [],
        `${name} has layers without a file`,
      );
    }
    const [ui, storage] = ['src/vscode/ui/a.ts', 'src/vscode/services/storage/b'];
    ok(isForbidden({ from: ui, to: storage }));
    ok(!isForbidden({ from: `${storage}.ts`, to: ui }));
    ok(isForbidden({ from: 'src/vscode/features/reading/a.ts', to: 'src/vscode/features/tagging/b' }));
    ok(isForbidden({ from: 'src/vscode/features/sidecars/a.ts', to: 'src/vscode/features/review/b' }));
    ok(!isForbidden({ from: 'src/vscode/features/tagging/a.ts', to: 'src/vscode/features/reading/b' }));
    ok(
      isForbidden({ from: 'src/vscode/services/corpus/a.ts', to: 'src/vscode/extension' }),
      'nothing imports the root',
    );
  });

  it('below the hosts see no host, no clock and no randomness', () => {
    const strange = imports.filter(({ from, to }) => {
      if (to === 'vscode') return room(from) !== 'vscode';
      return to.startsWith('node:') && !['vscode', 'cli', 'node', 'worker'].includes(room(from));
    });
    deepEqual(strange.map(shown), []);
    const impure = /\b(?:Date\.now|Math\.random|performance\.now|randomUUID|console\.|new Date\(\))/;
    const below = sources.filter((path) => (floors[room(path)] ?? 0) < 5);
    deepEqual(
      below.filter((path) => impure.test(readFileSync(join(root, path), 'utf8'))),
      [],
    );
  });

  it('let messages leave by one door, where no words of a text become a link', () => {
    const shows = /\bwindow\s*\.\s*show(?:Information|Warning|Error)Message\b/;
    const doors = sources.filter((path) => shows.test(readFileSync(join(root, path), 'utf8')));
    deepEqual(doors, ['src/vscode/ui/messages.ts']);
  });
});
