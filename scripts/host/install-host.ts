// Installs the embedded host: the VS Code server and web workbench that the npm package code-server contains, the packages
// without native code that it needs, and a Node to run it. All comes from the npm registry, pinned with its hash; no install
// script runs, nothing is compiled, and nothing is written outside of .vscode-test/.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { downloads, projectRoot } from './project';
import { type CommandResult, runCommand, runNpm } from './run-command';

/** code-server 4.139.1 contains VS Code 1.139.1. The hash is the registry's for that version. */
const codeServer = {
  version: '4.139.1',
  integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
};

/** The built-in extensions that are kept: themes (all four kinds), icons, JSON with schemas, Markdown, references, settings. */
const builtInExtensions = [
  'theme-defaults',
  'theme-seti',
  'json',
  'json-language-features',
  'markdown-basics',
  'references-view',
  'configuration-editing',
];

/** The folder of the runtime's manifest and lock file. */
const runtime = join(projectRoot, 'scripts/host/runtime');

/** An installed embedded host. */
export interface EmbeddedHost {
  /** The folder of `out/server-main.js`. */
  readonly root: string;
  /** The Node executable that runs it. */
  readonly node: string;
}

/**
 * The embedded host, installed on first use (about 10 s, 45 MB to download, 210 MB on disk). Later calls install nothing.
 * Several processes may do this at the same time: each installs into a folder of its own, and renames that at the end.
 * @throws Error if it cannot be installed; the message says what was tried.
 */
export async function ensureHost(): Promise<EmbeddedHost> {
  const root = join(downloads, `embedded-${stamp()}`);
  if (!existsSync(root)) await install(root);
  return { root, node: nodeFor(root) };
}

/** A short hash of all that determines what is installed: other versions go into another folder. */
function stamp(): string {
  const hash = createHash('sha256').update(JSON.stringify([codeServer, builtInExtensions, process.platform]));
  return hash
    .update(readFileSync(join(runtime, 'package-lock.json')))
    .digest('hex')
    .slice(0, 12);
}

async function install(root: string): Promise<void> {
  console.log(`Installing the embedded VS Code (code-server ${codeServer.version}), once …`);
  const temporary = `${root}.tmp-${process.pid}`;
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  try {
    await unpackCodeServer(temporary);
    await installRuntime(temporary);
    nodeFor(temporary);
    renameSync(temporary, root);
  } catch (error) {
    // Another process may have installed the same meanwhile: then its copy is used.
    if (!existsSync(root)) throw error;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

async function unpackCodeServer(into: string): Promise<void> {
  const name = `code-server@${codeServer.version}`;
  succeed(
    `npm pack ${name}`,
    await runNpm(['pack', name, '--ignore-scripts', '--pack-destination', into], { cwd: into }),
  );
  const archive = join(into, `code-server-${codeServer.version}.tgz`);
  const hash = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (hash !== codeServer.integrity) throw new Error(`${name}: the archive's hash is not the pinned one: ${hash}`);
  const inside = 'package/lib/vscode';
  const wanted = [
    'package/LICENSE',
    `${inside}/out`,
    `${inside}/package.json`,
    `${inside}/product.json`,
    ...builtInExtensions.map((extension) => `${inside}/extensions/${extension}`),
  ];
  const unpacked = await runCommand('tar', ['xzf', archive, '-C', into, ...wanted]);
  succeed(`tar xzf ${archive}`, unpacked);
  for (const part of ['out', 'product.json', 'extensions']) renameSync(join(into, inside, part), join(into, part));
  renameSync(join(into, inside, 'package.json'), join(into, 'vscode-package.json'));
  renameSync(join(into, 'package/LICENSE'), join(into, 'LICENSE'));
  rmSync(archive);
  rmSync(join(into, 'package'), { recursive: true });
}

async function installRuntime(into: string): Promise<void> {
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(runtime, file), join(into, file));
  const args = ['ci', '--prefix', into, '--ignore-scripts', '--no-audit', '--no-fund'];
  succeed(`npm ${args.join(' ')}`, await runNpm(args, { cwd: into }));
  // The server reads its version here; the manifest of the dependencies would mislead a later npm.
  renameSync(join(into, 'vscode-package.json'), join(into, 'package.json'));
  rmSync(join(into, 'package-lock.json'));
  prune(into);
}

/** Removes the largest of what is never used: search binaries of other systems, and the headers and npm that come with Node. */
function prune(root: string): void {
  const keepOnly = (folder: string, name: string) => {
    if (!existsSync(join(folder, name))) return;
    for (const entry of readdirSync(folder)) if (entry !== name) rmSync(join(folder, entry), { recursive: true });
  };
  const modules = join(root, 'node_modules');
  const system = `${process.platform}-${process.arch}`;
  keepOnly(join(modules, '@vscode/ripgrep-universal/bin'), system);
  for (const part of ['include', 'lib', 'share']) {
    rmSync(join(modules, `node-${system}`, part), { recursive: true, force: true });
  }
}

/** The server needs Node 22 or 24: this process's own if it is one of them, else the one that the runtime contains. */
function nodeFor(root: string): string {
  const [major] = process.versions.node.split('.');
  if (major === '22' || major === '24') return process.execPath;
  const node = join(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (existsSync(node)) return node;
  throw new Error(
    `The embedded VS Code needs Node 22 or 24, this is ${process.versions.node}, and there is no Node package for ` +
      `${process.platform}-${process.arch}. Run with Node 22 or 24, or install VS Code.`,
  );
}

function succeed(what: string, result: CommandResult): void {
  if (result.code === 0) return;
  const last = result.output.trim().split('\n').slice(-12).join('\n');
  throw new Error(`The embedded VS Code could not be installed: "${what}" failed (${result.code}):\n${last}`);
}
