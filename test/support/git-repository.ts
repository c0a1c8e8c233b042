// A real git repository in a temporary folder, untouched by the configuration of whoever runs the tests.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Ended, main, marginalia, marginaliaProcess } from './run-cli';

/** The environment in which git reads no one's configuration. */
export const env = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

/** A repository with a branch `main`, and a place outside of its working tree for programs. */
export class GitRepository {
  readonly #home = mkdtempSync(join(tmpdir(), 'marginalia-git-'));
  readonly folder = join(this.#home, "it's a tree");

  constructor() {
    mkdirSync(this.folder);
    this.git('init', '-qb', 'main');
  }

  remove(): void {
    rmSync(this.#home, { recursive: true, force: true });
  }

  /** A path beside the working tree. */
  beside(name: string): string {
    return join(this.#home, name);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true });
    writeFileSync(join(this.folder, name), content);
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** Runs git; its code, output and errors. */
  try(...args: readonly string[]): Ended {
    return this.tryWith({}, ...args);
  }

  /** Runs git in a changed environment. */
  tryWith(more: Readonly<Record<string, string>>, ...args: readonly string[]): Ended {
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@b'];
    const options = { encoding: 'utf8' as const, env: { ...process.env, ...env, ...more } };
    const { status, stdout, stderr } = spawnSync('git', ['-C', this.folder, ...who, ...args], options);
    return { code: status ?? -1, out: stdout, err: stderr };
  }

  /** Runs git, which must succeed; its output. */
  git(...args: readonly string[]): string {
    const { code, out, err } = this.try(...args);
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${err}`);
    return out;
  }

  commit(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
    this.git('add', '-A');
    this.git('commit', '-qm', 'x', '--allow-empty');
  }

  /** Commits three versions of files, the second and third on branches of their own, and stays on `main`, which has OURS. */
  branch(base: Files, ours: Files, theirs: Files): void {
    this.commit(base);
    this.git('checkout', '-qb', 'side');
    this.commit(theirs);
    this.git('checkout', '-q', 'main');
    this.commit(ours);
  }

  /** Writes a program that runs the command line, at a path beside the working tree. */
  program(name = 'cli.js'): string {
    const path = this.beside(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `#!/usr/bin/env node\nrequire(${JSON.stringify(main)});\n`);
    chmodSync(path, 0o755);
    return path;
  }

  /** Runs `marginalia git-setup`, as if by a program. */
  setup(program: string, more: Readonly<Record<string, string>> = {}): Promise<Ended> {
    return marginalia(['git-setup', this.folder, '--yes'], '', { program, env: { ...env, ...more } });
  }

  /** Runs `marginalia git-setup` by a program, in a process of its own. */
  setupBy(program: string): Promise<Ended> {
    return marginaliaProcess(['git-setup', this.folder, '--yes'], '', env, { program });
  }

  /** The configured command of the merge driver. */
  driver(): string {
    return this.try('config', 'merge.marginalia.driver').out.trimEnd();
  }
}

type Files = Readonly<Record<string, string | Uint8Array>>;
