// Opens the annotations of an article for the commands: the common file and those of single authors as one.
import { basename, dirname, join } from 'node:path';
import {
  emptySidecar,
  joinedFile,
  type Problem,
  parseSidecar,
  type Sidecar,
  type SidecarFile,
  sidecarName,
} from '../annotations';
import { authorsOf, sidecarFile } from '../node';
import { CommandError } from './command';
import { shownPath } from './terminal';

/** A sidecar that was read, or that does not exist yet. */
export interface OpenSidecar {
  readonly file: SidecarFile;
  readonly exists: boolean;
  readonly content: Sidecar;
  /** Items that are kept although they could not be read. */
  readonly problems: readonly Problem[];
  /** Other authors' files that cannot be read, each with its path and the reason. */
  readonly unread: readonly string[];
  /** Why it must not be written; absent if it may be. */
  readonly readOnly?: Problem;
}

/**
 * Reads the annotations of an article. Throws a CommandError that names the file if a sidecar exists but cannot be used.
 * @param own - slug of the author whose file takes new annotations; by default the common file does
 */
export async function openSidecar(article: string, own?: string): Promise<OpenSidecar> {
  const folder = dirname(article);
  const fileOf = (author?: string) => sidecarFile(join(folder, sidecarName(basename(article), author)), folder);
  const authors = () => authorsOf(article);
  const file = joinedFile({ common: fileOf(), authors, of: fileOf, own: () => own });
  const read = await file.read();
  if (!read.ok) throw refusal(file, read.error);
  const unread = file.problems.map(({ message }) => shownPath(message));
  if (!read.value) return { file, exists: false, content: emptySidecar(), problems: [], unread };
  const parsed = parseSidecar(read.value, file.maxSize);
  if (!parsed.ok) throw refusal(file, parsed.error);
  const { sidecar, problems, readOnly } = parsed.value;
  return { file, exists: true, content: sidecar, problems, unread, ...(readOnly ? { readOnly } : {}) };
}

/** An error for what is wrong with a sidecar, with its path on one line. */
export function refusal({ name }: SidecarFile, { message }: Problem): CommandError {
  return new CommandError(shownPath(message.startsWith(withoutEnding(name)) ? message : `${name}: ${message}`));
}

/** The start that the paths of all of an article's annotation files share. */
function withoutEnding(name: string): string {
  return name.replace(/annotations\.json$/, 'annotations.');
}
