// What git knows of an article's files that they do not show themselves: a merge that is not finished, a merge driver that cannot run.
// Without git or outside of a repository there is nothing to say.
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { sidecarNamed } from '../annotations';
import { git } from './git';
import { missingIn, programOf } from './git-driver';
import { shownPath } from './terminal';

/** Names the problems of one article's files. git is asked once for each folder. */
export function gitProblems(): (article: string) => Promise<readonly string[]> {
  const folders = new Map<string, Promise<FolderState>>();
  return async (article) => {
    const folder = dirname(article);
    const asked = folders.get(folder) ?? stateOf(folder);
    folders.set(folder, asked);
    const { unmerged, wayOut, driver } = await asked;
    const names = unmerged.filter((name) => belongs(name, basename(article)));
    return [...names.map((name) => `${shownPath(join(folder, name))}: git has not merged it: ${wayOut}`), ...driver];
  };
}

interface FolderState {
  /** Paths from the folder, in all of the repository. */
  readonly unmerged: readonly string[];
  /** How the merge can be finished. */
  readonly wayOut: string;
  /** What is wrong with the merge driver. */
  readonly driver: readonly string[];
}

async function stateOf(folder: string): Promise<FolderState> {
  const [unmerged, driver] = await Promise.all([
    answer(folder, 'ls-files', '--unmerged', '-z', '--', ':/'),
    answer(folder, 'config', '--get', 'merge.marginalia.driver'),
  ]);
  const names = unmerged.split('\0').map((entry) => entry.slice(entry.indexOf('\t') + 1));
  const program = programOf(driver);
  const missing = program && (await missingIn(program));
  const message =
    missing === undefined
      ? []
      : [`git's merge driver cannot run: ${shownPath(missing)} is missing; marginalia git-setup repairs it`];
  const files = [...new Set(names)].filter((name) => name !== '');
  return { unmerged: files, wayOut: files.length > 0 ? await wayOutOf(folder) : '', driver: message };
}

/** git merges several branches at once without any merge driver: there the way out is to merge one after another. */
async function wayOutOf(folder: string): Promise<string> {
  const path = await answer(folder, 'rev-parse', '--git-path', 'MERGE_HEAD');
  const heads = await readFile(resolve(folder, path), 'utf8').catch(() => '');
  return heads.trim().includes('\n')
    ? 'git merge --abort, then merge one branch after another: of several at once git merges no annotations'
    : 'resolve the conflict, then git add';
}

/** git's output; empty if it failed or there is no git. */
async function answer(folder: string, ...args: readonly string[]): Promise<string> {
  const given = await git(folder, ...args).catch(() => undefined);
  return given?.ok ? given.out : '';
}

/** Whether a path is the article, a sidecar of it, or a folder's file that it may use. */
function belongs(path: string, article: string): boolean {
  if (/^(?:\.\.\/)*\.marginalia\/(?:codebook|actors)\.json$/.test(path)) return true;
  const name = (sidecarNamed(path)?.article ?? path).normalize('NFC');
  return name === article.normalize('NFC');
}
