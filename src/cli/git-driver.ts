// The command that git runs to merge our files: how it is written, and which programs it needs.
import { constants } from 'node:fs';
import { access, realpath } from 'node:fs/promises';
import { delimiter, isAbsolute, join, sep } from 'node:path';

/** The name under which npm installs this program. */
const NAME = 'marginalia';

/**
 * What git's shell does if the driver fails. A driver that could start has put both sides into %A. One that could not has left %A as
 * it was: then the shell does it, so that THEIRS is never lost. The answer is a conflict in both cases.
 */
const FALLBACK =
  'test "$ours" = "$(git hash-object --no-filters %A)" && ' +
  "{ echo '<<<<<<< ours'; cat %A; echo; echo '======='; cat %B; echo; echo '>>>>>>> theirs'; } >%A.both && " +
  'mv -f %A.both %A; exit 1';

/**
 * The command for git's configuration, which a POSIX shell runs, on Windows too. git quotes %P itself.
 * @param program - the words that run this program; see {@link programAtHand}
 */
export function driverCommand(program: readonly string[]): string {
  const words = program.map((word) => (word === NAME ? word : quoted(word)));
  const run = [...words, 'merge', '--path=%P', '--', '%O', '%A', '%B'].join(' ');
  return `ours=$(git hash-object --no-filters %A); ${run} && exit; ${FALLBACK}`;
}

/** A word for the shell, within a command in which git replaces %O and the like: %% stands for %. */
function quoted(word: string): string {
  return `'${word.replace(/'/g, "'\\''").replace(/%/g, '%%')}'`;
}

/** The words before `merge` in a command that `git-setup` wrote, now or in an earlier version; undefined for any other command. */
export function programOf(command: string): readonly string[] | undefined {
  const words = /(?:^|; )(marginalia|'.*') merge /s.exec(command)?.[1];
  if (words === undefined || words === NAME) return words && [words];
  const found = words.match(/'[^']*'(?:\\''[^']*')*/g) ?? [];
  return found.map((word) => word.slice(1, -1).replace(/'\\''/g, "'").replace(/%%/g, '%'));
}

/** The first of a program's words that cannot be run or read; undefined if all can. */
export async function missingIn(program: readonly string[]): Promise<string | undefined> {
  for (const word of program) {
    const found = word === NAME ? (await onPath()) !== undefined : await access(word).then(yes, no);
    if (!found) return word;
  }
  return undefined;
}

/**
 * The words that run this program. The bare name, if it leads here: that survives an upgrade of node and of this package. Else the
 * paths of node and of the program as it was called, which may be a link that an upgrade sets anew.
 */
export async function programAtHand(): Promise<readonly string[]> {
  const called = process.argv[1] ?? '';
  const named = await onPath();
  if (named !== undefined && (await realpath(named)) === (await realpath(called))) return [NAME];
  return [process.execPath, called].map((path) => (sep === '\\' ? path.replace(/\\/g, '/') : path));
}

/** Where the shell finds our name. The folders that npx and npm run add to the path for a while do not count. */
async function onPath(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  for (const folder of folders) {
    if (/[\\/]node_modules[\\/]\.bin[\\/]?$/.test(folder)) continue;
    const path = join(folder, NAME);
    if (await access(path, constants.X_OK).then(yes, no)) return path;
  }
  return undefined;
}

const yes = () => true;
const no = () => false;
