// Adds an annotation to an article's sidecar: what `marginalia tag` and `marginalia note` share. It uses the same store and the
// same save as the editor.

import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import {
  AnnotationStore,
  articleRefOf,
  articleTarget,
  hashOf,
  newAnnotation,
  passageTarget,
  refreshSelectors,
  saveAnnotations,
  slugOf,
} from '../annotations';
import { authorsOf } from '../node';
import { LineMap } from '../text/line-map';
import { type CommandContext, CommandError, type OptionValues, UsageError } from './command';
import { readArticle } from './input';
import { openSidecar, refusal } from './open-sidecar';
import { passageOptionsHelp, requestedPassage, spanOfPassage } from './passage-options';
import { unreadNotes } from './stray-sidecars';
import { shownPath } from './terminal';

/** Help on the options of both commands. */
export const annotateHelp = `${passageOptionsHelp}
  --author NAME  who writes; else MARGINALIA_AUTHOR, else "me"
  --own-file     writes into the author's own file, NAME.annotations.AUTHOR.json; so it does where that is there already
  --json         prints the annotation as JSON`;

/** The options of both commands. */
export const annotateOptions = {
  quote: { type: 'string' },
  nth: { type: 'string' },
  start: { type: 'string' },
  end: { type: 'string' },
  article: { type: 'boolean' },
  author: { type: 'string' },
  'own-file': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** Annotates the passage that the options give, or the article as a whole, and prints the new annotation's place and id. */
export async function annotate(
  { options, terminal }: CommandContext,
  file: string,
  content: { tags?: readonly string[]; note?: string },
): Promise<boolean> {
  if (file === '-') throw new UsageError('standard input has no place beside it for annotations');
  const passage = requestedPassage(options);
  const article = await readArticle(file, terminal);
  const span = passage && spanOfPassage(article, passage);
  const author = authorOf(options);
  const sidecar = await openSidecar(file, await ownFileOf(file, author, options['own-file'] === true));
  if (sidecar.readOnly) throw refusal(sidecar.file, sidecar.readOnly);
  if (!sidecar.exists) {
    const [problem] = await unreadNotes(article, sidecar);
    if (problem) throw new CommandError(`${problem}; nothing was written`);
  }
  const store = new AnnotationStore(sidecar.content);
  const signature = { id: `urn:uuid:${randomUUID()}`, now: new Date().toISOString(), creator: author };
  const target = span ? passageTarget(basename(file), article.text, span) : articleTarget(basename(file));
  const annotation = newAnnotation(signature, target, content);
  const { published } = article.analysis.article;
  const described = { file: basename(file), text: article.text, sha256: hashOf(article.text), published };
  const previous = store.sidecar.article;
  if (previous?.sha256 !== described.sha256)
    store.refresh(articleRefOf(described, previous), refreshSelectors(store.annotations, described));
  store.add([annotation]);
  const saved = await saveAnnotations(store, sidecar.file);
  if (!saved.ok) throw refusal(sidecar.file, saved.error);
  for (const notice of saved.value.notices)
    terminal.warn(`marginalia: ${shownPath(sidecar.file.name)}: ${notice.message}`);
  const { id } = annotation;
  if (!span) {
    if (options.json) terminal.printJson({ file, id, wholeArticle: true, ...content });
    else terminal.print(`${shownPath(file)}: ${id}`);
    return true;
  }
  const { line, character } = new LineMap(article.text).positionAt(span.start);
  const place = { file, id, ...span, line: line + 1, column: character + 1 };
  if (options.json) terminal.printJson({ ...place, text: article.text.slice(span.start, span.end), ...content });
  else terminal.print(`${shownPath(file)}:${place.line}:${place.column}: ${id}`);
  return true;
}

function authorOf({ author }: OptionValues): string {
  const name = typeof author === 'string' ? author : process.env.MARGINALIA_AUTHOR;
  return name?.trim() || 'me';
}

/** The author's slug if the author has a file of their own or wants one. */
async function ownFileOf(article: string, author: string, wanted: boolean): Promise<string | undefined> {
  const slug = slugOf(author);
  return wanted || (await authorsOf(article)).includes(slug) ? slug : undefined;
}
