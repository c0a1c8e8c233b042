// `marginalia git-setup`: makes git merge annotations by id, in one repository, after asking. Changes `.gitattributes` and the
// repository's own configuration, nothing else, and undoes both with --remove.
import { lstat, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, type CommandContext, CommandError, UsageError } from '../command';
import { reasonOf } from '../file-error';
import { git } from '../git';
import { driverCommand, programAtHand } from '../git-driver';
import { replaceFile } from '../replace-file';
import { shownPath } from '../terminal';

export const gitSetup: Command = {
  name: 'git-setup',
  usage: 'git-setup [FOLDER] [--yes] [--dry-run] [--remove]',
  summary: 'Makes git merge annotations by id, in the repository of FOLDER or of the folder at hand.',
  help: `  Adds lines to .gitattributes at the head of the repository (commit it: it is for all) and the merge driver to the
  repository's configuration (every clone needs that once). Shows both and asks before it writes. Called again, it repairs both.

  --yes       does not ask
  --dry-run   only shows what would change
  --remove    takes both back

  marginalia git-setup
  marginalia git-setup ~/articles --yes`,
  options: { yes: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, remove: { type: 'boolean' } },

  async run(context) {
    if (context.operands.length > 1) throw new UsageError('one FOLDER at most');
    const root = await repositoryOf(context.operands[0] ?? '.');
    const steps = [await attributesStep(root, context), await configStep(root, context)].filter((step) => step.needed);
    return applySteps(steps, context);
  },
};

/** One change: how it is shown and how it is made. */
interface Step {
  readonly needed: boolean;
  readonly shown: string;
  apply(): Promise<void>;
}

async function applySteps(steps: readonly Step[], { options, terminal }: CommandContext): Promise<boolean> {
  if (steps.length === 0) {
    terminal.print(options.remove ? 'There is nothing to take back.' : 'All is set up already.');
    return true;
  }
  for (const { shown } of steps) terminal.print(shown);
  if (options['dry-run']) return true;
  if (!options.yes && !(await terminal.confirm('Make these changes?'))) {
    terminal.warn('marginalia git-setup: nothing was changed; --yes does it without asking');
    return false;
  }
  for (const step of steps) await step.apply();
  terminal.print('Done.');
  return true;
}

async function repositoryOf(folder: string): Promise<string> {
  const inside = await git(folder, 'rev-parse', '--show-toplevel');
  if (inside.ok && inside.out !== '') return inside.out;
  const bare = await git(folder, 'rev-parse', '--is-bare-repository');
  const why =
    bare.out === 'true'
      ? 'a bare repository has no files to merge: run this in a clone'
      : inside.err.includes('not a git repository')
        ? 'is not in a git repository; git init makes one'
        : inside.err || 'git could not tell its repository';
  throw new CommandError(`${shownPath(folder)}: ${why}`);
}

/** The files that our merge driver merges: sidecars, also those of single authors, codebook and actor decisions. */
const PATTERNS = [
  '*.annotations.json',
  '*.annotations.*.json',
  '**/.marginalia/codebook.json',
  '**/.marginalia/actors.json',
];
const HEADER = '# Marginalia merges annotations by id (marginalia git-setup)';
const LINES = [HEADER, ...PATTERNS.map((pattern) => `${pattern} merge=marginalia`)];

async function attributesStep(root: string, { options }: CommandContext): Promise<Step> {
  const path = join(root, '.gitattributes');
  const before = await textOf(path);
  const otherLines = before.split(/(?<=\n)/).filter((line) => !LINES.includes(line.replace(/[ \t\r\n]+$/, '')));
  const missing = LINES.some((line) => !before.split(/\r?\n/).includes(line));
  const lineBreak = before.includes('\r\n') ? '\r\n' : '\n';
  const rest = otherLines.join('');
  const gap = rest === '' || rest.endsWith('\n') ? '' : lineBreak;
  const after = options.remove ? rest : rest + gap + LINES.map((line) => line + lineBreak).join('');
  const sign = options.remove ? '-' : '+';
  return {
    needed: options.remove ? rest !== before : missing,
    shown: [shownPath(path), ...LINES.map((line) => `  ${sign} ${line}`)].join('\n'),
    apply: () => (after === '' ? rm(path) : replace(path, after)),
  };
}

/** The file's bytes, one character each: whatever its encoding is, other lines stay as they are. */
async function textOf(path: string): Promise<string> {
  const found = await lstat(path).catch(() => undefined);
  if (!found) return '';
  if (!found.isFile()) throw new CommandError(`${shownPath(path)}: is no regular file; git would not follow it`);
  return readFile(path, 'latin1');
}

async function replace(path: string, text: string): Promise<void> {
  await replaceFile(path, Buffer.from(text, 'latin1')).catch((error: unknown) => {
    throw new CommandError(`${shownPath(path)}: ${reasonOf(error)}`);
  });
}

const NAME = 'merge.marginalia.name';
const DRIVER = 'merge.marginalia.driver';

async function configStep(root: string, { options }: CommandContext): Promise<Step> {
  const wanted = { [NAME]: 'Marginalia annotations by id', [DRIVER]: driverCommand(await programAtHand()) };
  const known = async (key: string) => (await git(root, 'config', '--local', '--get', key)).out;
  const shown = Object.entries(wanted).map(
    ([key, value]) => `  ${options.remove ? '-' : '+'} ${key} = ${shownPath(value)}`,
  );
  const title = `git configuration of ${shownPath(root)}`;
  if (options.remove) {
    const exists = (await git(root, 'config', '--local', '--get-regexp', '^merge\\.marginalia\\.')).out !== '';
    const apply = () => configure(root, '--remove-section', 'merge.marginalia');
    return { needed: exists, shown: [title, ...shown].join('\n'), apply };
  }
  const differs = await Promise.all(Object.entries(wanted).map(async ([key, value]) => (await known(key)) !== value));
  const apply = async () => {
    for (const [key, value] of Object.entries(wanted)) await configure(root, '--replace-all', key, value);
  };
  return { needed: differs.includes(true), shown: [title, ...shown].join('\n'), apply };
}

async function configure(root: string, ...args: readonly string[]): Promise<void> {
  const done = await git(root, 'config', '--local', ...args);
  if (!done.ok) throw new CommandError(`${shownPath(root)}: git config: ${done.err}`);
}
