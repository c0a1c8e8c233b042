// `marginalia salvage`: makes a damaged sidecar, codebook or actors file readable again, with all that is whole in it. Keeps a copy of
// the old file.

import { open, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { bytesHash, type SalvagedFile, salvageFile, sidecarName } from '../../annotations';
import { authorsOf, sidecarFile, unmergedVersions } from '../../node';
import { type Command, CommandError, type Terminal, UsageError } from '../command';
import { reasonOf } from '../file-error';
import { shownPath } from '../terminal';

/** Most names tried for the copy of a damaged file: nobody keeps more copies. */
const MOST_COPIES = 1000;

export const salvage: Command = {
  name: 'salvage',
  usage: 'salvage FILE… [--dry-run]',
  summary:
    'Recovers what is whole in damaged sidecars, codebooks and actors files; the old bytes are kept beside them.',
  help: `  FILE is a sidecar, or an article, which stands for its sidecars, those of single authors too. A damaged sidecar, as one
  that was cut short, is copied to SIDECAR.damaged and then replaced by one that holds every annotation that is whole in
  it. So is a damaged .marginalia/codebook.json or actors.json. If a file has conflict markers of git, both sides are merged.
  A file that can be read is left alone.

  --dry-run   only tells what could be recovered

  marginalia salvage article.txt`,
  options: { 'dry-run': { type: 'boolean' } },

  async run({ operands, options, terminal }) {
    if (operands.length === 0) throw new UsageError('no FILE given');
    let ok = true;
    for (const path of (await Promise.all(operands.map(sidecarsOf))).flat()) {
      try {
        await recover(path, options['dry-run'] === true, terminal);
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        terminal.warn(`marginalia salvage: ${error.message}`);
        ok = false;
      }
    }
    return ok;
  },
};

/** The paths for an operand: a sidecar itself, or all sidecars of an article. If it has none, the path of the common one. */
async function sidecarsOf(operand: string): Promise<readonly string[]> {
  if (operand.endsWith('.json')) return [operand];
  const [common, authors] = [sidecarName(operand), await authorsOf(operand)];
  const hasCommon = authors.length === 0 || (await stat(common).catch(() => undefined)) !== undefined;
  return [...(hasCommon ? [common] : []), ...authors.map((author) => sidecarName(operand, author))];
}

async function recover(path: string, dryRun: boolean, terminal: Terminal): Promise<void> {
  const file = sidecarFile(path, dirname(path));
  const read = await file.read();
  if (!read.ok) throw new CommandError(shownPath(read.error.message));
  if (!read.value) throw new CommandError(`${shownPath(path)}: there is no such file`);
  const found = await salvaged(path, read.value);
  if (!found.ok && found.error.code === 'not-damaged') return terminal.print(`${shownPath(path)}: is not damaged`);
  if (!found.ok) throw new CommandError(`${shownPath(path)}: ${found.error.message}`);
  for (const { id, message } of found.value.notices)
    terminal.warn(`marginalia salvage: ${shownPath(path)}: ${id}: ${message}`);
  const [counts, done] = [countsOf(found.value), found.value.kind === 'sides' ? 'merged' : 'recovered'];
  if (dryRun) return terminal.print(`${shownPath(path)}: ${counts} can be ${done}`);
  const copy = await copyOf(path, read.value);
  const replaced = await file.replace(found.value.text, bytesHash(read.value));
  if (!replaced.ok) throw new CommandError(shownPath(replaced.error.message));
  if (replaced.value === 'changed')
    throw new CommandError(`${shownPath(path)}: was changed by another program meanwhile`);
  terminal.print(`${shownPath(path)}: ${counts} ${done}; the old bytes are in ${shownPath(copy)}`);
}

/** What can be recovered. Of a file in conflict git may have the sides, and what they have in common. */
async function salvaged(path: string, bytes: Uint8Array) {
  const name = basename(path);
  const found = salvageFile(bytes, name);
  const isInConflict = found.ok ? found.value.kind === 'sides' : found.error.code === 'conflict-markers';
  const versions = isInConflict ? await unmergedVersions(path) : undefined;
  return versions ? salvageFile(bytes, name, versions) : found;
}

const NAMES = {
  annotations: ['annotation', 'annotations'],
  tags: ['tag', 'tags'],
  actors: ['decision about an actor', 'decisions about actors'],
} as const;

function countsOf({ kind, count, lost }: SalvagedFile): string {
  if (kind === 'sides') return 'both sides';
  const [one, several] = NAMES[kind];
  const cut = lost === 0 ? '' : `, ${lost} cut and lost,`;
  return `${count} ${count === 1 ? one : several}${cut}`;
}

/** Copies the damaged bytes to a file with an unused name, and returns the name. */
async function copyOf(path: string, bytes: Uint8Array): Promise<string> {
  for (let n = 1; n <= MOST_COPIES; n++) {
    const copy = `${path}.damaged${n === 1 ? '' : `-${n}`}`;
    try {
      await writeNew(copy, bytes);
      return copy;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
        throw new CommandError(`${shownPath(copy)}: ${reasonOf(error)}`);
    }
  }
  throw new CommandError(`${shownPath(path)}: there are ${MOST_COPIES} copies of damaged files already`);
}

/** Writes a new file, and syncs it: the copy must be on disk before the original is replaced. */
async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
