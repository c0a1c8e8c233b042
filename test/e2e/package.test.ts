// The package: that the host's own command line installs it, what is in it, and that it works when installed.
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureHost } from '../../scripts/host/install-host';
import { type CommandResult, runCommand } from '../../scripts/host/run-command';
import { type TemporaryWorkspace, temporaryWorkspace } from '../../scripts/host/workspace';
import { packageExtension, packagePath } from '../../scripts/package';
import { Workbench } from './support/workbench';

describe('the package', () => {
  let workspace: TemporaryWorkspace;
  let extensions: string;

  /** The host's command line, on this test's own extensions folder. */
  async function host(...args: readonly string[]): Promise<CommandResult> {
    const { root, node } = await ensureHost();
    const server = [join(root, 'out/server-main.js'), '--accept-server-license-terms'];
    const folders = ['--extensions-dir', extensions, '--server-data-dir', workspace.scratch('data')];
    return runCommand(node, [...server, ...folders, ...args]);
  }

  before(async () => {
    workspace = temporaryWorkspace();
    extensions = workspace.scratch('extensions');
    rmSync(packagePath, { force: true });
    await packageExtension();
    const { code, output } = await host('--install-extension', packagePath);
    equal(code, 0, output);
    match(output, /successfully installed/);
  });
  after(() => workspace?.remove());

  it('is listed under its name', async () => {
    const { output } = await host('--list-extensions');
    deepEqual(output.match(/^marginalia\..*$/gm), ['marginalia.marginalia']);
  });

  it('contains what runs and the documents that must go with it, and nothing else', () => {
    const folder = readdirSync(extensions).find((name) => name.startsWith('marginalia.'));
    ok(folder);
    const installed = readdirSync(join(extensions, folder), { recursive: true }).map(String);
    const documents = ['package.json', 'readme.md', 'changelog.md', 'LICENSE.txt', 'THIRD-PARTY.md'];
    const expected = [...documents, 'dist/cli.js', 'dist/name-model.js'];
    for (const name of expected) ok(installed.includes(name), `${name} is in the package`);
    const unwanted = /^(src|test|out|bench|scripts|node_modules|seeds|\.vscode.*|\.ci)\b|screenshots|\.map$|\.ts$/;
    deepEqual(
      installed.filter((path) => unwanted.test(path)),
      [],
    );
    // A marketplace takes more, but on a slow line every megabyte has to be waited for.
    ok(statSync(packagePath).size < 5e6, `${statSync(packagePath).size} bytes`);
  });

  it('reads an article when it is installed', async () => {
    const window = await Workbench.open({ folder: workspace.folder, extensions });
    try {
      await window.openFile('000_');
      await window.hasRead();
    } finally {
      await window.close();
    }
  });
});
