// Runs the editor tests: in a desktop VS Code if it can be downloaded and there is a screen, else in the embedded host.
// MARGINALIA_TEST_HOST=desktop|embedded forces one.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { downloads, projectRoot } from '../../scripts/host/project';
import { quietSettings } from '../../scripts/host/settings';
import { type TemporaryWorkspace, temporaryWorkspace } from '../../scripts/host/workspace';

/** The executable to test with. */
async function vscodeExecutable(): Promise<string> {
  const forced = process.env.MARGINALIA_TEST_HOST;
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (forced === 'desktop' || (forced !== 'embedded' && hasScreen)) {
    try {
      return await downloadAndUnzipVSCode({ cachePath: downloads, timeout: 5000 });
    } catch (error) {
      if (forced) throw error;
      console.log(`No desktop VS Code (${(error as Error).message}): using the embedded host.`);
    }
  }
  const standIn = join(projectRoot, 'out/scripts/host/vscode-executable.js');
  chmodSync(standIn, 0o755);
  return standIn;
}

/** A workspace of two folders, the samples first: what works with two folders works with one. */
function twoFolders({ folder, scratch }: TemporaryWorkspace): string {
  const archive = scratch('archive');
  writeFileSync(join(archive, 'harbour.txt'), ' date 2022-01-20 OSLO: “We wait,” said Marta Lindqvist on Wednesday.\n');
  const file = join(scratch('workspace'), 'two.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: [{ path: folder }, { path: archive }] }));
  return file;
}

async function main(): Promise<void> {
  const workspace = temporaryWorkspace();
  try {
    const userData = workspace.scratch('profile');
    mkdirSync(join(userData, 'User'));
    writeFileSync(join(userData, 'User/settings.json'), JSON.stringify(quietSettings));
    await runTests({
      vscodeExecutablePath: await vscodeExecutable(),
      extensionDevelopmentPath: projectRoot,
      extensionTestsPath: join(projectRoot, 'out/test/host/suite.js'),
      launchArgs: [
        twoFolders(workspace),
        `--user-data-dir=${userData}`,
        `--extensions-dir=${workspace.scratch('extensions')}`,
      ],
      extensionTestsEnv: { MARGINALIA_TEST_FILES: process.argv.slice(2).join(' ') },
    });
  } finally {
    workspace.remove();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
