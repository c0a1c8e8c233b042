// The rule of the floors, held against what ships: esbuild's record of what each bundle is made of.
import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { type Import, isForbidden, room, shown } from './floors';

const root = join(__dirname, '../../..');

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

  it('come with the licences of all packages in them', () => {
    const packages = new Set(
      [...contents.values()].flatMap(({ inputs }) =>
        inputs.flatMap(
          (path) => /node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.groups?.name ?? [],
        ),
      ),
    );
    ok(packages.size >= 4, `${packages.size} packages`);
    const plain = (text: string) => text.replace(/^> ?/gm, '').replace(/\s+/g, ' ').trim();
    const [list = '', texts = ''] = readFileSync(join(root, 'THIRD-PARTY.md'), 'utf8').split('## Licences of what');
    for (const name of packages) {
      const folder = join(root, 'node_modules', name);
      ok(list.includes(`[${name}](`), `${name} is listed`);
      const section = texts.split('\n### ').find((each) => (each.split('\n')[0] ?? '').split(', ').includes(name));
      ok(section, `${name} has its licence`);
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      const { license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      // A package without the text of its licence names it, and its author.
      const expected = file ? readFileSync(join(folder, file), 'utf8') : `${license} License Copyright (c) ${author}`;
      ok(plain(section).includes(plain(expected)), `${name}: ${expected}`);
    }
  });

  it('for node share the weights of the name tagger, those for the web hold them', () => {
    for (const [bundle, { inputs }] of contents) {
      const held = inputs.includes('src/actors/name-model/weights.ts');
      equal(held, bundle.includes('/web/'), bundle);
    }
  });
});
