// npm run package: makes dist/marginalia.vsix from what is built, and says what it weighs.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from './host/project';
import { runCommand } from './host/run-command';

/** Where the package lands. */
export const packagePath = join(projectRoot, 'dist/marginalia.vsix');

/** The README as it is packed. */
const packedReadme = join(projectRoot, 'dist/README.md');

/** Seconds since 1970 of the first day that a zip file can hold: the same bytes give the same package, whenever they are packed. */
const PACKED_AT = '315532800';

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
 * Packs the built project into a file; gives the packer's own list of what is inside.
 * @throws Error with the packer's words when it refuses.
 */
export async function packageExtension(path = packagePath): Promise<string> {
  const vsce = join(projectRoot, 'node_modules/@vscode/vsce/vsce');
  writeFileSync(packedReadme, withoutPictures(readFileSync(join(projectRoot, 'README.md'), 'utf8')));
  const options = ['--no-dependencies', '--no-rewrite-relative-links', '--readme-path', 'dist/README.md'];
  const args = [vsce, 'package', ...options, '--out', path];
  // A zip file holds local time, and the packer sorts by the language.
  const env = { ...process.env, SOURCE_DATE_EPOCH: PACKED_AT, TZ: 'UTC', LC_ALL: 'C' };
  const { code, output } = await runCommand(process.execPath, args, { cwd: projectRoot, env });
  if (code !== 0) throw new Error(`vsce package failed:\n${output}`);
  return output;
}

/**
 * A Markdown text without the lines that are pictures of this repository. They would be broken: the editor shows none from a package, and
 * there is no public address yet that they could be fetched from.
 */
function withoutPictures(markdown: string): string {
  return markdown.replace(/^!\[[^\]\n]*\]\((?!\w+:)[^)\n]*\)\n\n?/gm, '');
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
