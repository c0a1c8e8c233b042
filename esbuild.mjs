// Bundles what ships. One list of entries; each says its host. A web bundle refuses node:*.
import { build } from 'esbuild';

const common = {
  bundle: true,
  format: 'cjs',
  minify: true,
  metafile: true,
  logLevel: 'warning',
  legalComments: 'none',
};
const node = { ...common, platform: 'node', target: 'node20', external: ['vscode'] };
const web = { ...common, platform: 'browser', target: 'es2022', mainFields: ['module', 'main'], external: ['vscode'] };

/** Every bundle: its host's options, entry and output file. */
export const bundles = [
  { ...node, entryPoints: ['src/vscode/extension-node.ts'], outfile: 'dist/extension.js' },
  { ...node, entryPoints: ['src/worker/node-main.ts'], outfile: 'dist/worker.js' },
  { ...web, entryPoints: ['src/vscode/extension-web.ts'], outfile: 'dist/web/extension.js' },
  { ...web, entryPoints: ['src/worker/web-main.ts'], outfile: 'dist/web/worker.js' },
  { ...node, entryPoints: ['src/library/index.ts'], outfile: 'dist/index.js' },
];

if (process.argv[1]?.endsWith('esbuild.mjs')) await Promise.all(bundles.map((options) => build(options)));
