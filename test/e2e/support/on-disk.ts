// Annotations and codebooks as they are on the disk, in the folder that a window has open.
import { join } from 'node:path';
import type { TemporaryWorkspace } from '../../../scripts/host/workspace';
import type { Codebook, Sidecar } from '../../../src/annotations';
import { readCodebook, readSidecar } from '../../support/read-files';

/** The path of an article's sidecar. */
export function sidecarPath({ folder }: TemporaryWorkspace, article: string): string {
  return join(folder, `${article}.annotations.json`);
}

/** An article's sidecar. Throws if there is none or it is damaged. */
export function sidecarOf(workspace: TemporaryWorkspace, article: string): Sidecar {
  return readSidecar(sidecarPath(workspace, article));
}

/** The codebook of the folder. Throws if there is none or it is damaged. */
export function codebookOf({ folder }: TemporaryWorkspace): Codebook {
  return readCodebook(join(folder, '.marginalia/codebook.json'));
}
