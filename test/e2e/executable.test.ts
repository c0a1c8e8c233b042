// The stand-in for the VS Code executable: it ends as the suite ended, and leaves no files or processes when it is stopped.
import { deepEqual, equal, match } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/host/project';
import { type TemporaryWorkspace, temporaryWorkspace } from '../../scripts/host/workspace';

const executable = join(projectRoot, 'out/scripts/host/vscode-executable.js');

/** The command lines of all processes that name a folder; none on a system without `/proc`. */
function processesOn(folder: string): string[] {
  if (!existsSync('/proc/self/cmdline')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        const command = readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return command.includes(folder) ? [command] : [];
      } catch {
        return [];
      }
    });
}

describe('the stand-in for the VS Code executable', () => {
  let workspace: TemporaryWorkspace;
  let temporary: string;
  beforeEach(() => {
    // Without the samples: a window with nothing to read opens sooner.
    workspace = temporaryWorkspace(join(projectRoot, 'no-samples'));
    temporary = workspace.scratch('temporary');
  });
  afterEach(() => workspace.remove());

  /** Runs a suite whose `run` has this body, and stops it once it prints `stop me`. Returns its exit code and output. */
  function runSuite(body: string): Promise<{ code: number | null; output: string }> {
    const suite = workspace.write('suite.js', `exports.run = async () => { ${body} };`);
    const args = [executable, workspace.folder, `--extensionDevelopmentPath=${projectRoot}`];
    const child = spawn(process.execPath, [...args, `--extensionTestsPath=${suite}`], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, TMPDIR: temporary },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output += String(data);
        if (String(data).includes('stop me')) child.kill('SIGTERM');
      });
    }
    return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
  }

  it('exits with 1 when the suite fails', async () => {
    const { code, output } = await runSuite("console.log('\\u2063it fails'); throw new Error('no');");
    match(output, /^it fails$/m);
    equal(code, 1);
    deepEqual(readdirSync(temporary), []);
  });

  it('stops all that it started when it is stopped', async () => {
    const { code } = await runSuite("console.log('\\u2063stop me'); await new Promise(() => {});");
    equal(code, 130);
    deepEqual(readdirSync(temporary), []);
    deepEqual(processesOn(temporary), []);
  });
});
