// npm run package: makes dist/marginalia.vsix from what is built, and says what it weighs.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from './host/project';
import { runCommand } from './host/run-command';

/** Where the package lands. */
export const packagePath = join(projectRoot, 'dist/marginalia.vsix');

/** The bundles whose size is told: what starts the extension, reads articles, and serves others as a library. */
const bundles = [
  'extension.js',
  'worker.js',
  'name-model.js',
  'web/extension.js',
  'web/worker.js',
  'cli.js',
  'index.js',
];

/**
 * Packs the built project; gives the packer's own list of what is inside.
 * @throws Error with the packer's words when it refuses.
 */
export async function packageExtension(): Promise<string> {
  const vsce = join(projectRoot, 'node_modules/@vscode/vsce/vsce');
  const args = [vsce, 'package', '--no-dependencies', '--no-rewrite-relative-links', '--out', packagePath];
  const { code, output } = await runCommand(process.execPath, args, { cwd: projectRoot });
  if (code !== 0) throw new Error(`vsce package failed:\n${output}`);
  return output;
}

function printSizes(): void {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  for (const name of bundles) {
    const bytes = readFileSync(join(projectRoot, 'dist', name));
    console.log(`dist/${name}: ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes).length)} gzip`);
  }
  console.log(`dist/marginalia.vsix: ${kilobytes(statSync(packagePath).size)}`);
}

if (require.main === module) {
  packageExtension().then(
    (output) => {
      console.log(output.trim());
      printSizes();
    },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    },
  );
}
