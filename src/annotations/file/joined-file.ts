// Presents the annotation files of one article, a common one and one for each author, as a single file: reading combines
// them, and each annotation is written to the file that it came from.
import { bytesHash } from '../model/hash';
import type { Problem } from '../model/result';
import { type AuthorFiles, readAuthorFiles } from './author-files';
import { combinedBytes } from './combine-author-files';
import { replaceAuthorFiles } from './replace-author-files';
import { parseSidecar } from './sidecar';
import type { SidecarFile } from './update-file';

/** All files of an article as one. */
export interface JoinedFile extends SidecarFile {
  /** What is wrong with other authors' files and which copies there are, as of the last read. Only their annotations are missing. */
  readonly problems: readonly Problem[];
}

/** Joins the files of an article. If no author has a file of their own, and none is wanted, this is the common file. */
export function joinedFile(files: AuthorFiles): JoinedFile {
  let problems: readonly Problem[] = [];
  let isJoined = false;
  const readAll = async () => {
    const all = await readAuthorFiles(files);
    if (all.ok) {
      problems = all.value.problems;
      isJoined = all.value.opened.length > 0;
    }
    return all;
  };
  return {
    name: files.common.name,
    // Each file has been parsed within its own limit, and all of them within theirs.
    get maxSize() {
      return isJoined ? Number.POSITIVE_INFINITY : undefined;
    },
    get problems() {
      return problems;
    },
    async read() {
      const all = await readAll();
      return all.ok ? { ok: true, value: combinedBytes(all.value) } : all;
    },
    async replace(next, seen) {
      const all = await readAll();
      if (!all.ok) return all;
      const bytes = combinedBytes(all.value);
      if ((bytes && bytesHash(bytes)) !== seen) return { ok: true, value: 'changed' };
      if (all.value.opened.length === 0) return files.common.replace(next, seen);
      const parsed = parseSidecar(next, Number.POSITIVE_INFINITY);
      return parsed.ok ? replaceAuthorFiles(all.value.opened, parsed.value.sidecar) : parsed;
    },
  };
}
