// `marginalia merge`: merges three versions of a sidecar, codebook or actors file, as git expects of a merge driver.
// If the merge fails, OURS is left unchanged; for git it then gets both sides between conflict markers.

import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { bytesHash, mergeFiles } from '../../annotations';
import { sidecarFile } from '../../node';
import { type Command, CommandError, type Terminal, UsageError } from '../command';
import { reasonOf } from '../file-error';
import { replaceFile } from '../replace-file';
import { shownPath } from '../terminal';

export const merge: Command = {
  name: 'merge',
  usage: 'merge BASE OURS THEIRS [--path NAME] [--json]',
  summary: 'Merges three versions of a sidecar, a codebook or an actors file into OURS.',
  help: `  Annotations are merged by id and field by field: tags as sets, an edit beats a deletion, of two texts for one note both
  stay. BASE may be empty. Exit code 0: OURS holds the merge; 1: a version could not be read, and OURS is as it was.

  --path NAME   what git calls the file: for messages. With exit code 1, OURS then holds both sides between conflict markers
  --json        one line of JSON for each decision

  As git's merge driver it needs no call: see marginalia git-setup.`,
  options: { path: { type: 'string' }, json: { type: 'boolean' } },

  async run({ operands, options, terminal }) {
    const [base, ours, theirs, ...rest] = operands;
    if (base === undefined || ours === undefined || theirs === undefined || rest.length > 0)
      throw new UsageError('BASE, OURS and THEIRS are needed');
    const name = shownPath(typeof options.path === 'string' ? options.path : ours);
    const paths = { base, ours, theirs };
    const notices = await mergeInto(paths, name).catch(async (error: unknown) => {
      if (options.path !== undefined) await leaveBoth(paths, terminal);
      throw error;
    });
    for (const notice of notices) {
      if (options.json) terminal.printJson({ file: name, ...notice });
      else terminal.warn(`marginalia merge: ${name}: ${notice.id}: ${notice.message}`);
    }
    return true;
  },
};

type Paths = Readonly<Record<'base' | 'ours' | 'theirs', string>>;

async function mergeInto(paths: Paths, name: string) {
  const [base, ours, theirs] = await Promise.all([read(paths.base), read(paths.ours), read(paths.theirs)]);
  const merged = mergeFiles({ base, ours, theirs });
  if (!merged.ok) {
    const { side, message } = merged.error;
    throw new CommandError(`${name}: not merged: ${side === undefined ? '' : `${side.toUpperCase()}: `}${message}`);
  }
  const { text, notices } = merged.value;
  const written = await sidecarFile(paths.ours, dirname(paths.ours)).replace(text, bytesHash(ours));
  if (!written.ok) throw new CommandError(shownPath(written.error.message));
  if (written.value === 'changed') throw new CommandError(`${name}: was changed by another program meanwhile`);
  return notices;
}

const LINE_FEED = 0x0a;

/** git passes the null device if there is no version. */
const NULL_DEVICES: readonly string[] = ['/dev/null', 'NUL', 'nul'];

async function read(path: string): Promise<Uint8Array> {
  if (NULL_DEVICES.includes(path)) return new Uint8Array();
  const found = await sidecarFile(path, dirname(path)).read();
  if (!found.ok) throw new CommandError(shownPath(found.error.message));
  if (!found.value) throw new CommandError(`${shownPath(path)}: there is no such file`);
  return found.value;
}

/** Writes both sides, byte by byte, between conflict markers over OURS: git takes that file into the working tree. */
async function leaveBoth({ ours, theirs }: Paths, terminal: Terminal): Promise<void> {
  try {
    const [mine, other] = [await wholeLines(ours), await wholeLines(theirs)];
    const line = (text: string) => Buffer.from(`${text}\n`);
    const parts = [line('<<<<<<< ours'), mine, line('======='), other, line('>>>>>>> theirs')];
    await replaceFile(ours, Buffer.concat(parts));
  } catch (error) {
    terminal.warn(`marginalia merge: ${shownPath(ours)}: conflict markers could not be written: ${reasonOf(error)}`);
  }
}

async function wholeLines(path: string): Promise<Uint8Array> {
  const bytes = NULL_DEVICES.includes(path) ? Buffer.alloc(0) : await readFile(path);
  return bytes.length === 0 || bytes.at(-1) === LINE_FEED ? bytes : Buffer.concat([bytes, Buffer.of(LINE_FEED)]);
}
