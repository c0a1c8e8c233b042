// Reads annotation files and codebooks from the disk, as the extension left them.
import { readFileSync } from 'node:fs';
import { type Codebook, parseCodebook, parseSidecar, type Sidecar } from '../../src/annotations';

/** The sidecar at a path. Throws if there is none or it is damaged. */
export function readSidecar(path: string): Sidecar {
  const parsed = parseSidecar(readFileSync(path));
  if (!parsed.ok) throw new Error(`${path}: ${parsed.error.message}`);
  return parsed.value.sidecar;
}

/** The codebook at a path. Throws if there is none or it is damaged. */
export function readCodebook(path: string): Codebook {
  const parsed = parseCodebook(readFileSync(path));
  if (!parsed.ok) throw new Error(`${path}: ${parsed.error.message}`);
  return parsed.value.scheme;
}
