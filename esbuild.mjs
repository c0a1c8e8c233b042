// Bundles what ships. One list of entries; each says its host. The web bundle refuses node:*.
import { build } from 'esbuild';

const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  sourcemap: false,
  minify: true,
  metafile: true,
  logLevel: 'warning',
};
const node = { ...common, platform: 'node', target: 'node20' };

/** Every bundle: output file -> entry and options. */
export const bundles = [{ ...node, entryPoints: ['src/library/index.ts'], outfile: 'dist/index.js' }];

if (process.argv[1]?.endsWith('esbuild.mjs')) await Promise.all(bundles.map((options) => build(options)));
