// The rule of the floors, held against what is written (every import of every source file, types included) and against
// what ships (esbuild's record of what each bundle is made of).
import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const root = join(__dirname, '../../..');

/** Each room's floor, as ARCHITECTURE.md has it. */
const floors: Readonly<Record<string, number>> = {
  ...{ text: 0, article: 0 },
  ...{ dates: 1, actors: 1, quotes: 1 },
  ...{ analysis: 2 },
  ...{ annotations: 3, corpus: 3 },
  ...{ features: 4, exchange: 4 },
  ...{ vscode: 5, cli: 5, node: 5, worker: 5, library: 5 },
};

/** The imports between rooms of one floor that are meant: who may see whom. */
const neighbours = ['article -> text', 'vscode -> worker', 'vscode -> node', 'cli -> node'];

interface Import {
  readonly from: string;
  readonly to: string;
}

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => posix.join('src', path.replaceAll('\\', '/')))
  .filter((path) => path.endsWith('.ts'));

const room = (path: string) => path.split('/')[1] ?? '';

/** Every import in the sources, by its text: `import type` vanishes from bundles, and binds rooms all the same. */
const imports: readonly Import[] = sources.flatMap((from) =>
  [...readFileSync(join(root, from), 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'(?<to>[^'\n]+)'/g)].map((match) => {
    const to = match.groups?.to ?? '';
    return { from, to: to.startsWith('.') ? posix.join(posix.dirname(from), to) : to };
  }),
);

/** True where an import goes up, or sideways without leave. */
function isForbidden({ from, to }: Import): boolean {
  const [above, below] = [floors[room(from)], floors[room(to)]];
  if (above === undefined || below === undefined) return true;
  if (room(from) === room(to) || below < above) return false;
  return !neighbours.includes(`${room(from)} -> ${room(to)}`);
}

const shown = ({ from, to }: Import) => `${from} -> ${to}`;

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
});

describe('the bundles', () => {
  /** What each bundle is made of: its output, and the files in it. */
  const contents = new Map<string, { inputs: string[]; imports: Import[] }>();

  before(async () => {
    const { bundles } = (await import(pathToFileURL(join(root, 'esbuild.mjs')).href)) as { bundles: BuildOptions[] };
    for (const options of bundles) {
      const { metafile } = await build({
        ...options,
        absWorkingDir: root,
        write: false,
        minify: false,
        metafile: true,
      });
      const inputs = Object.entries(metafile?.inputs ?? {});
      contents.set(options.outfile ?? '', {
        inputs: inputs.map(([path]) => path),
        imports: inputs.flatMap(([from, { imports: found }]) => found.map(({ path }) => ({ from, to: path }))),
      });
    }
  });

  it('are made of rooms that keep to their floors', () => {
    ok(contents.size >= 6, `${contents.size} bundles`);
    for (const [bundle, { inputs, imports: found }] of contents) {
      const own = inputs.filter((path) => path.startsWith('src/'));
      ok(own.length > 5, `${bundle} is made of ${own.length} sources`);
      const between = found.filter(({ from, to }) => from.startsWith('src/') && to.startsWith('src/'));
      deepEqual(between.filter(isForbidden).map(shown), [], bundle);
    }
  });

  it('for the web hold nothing of node', () => {
    const web = [...contents].filter(([bundle]) => bundle.includes('/web/'));
    ok(web.length >= 2);
    for (const [bundle, { inputs, imports: found }] of web) {
      deepEqual(
        inputs.filter((path) => room(path) === 'node' || path.includes('/node-')),
        [],
        bundle,
      );
      deepEqual(found.filter(({ to }) => to.startsWith('node:')).map(shown), [], bundle);
    }
  });

  it('for other programs hold no editor', () => {
    for (const bundle of ['dist/index.js', 'dist/cli.js', 'dist/worker.js', 'dist/web/worker.js']) {
      const found = contents.get(bundle);
      ok(found, `${bundle} is built`);
      deepEqual(found.imports.filter(({ to }) => to === 'vscode').map(shown), [], bundle);
    }
  });
});
