// Files and standard input as canonical text: the same offsets as in the editor for the same bytes.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Analysis, analyze, withCorrections } from '../analysis';
import { correctionsIn, type Sidecar } from '../annotations';
import { isArticle } from '../article';
import { canonicalText } from '../text/canonical-text';
import { decodeBytes } from '../text/decode-bytes';
import { Problem, type Terminal } from './command';
import { decidedActorsFor } from './decided-actors';
import { reasonOf } from './reason';
import { openSidecar } from './sidecars';
import { shownPath } from './terminal';

/** Largest file that is read, in bytes. Reading takes about ten times as much memory. */
const MAX_BYTES = 64e6;
/** Deepest folder below the one that was named; keeps a loop of links from running on. */
const MAX_DEPTH = 32;

/** An article's file name as the caller gave it, and its canonical text. */
export interface InputText {
  readonly file: string;
  readonly text: string;
}

/** Reads a file, or standard input for `-`. Throws a Problem that names the file and the reason. */
export async function readText(file: string, terminal: Terminal): Promise<InputText> {
  const bytes = file === '-' ? await terminal.input(MAX_BYTES) : await readBytes(file);
  if (bytes.length > MAX_BYTES) throw new Problem(`${shownPath(file)}: over the limit of ${MAX_BYTES / 1e6} MB`);
  return { file, text: canonicalText(decodeBytes(bytes)) };
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    // A pipe without a writer would be waited for, a device might never end.
    if (!found.isFile() && !found.isDirectory())
      throw new Problem(`${shownPath(file)}: is no regular file; pipe it in and name it -`);
    if (found.size > MAX_BYTES)
      throw new Problem(
        `${shownPath(file)}: ${(found.size / 1e6).toFixed(1)} MB, over the limit of ${MAX_BYTES / 1e6} MB`,
      );
    return await readFile(file);
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(`${shownPath(file)}: ${reasonOf(error)}`);
  }
}

/** An article with its analysis. */
export interface InputArticle extends InputText {
  readonly analysis: Analysis;
}

/**
 * Reads and analyses a file or standard input, as the reader corrected it. The day of publication is `published`, else the head
 * line's, else the one that the reader set for the file; it and the corrections stand in its sidecar, decisions about actors in the folder.
 */
export async function readArticle(file: string, terminal: Terminal, published?: string): Promise<InputArticle> {
  return analyzed(await readText(file, terminal), terminal, published);
}

/** Analyses a text that was read; see {@link readArticle}. */
export async function analyzed(input: InputText, terminal: Terminal, published?: string): Promise<InputArticle> {
  const { file } = input;
  const first = analyze(input.text, published === undefined ? {} : { published });
  if (file === '-') return { ...input, analysis: first };
  const actors = await decidedActorsFor(file, (words) => terminal.warn(words));
  const beside = await sidecarBeside(file);
  if (!beside) return { ...input, analysis: withCorrections(first, actors) };
  const day = first.article.published ?? beside.article?.published;
  const machine = day === first.article.published ? first : analyze(input.text, { ...(day ? { published: day } : {}) });
  return { ...input, analysis: withCorrections(machine, { ...actors, ...correctionsIn(beside, input.text) }) };
}

/** A sidecar that cannot be read sets and corrects nothing; the commands that need the sidecar itself say what is wrong with it. */
async function sidecarBeside(file: string): Promise<Sidecar | undefined> {
  const sidecar = await openSidecar(file).catch(() => undefined);
  return sidecar?.content;
}

/** Every article below a folder, by name: files whose first line has an article's head. What cannot be read is warned of. */
export async function* articlesBelow(folder: string, terminal: Terminal, depth = 0): AsyncGenerator<InputText> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new Problem(`${shownPath(folder)}: ${reasonOf(error)}`);
  });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth < MAX_DEPTH && !entry.name.startsWith('.') && entry.name !== 'node_modules') {
      yield* articlesBelow(path, terminal, depth + 1);
    } else if (entry.isFile() && /\.(?:txt|article)$/.test(entry.name)) {
      const input = await readText(path, terminal).catch((error: unknown) =>
        terminal.warn(`marginalia: ${reasonOf(error)}`),
      );
      if (input && isArticle(input.text.slice(0, 32))) yield input;
    }
  }
}
