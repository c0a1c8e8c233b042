// The annotations beside an article, as commands open them: the common file and those of single authors as one.
import { basename, dirname, join } from 'node:path';
import {
  emptySidecar,
  joinedFile,
  parseSidecar,
  type Sidecar,
  type SidecarFile,
  type Problem as SidecarProblem,
  sidecarName,
} from '../annotations';
import { authorsOf, sidecarFile } from '../node';
import { Problem } from './command';
import { shownPath } from './terminal';

/** A sidecar that could be read, or that does not exist yet. */
export interface OpenSidecar {
  readonly file: SidecarFile;
  readonly exists: boolean;
  readonly content: Sidecar;
  /** Items kept but not understood. */
  readonly problems: readonly SidecarProblem[];
  /** Other authors' files that cannot be read: each with its path and the reason. */
  readonly unread: readonly string[];
  /** Why it may not be written, if so. */
  readonly readOnly?: SidecarProblem;
}

/**
 * Reads the annotations beside an article. Throws a Problem, naming the file, where one is there that cannot be used.
 * @param own - slug of the author whose file takes what is new; else the common file does
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
  const parsed = parseSidecar(read.value);
  if (!parsed.ok) throw refusal(file, parsed.error);
  const { sidecar, problems, readOnly } = parsed.value;
  return { file, exists: true, content: sidecar, problems, unread, ...(readOnly ? { readOnly } : {}) };
}

/** What is wrong with a sidecar, with its path on one line. */
export function refusal({ name }: SidecarFile, { message }: SidecarProblem): Problem {
  return new Problem(shownPath(message.startsWith(withoutEnding(name)) ? message : `${name}: ${message}`));
}

/** The path of the article and what follows it in the names of all of its files. */
function withoutEnding(name: string): string {
  return name.replace(/annotations\.json$/, 'annotations.');
}
