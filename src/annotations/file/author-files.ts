// The annotation files of one article, a common one and one for each author, and how they are read.
// Does no file access itself: the files are ports.
import { bytesHash } from '../model/hash';
import { failed, type Problem, type Result } from '../model/result';
import type { Sidecar } from '../model/types';
import { MAX_SIZE } from './read-json';
import { emptySidecar, parseSidecar } from './sidecar';
import type { SidecarFile } from './update-file';

/** Most bytes of all files of an article: any two files of the largest size. Laid out in one text they stay far below the longest string. */
const MOST_TOGETHER = 2 * MAX_SIZE;

/** The files of one article. */
export interface AuthorFiles {
  readonly common: SidecarFile;
  /** Slugs of the authors who have a file of their own now. */
  authors(): Promise<readonly string[]>;
  /** Names of copies that a synchronization service made; absent where the host names them itself. */
  copies?(): Promise<readonly string[]>;
  of(author: string): SidecarFile;
  /** Slug of the author whose file takes new annotations; undefined if the common file takes them. */
  own(): string | undefined;
}

/** One file with its content. */
export interface OpenedFile {
  readonly file: SidecarFile;
  /** Hash of its bytes; undefined if it does not exist. */
  readonly seen: string | undefined;
  /** In bytes. */
  readonly size: number;
  readonly sidecar: Sidecar;
  readonly readOnly?: Problem;
  /** Whether new annotations are written to it. */
  readonly isOwn: boolean;
}

/** All files of an article, as they were read. */
export interface OpenedFiles {
  /** The bytes of the common file if it is the only one; `opened` is empty then. */
  readonly onlyBytes?: Uint8Array | undefined;
  readonly opened: readonly OpenedFile[];
  /** Files of other authors that cannot be read, and copies of files. They are left alone. */
  readonly problems: readonly Problem[];
}

/** Reads all files of an article. Fails if the common file or the user's own cannot be read. */
export async function readAuthorFiles(files: AuthorFiles): Promise<Result<OpenedFiles>> {
  const own = files.own();
  const authors = await files.authors();
  const problems = ((await files.copies?.()) ?? []).map(copyProblem);
  const common = await files.common.read();
  if (!common.ok) return common;
  if (own === undefined && authors.length === 0)
    return { ok: true, value: { onlyBytes: common.value, opened: [], problems } };
  const opened: OpenedFile[] = [];
  for (const author of [undefined, ...new Set([...(own === undefined ? [] : [own]), ...authors])]) {
    const isOwn = author === own;
    const file = author === undefined ? files.common : files.of(author);
    const left = opened.reduce((sum, { size }) => sum - size, MOST_TOGETHER);
    const result = await openFile(file, isOwn, left);
    if (result.ok) {
      opened.push(result.value);
      continue;
    }
    const problem = { ...result.error, item: file.name };
    if (isOwn || author === undefined) return { ok: false, error: problem };
    problems.push(problem);
  }
  return { ok: true, value: { opened, problems } };
}

function copyProblem(item: string): Problem {
  const message = `${item} is a copy that a synchronization service made; "marginalia merge" takes its notes in.`;
  return { code: 'sync-copy', message, item };
}

async function openFile(file: SidecarFile, isOwn: boolean, left: number): Promise<Result<OpenedFile>> {
  const read = await file.read();
  if (!read.ok) return read;
  if (!read.value) return { ok: true, value: { file, seen: undefined, size: 0, sidecar: emptySidecar(), isOwn } };
  const size = read.value.length;
  if (size > left)
    return failed(
      'too-large',
      `${file.name}: is passed over: the files of all authors have more than ${MOST_TOGETHER} bytes together.`,
    );
  const parsed = parseSidecar(read.value);
  if (!parsed.ok) return failed(parsed.error.code, `${file.name}: ${parsed.error.message}`);
  const { sidecar, readOnly } = parsed.value;
  return {
    ok: true,
    value: { file, seen: bytesHash(read.value), size, sidecar, isOwn, ...(readOnly ? { readOnly } : {}) },
  };
}
