// The sidecar beside an article, as commands open it.
import { dirname } from 'node:path';
import {
  emptySidecar,
  parseSidecar,
  type Sidecar,
  type SidecarFile,
  type Problem as SidecarProblem,
} from '../annotations';
import { sidecarFile } from '../node';
import { Problem } from './command';
import { shownPath } from './terminal';

/** A sidecar that could be read, or that does not exist yet. */
export interface OpenSidecar {
  readonly file: SidecarFile;
  readonly exists: boolean;
  readonly content: Sidecar;
  /** Items kept but not understood. */
  readonly problems: readonly SidecarProblem[];
  /** Why it may not be written, if so. */
  readonly readOnly?: SidecarProblem;
}

/** Reads the sidecar beside an article. Throws a Problem, naming the sidecar, where one is there that cannot be used. */
export async function openSidecar(article: string): Promise<OpenSidecar> {
  const file = sidecarFile(`${article}.annotations.json`, dirname(article));
  const read = await file.read();
  if (!read.ok) throw refusal(file, read.error);
  if (!read.value) return { file, exists: false, content: emptySidecar(), problems: [] };
  const parsed = parseSidecar(read.value);
  if (!parsed.ok) throw refusal(file, parsed.error);
  const { sidecar, problems, readOnly } = parsed.value;
  return { file, exists: true, content: sidecar, problems, ...(readOnly ? { readOnly } : {}) };
}

/** What is wrong with a sidecar, with its path on one line. */
export function refusal({ name }: SidecarFile, { message }: SidecarProblem): Problem {
  return new Problem(shownPath(message.includes(name) ? message : `${name}: ${message}`));
}
