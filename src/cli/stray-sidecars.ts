// Annotation files beside an article that no command reads: of an article that was moved or is gone, under a name in other Unicode
// letters, or copies that a synchronization service made. They are named and never touched.
import { readdir, readFile, stat } from 'node:fs/promises';
import { devNull } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { conflictCopyOf, copiesAmong, hashOf, lostArticles, sidecarName, sidecarNamed } from '../annotations';
import type { InputText } from './input';
import type { OpenSidecar } from './open-sidecar';
import { shownPath } from './terminal';

/** The article's notes that are not read, a line for each file: its path, and why. Empty where all is well. */
export async function unreadNotes(
  { file, text }: InputText,
  { exists }: Pick<OpenSidecar, 'exists'>,
): Promise<string[]> {
  const folder = dirname(file);
  const names = await namesIn(folder);
  const own = basename(file);
  const copies = copiesAmong(names, own);
  const moved = exists ? [] : [...(await movedFrom(folder, names, text))];
  for (const name of names) {
    const article = sidecarNamed(name)?.article;
    // Some file systems take both for one name: then the article is found, and its annotations were read.
    if (article !== undefined && sameName(article, own) && !(await isFile(join(folder, article)))) moved.push(name);
  }
  return [
    ...copies.map((name) => copyLine(folder, name)),
    ...[...new Set(moved)].map((name) => {
      const wanted = sidecarName(own, sidecarNamed(name)?.author);
      return `${pathOf(folder, name)}: these are annotations of ${shownPath(file)}; rename the file to ${shownPath(wanted)}`;
    }),
  ];
}

/** The annotation files of a folder whose articles are not there, a line for each; without those that were named already. */
export async function orphanSidecars(folder: string, named: readonly string[]): Promise<string[]> {
  const names = await namesIn(folder);
  const articles = new Set(names.map((name) => name.normalize('NFC')));
  const orphans: string[] = [];
  for (const name of names) {
    const article = (conflictCopyOf(name) ?? sidecarNamed(name))?.article;
    if (named.some((line) => line.startsWith(`${pathOf(folder, name)}: `))) continue;
    if (article === undefined || articles.has(article.normalize('NFC')) || (await isFile(join(folder, article))))
      continue;
    orphans.push(
      conflictCopyOf(name) === undefined
        ? `${pathOf(folder, name)}: there is no article ${shownPath(article)} beside these annotations`
        : copyLine(folder, name),
    );
  }
  return orphans;
}

/** The sidecars of an article of this text that is gone, as the editor finds them; in the same folder only. */
async function movedFrom(folder: string, names: readonly string[], text: string): Promise<readonly string[]> {
  const search = {
    sidecars: names.filter((name) => sidecarNamed(name)),
    articleOf: (name: string) => sidecarNamed(name)?.article ?? name,
    isFile: (name: string) => isFile(join(folder, name)),
    read: (name: string) => readFile(join(folder, name)).catch(() => undefined),
  };
  return (await lostArticles(search, hashOf(text))).flatMap(({ sidecars }) => sidecars);
}

/** The copy, and the command that takes its notes in. */
function copyLine(folder: string, name: string): string {
  const { article, author } = conflictCopyOf(name) ?? { article: name };
  const paths = [sidecarName(article, author), name].map((each) => argument(pathOf(folder, each)));
  const command = ['marginalia merge', devNull, ...paths].join(' ');
  return `${pathOf(folder, name)}: is a copy that a synchronization service made of annotations changed in two places; take its notes in with: ${command}`;
}

/** A path as one word of a command line. */
function argument(path: string): string {
  return /^[\w./\\:-]+$/.test(path) ? path : `"${path}"`;
}

function pathOf(folder: string, name: string): string {
  return shownPath(join(folder, name));
}

/** Whether two names are one in other Unicode letters. */
function sameName(one: string | undefined, other: string): boolean {
  return one?.normalize('NFC') === other.normalize('NFC');
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}
