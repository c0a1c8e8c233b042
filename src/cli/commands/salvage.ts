// `marginalia salvage`: makes a damaged sidecar readable again, with every complete annotation in it. Keeps a copy of the old file.

import { open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { bytesHash, type Salvaged, salvageSidecar, sidecarName } from '../../annotations';
import { authorsOf, sidecarFile } from '../../node';
import { type Command, CommandError, UsageError } from '../command';
import { reasonOf } from '../file-error';
import { shownPath } from '../terminal';

/** Most names tried for the copy of a damaged file: nobody keeps more copies. */
const MOST_COPIES = 1000;

export const salvage: Command = {
  name: 'salvage',
  usage: 'salvage FILE… [--dry-run]',
  summary: 'Recovers the annotations of damaged sidecars; the old bytes are kept beside them.',
  help: `  FILE is a sidecar, or an article, which stands for its sidecars, those of single authors too. A damaged sidecar, as one
  that was cut short, is copied to SIDECAR.damaged and then replaced by one that holds every annotation that is whole in
  it. A sidecar that can be read is left alone.

  --dry-run   only tells what could be recovered

  marginalia salvage article.txt`,
  options: { 'dry-run': { type: 'boolean' } },

  async run({ operands, options, terminal }) {
    if (operands.length === 0) throw new UsageError('no FILE given');
    let ok = true;
    for (const path of (await Promise.all(operands.map(sidecarsOf))).flat()) {
      try {
        terminal.print(await recover(path, options['dry-run'] === true));
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

async function recover(path: string, dryRun: boolean): Promise<string> {
  const file = sidecarFile(path, dirname(path));
  const read = await file.read();
  if (!read.ok) throw new CommandError(shownPath(read.error.message));
  if (!read.value) throw new CommandError(`${shownPath(path)}: there is no such file`);
  const found = salvageSidecar(read.value);
  if (!found.ok && found.error.code === 'not-damaged') return `${shownPath(path)}: is not damaged`;
  if (!found.ok) throw new CommandError(`${shownPath(path)}: ${found.error.message}`);
  if (dryRun) return `${shownPath(path)}: ${countsOf(found.value)} can be recovered`;
  const copy = await copyOf(path, read.value);
  const done = await file.replace(found.value.text, bytesHash(read.value));
  if (!done.ok) throw new CommandError(shownPath(done.error.message));
  if (done.value === 'changed') throw new CommandError(`${shownPath(path)}: was changed by another program meanwhile`);
  return `${shownPath(path)}: ${countsOf(found.value)} recovered; the old bytes are in ${shownPath(copy)}`;
}

function countsOf({ sidecar, lost }: Salvaged): string {
  const { length } = sidecar.annotations;
  const cut = lost === 0 ? '' : `, ${lost} cut and lost,`;
  return `${length} ${length === 1 ? 'annotation' : 'annotations'}${cut}`;
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
