// Reads articles from files and standard input as canonical text: the same offsets as in the editor for the same bytes.

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Analysis, withCorrections } from '../analysis';
import { correctionsIn, type Sidecar } from '../annotations';
import { isArticle } from '../article';
import { canonicalText } from '../text/canonical-text';
import { decodeBytes } from '../text/decode-bytes';
import { actorDecisionsFor } from './actor-decisions';
import { analyzeInTime } from './analyze-in-time';
import { CommandError, type Terminal } from './command';
import { reasonOf } from './file-error';
import { openSidecar } from './open-sidecar';
import { shownPath } from './terminal';

/** Largest file that is read, in bytes. Its analysis takes about ten times as much memory. */
const MAX_BYTES = 64e6;
/** Deepest level of subfolders that is searched; ends a loop of links. */
const MAX_DEPTH = 32;

/** A file name as given on the command line, and the file's canonical text. */
export interface InputText {
  readonly file: string;
  readonly text: string;
}

/** Reads a file, or standard input for `-`. Throws a CommandError that names the file and the reason. */
export async function readText(file: string, terminal: Terminal): Promise<InputText> {
  const bytes = file === '-' ? await terminal.input(MAX_BYTES) : await readBytes(file);
  if (bytes.length > MAX_BYTES) throw new CommandError(`${shownPath(file)}: over the limit of ${MAX_BYTES / 1e6} MB`);
  return { file, text: canonicalText(decodeBytes(bytes)) };
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    // Reading a pipe without a writer would never start, reading a device might never end.
    if (!found.isFile() && !found.isDirectory())
      throw new CommandError(`${shownPath(file)}: is no regular file; pipe it in and name it -`);
    if (found.size > MAX_BYTES)
      throw new CommandError(
        `${shownPath(file)}: ${(found.size / 1e6).toFixed(1)} MB, over the limit of ${MAX_BYTES / 1e6} MB`,
      );
    return await readFile(file);
  } catch (error) {
    throw error instanceof CommandError ? error : new CommandError(`${shownPath(file)}: ${reasonOf(error)}`);
  }
}

/** An article with its analysis. */
export interface InputArticle extends InputText {
  readonly analysis: Analysis;
}

/**
 * Reads and analyses a file or standard input, with the user's corrections. The day of publication is `published`, else that of
 * the head line, else that of the sidecar. Corrections come from the sidecar, decisions about actors from the folder.
 */
export async function readArticle(file: string, terminal: Terminal, published?: string): Promise<InputArticle> {
  return analyzed(await readText(file, terminal), terminal, published);
}

/** Analyses a text that was read already; see {@link readArticle}. Throws a CommandError that names the file if that fails. */
export async function analyzed(input: InputText, terminal: Terminal, published?: string): Promise<InputArticle> {
  try {
    return await analyzedAndCorrected(input, terminal, published);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${shownPath(input.file)}: could not be analysed: ${reasonOf(error)}`);
  }
}

async function analyzedAndCorrected(input: InputText, terminal: Terminal, published?: string): Promise<InputArticle> {
  const { file } = input;
  const first = await analyzeInTime(input.text, published === undefined ? {} : { published });
  if (file === '-') return { ...input, analysis: first };
  const actors = await actorDecisionsFor(file, (message) => terminal.warn(message));
  const sidecar = await sidecarOf(file);
  if (!sidecar) return { ...input, analysis: withCorrections(first, actors) };
  const day = first.article.published ?? sidecar.article?.published;
  const machine =
    day === first.article.published ? first : await analyzeInTime(input.text, day ? { published: day } : {});
  return { ...input, analysis: withCorrections(machine, { ...actors, ...correctionsIn(sidecar, input.text) }) };
}

/** The article's sidecar; undefined if it cannot be read. The commands that need the sidecar itself report why. */
async function sidecarOf(file: string): Promise<Sidecar | undefined> {
  const opened = await openSidecar(file).catch(() => undefined);
  return opened?.content;
}

/**
 * Every article in a folder and its subfolders, by name: files with an article's head line. Throws a CommandError if the folder cannot
 * be read; `passOver` gets those for files and subfolders.
 */
export async function* articlesBelow(
  folder: string,
  terminal: Terminal,
  passOver: (error: unknown) => void,
  depth = 0,
): AsyncGenerator<InputText> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    const unread = new CommandError(`${shownPath(folder)}: ${reasonOf(error)}`);
    if (depth === 0) throw unread;
    passOver(unread);
    return [];
  });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth < MAX_DEPTH && !entry.name.startsWith('.') && entry.name !== 'node_modules') {
      yield* articlesBelow(path, terminal, passOver, depth + 1);
    } else if (entry.isFile() && /\.(?:txt|article)$/.test(entry.name)) {
      const input = await readText(path, terminal).catch(passOver);
      if (input && isArticle(input.text.slice(0, 32))) yield input;
    }
  }
}
