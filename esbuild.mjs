// Bundles what ships. One list of entries; each says its host. A web bundle refuses node:*.
import { cpSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const common = {
  bundle: true,
  format: 'cjs',
  minify: true,
  metafile: true,
  logLevel: 'warning',
  legalComments: 'none',
};

/**
 * Leaves the name tagger's weights, a megabyte, to one file beside the bundles that require it. Only under node: an extension host in
 * a browser lets no script load another.
 */
const sharedWeights = {
  name: 'shared-weights',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/weights$/ }, ({ importer }) =>
      importer.includes('name-model') ? { path: './name-model.js', external: true } : undefined,
    ),
};
const node = { ...common, platform: 'node', target: 'node20', external: ['vscode'], plugins: [sharedWeights] };
const web = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  external: ['vscode'],
};

/** Every bundle: its host's options, entry and output file. */
export const bundles = [
  { ...node, entryPoints: ['src/vscode/extension-node.ts'], outfile: 'dist/extension.js' },
  { ...node, entryPoints: ['src/worker/node-main.ts'], outfile: 'dist/worker.js' },
  { ...web, entryPoints: ['src/vscode/extension-web.ts'], outfile: 'dist/web/extension.js' },
  { ...web, entryPoints: ['src/worker/web-main.ts'], outfile: 'dist/web/worker.js' },
  { ...node, entryPoints: ['src/library/index.ts'], outfile: 'dist/index.js' },
  { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
];

/** What the bundles for node share. */
const weights = {
  ...common,
  platform: 'node',
  target: 'node20',
  entryPoints: ['src/actors/name-model/weights.ts'],
  outfile: 'dist/name-model.js',
};

/** The floors whose types the library's declarations name. */
const typedRooms = [
  'text',
  'article',
  'dates',
  'actors',
  'quotes',
  'coreference',
  'analysis',
  'annotations',
  'library',
];

function copyTypes() {
  for (const room of typedRooms) {
    const isWanted = (path) => !path.includes('.') || path.endsWith('.d.ts');
    cpSync(`out/src/${room}`, `dist/types/${room}`, { recursive: true, filter: isWanted });
  }
}

if (process.argv[1]?.endsWith('esbuild.mjs')) {
  rmSync('dist', { recursive: true, force: true });
  await Promise.all([...bundles, weights].map((options) => build(options)));
  copyTypes();
}
