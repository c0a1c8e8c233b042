// Tag All Occurrences: of the words pointed at, or of the actor whom they name, in this article or the folder; one act.
import { type Disposable, l10n, ProgressLocation, type Uri, window } from 'vscode';
import { LONGEST_WORDS, wordOccurrences } from '../../../annotations';
import type { Topic } from '../../../corpus';
import { followedAt } from '../../../features/editor/related-places';
import { occurrencesAt, usualOptions } from '../../../features/pickers/occurrence-choices';
import { wordsAt } from '../../../features/selection/passage-at';
import { excerpt } from '../../../features/wording/plain-text';
import { contains, type Span } from '../../../text/span';
import type { Parts } from '../../extension';
import { articleOf } from '../../services/corpus/article-context';
import { toUri } from '../../services/corpus/corpus';
import { actOnMany } from '../../services/editing/annotation-editor';
import { toSpan } from '../../ui/convert';
import { type Finder, type FoundIn, pickOccurrences, type Search } from './pick-occurrences';
import { askTags, isLabels, type Pointed, pointedAt, Tagging, tagLabel } from './tag-passages';

/** Most places that are listed: a reader looks at fewer, and a list of more is slow. */
const MOST = 2000;

/** Texts that are read at a time. */
const AT_ONCE = 8;

/** Work on this thread is put down after so many ms, so that the editor answers. */
const SLICE = 40;

/** What is looked for. */
interface Sought {
  readonly words: string;
  /** The actor whom the words name. */
  readonly actor?: { readonly name: string; readonly topic: Topic };
}

/** Registers the command. A keybinding may bring labels of tags, and how to look; with `sure` it asks nothing. */
export function registerTagOccurrences(parts: Parts): Disposable {
  return parts.guard.command('marginalia.tagOccurrences', async (labels, given) => {
    const pointed = await pointedAt(parts);
    if (!pointed) return;
    const sought = soughtAt(parts, pointed);
    if (!sought) return;
    const chosen = isLabels(labels) ? labels : await askTags(parts, pointed);
    if (!chosen || chosen.length === 0) return;
    const wishes = typeof given === 'object' && given !== null ? (given as Partial<Search> & { sure?: boolean }) : {};
    const search = searchOf(sought, pointed, wishes);
    const find = finder(parts, { pointed, sought, labels: chosen });
    const found = wishes.sure
      ? (await find(search, { stopped: () => false, tell: () => undefined })).map(untagged)
      : await pickOccurrences({
          tags: chosen.join(', '),
          words: excerpt(sought.words, 40),
          ...(sought.actor ? { actor: sought.actor.name } : {}),
          search,
          find,
        });
    if (found && found.length > 0) await tagAll(parts, found, chosen);
  });
}

function soughtAt(parts: Parts, { reading }: Pointed): Sought | undefined {
  const editor = window.activeTextEditor;
  const open = articleOf(parts, reading.document);
  const span = editor && wordsAt(reading.analysis, toSpan(reading.lines, editor.selection));
  if (!span || !open) return undefined;
  const words = reading.analysis.article.text.slice(span.start, span.end);
  if (words.length > LONGEST_WORDS) {
    void window.showInformationMessage(
      l10n.t('Select fewer words: at most {0} characters are looked for.', LONGEST_WORDS),
    );
    return undefined;
  }
  const followed = followedAt(open.context, span.start);
  const mention = followed?.mention;
  if (mention?.kind !== 'actor' || !contains(mention.span, span)) return { words };
  const actor = reading.analysis.actors.find(({ id }) => id === mention.actor);
  return actor && followed ? { words, actor: { name: actor.name, topic: followed.topic } } : { words };
}

/** At a bare caret a name means its actor; what is selected means the words. */
function searchOf({ words, actor }: Sought, { reading }: Pointed, wishes: Partial<Search>): Search {
  const editor = window.activeTextEditor;
  const isCaret = editor?.document === reading.document && editor.selection.isEmpty;
  return { actor: actor !== undefined && isCaret, folder: false, ...usualOptions(words), ...wishes };
}

interface Question {
  readonly pointed: Pointed;
  readonly sought: Sought;
  readonly labels: readonly string[];
}

function finder(parts: Parts, { pointed, sought, labels }: Question): Finder {
  return async (search, { stopped, tell }) => {
    const here = pointed.notes.uri;
    const articles = search.folder ? articlesBeside(parts, here) : [here];
    const spans = placesOf(parts, sought, search);
    const found: FoundIn[] = [];
    let left = MOST;
    for (let at = 0; at < articles.length && left > 0 && !stopped(); at += AT_ONCE) {
      const some = articles.slice(at, at + AT_ONCE).filter((article) => spans === undefined || spans.has(`${article}`));
      const texts = await Promise.all(some.map((article) => textOf(parts, pointed, article)));
      for (const [index, article] of some.entries()) {
        const text = texts[index];
        if (text === undefined || left <= 0) continue;
        const places = spans?.get(`${article}`) ?? wordOccurrences(text, sought.words, search, left);
        const occurrences = occurrencesAt(text, places.slice(0, left), tagsAt(parts, article, labels));
        left -= occurrences.length;
        if (occurrences.length > 0) found.push({ article, text, occurrences });
      }
      tell(l10n.t('Looking: {0} of {1} articles', Math.min(at + AT_ONCE, articles.length), articles.length));
    }
    if (left <= 0) void window.showInformationMessage(l10n.t('Only the first {0} places are listed.', MOST));
    return found;
  };
}

/** The article's own folder, as tags belong to a folder; the article itself first. */
function articlesBeside({ corpus, codebooks }: Parts, here: Uri): readonly Uri[] {
  const book = codebooks.fileOf(here);
  const all = corpus.index.articles().map(({ uri }) => toUri(uri));
  const beside = all.filter((uri) => uri.toString() !== here.toString() && book && codebooks.fileOf(uri) === book);
  return [here, ...beside];
}

/** Where the actor is named, by article; undefined where words are looked for. */
function placesOf({ corpus }: Parts, { actor }: Sought, search: Search): Map<string, Span[]> | undefined {
  if (!actor || !search.actor) return undefined;
  const places = new Map<string, Span[]>();
  for (const { uri, start, end } of corpus.index.placesOf(actor.topic)) {
    const known = places.get(toUri(uri).toString());
    if (known) known.push({ start, end });
    else places.set(toUri(uri).toString(), [{ start, end }]);
  }
  return places;
}

async function textOf({ corpus }: Parts, { notes }: Pointed, article: Uri): Promise<string | undefined> {
  return article === notes.uri ? notes.text : corpus.textOf(article);
}

function tagsAt({ annotations, codebooks }: Parts, article: Uri, labels: readonly string[]) {
  const notes = annotations.at(article);
  return { passages: notes ? codebooks.passagesOf(notes) : [], tags: codebooks.slugsOf(article, labels) };
}

function untagged(found: FoundIn): FoundIn {
  return { ...found, occurrences: found.occurrences.filter(({ tagged }) => !tagged) };
}

/** Tags all as one act. An article whose text is another by now is left out, and named. */
async function tagAll(parts: Parts, found: readonly FoundIn[], labels: readonly string[]): Promise<void> {
  const { annotations, codebooks } = parts;
  const [first] = found;
  if (!first) return;
  const tags = await codebooks.take(first.article, labels);
  const count = found.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
  const all: Tagging[] = [];
  const left: string[] = [];
  const title = tagLabel(count);
  const done = await slowly(title, found, async ({ article, text, occurrences }, pause) => {
    const notes = await annotations.open(article);
    if (!notes || notes.isReadOnly || notes.text !== text) {
      left.push(notes?.fileName ?? article.path);
      return;
    }
    const tagging = new Tagging(parts, notes, tags);
    for (const { span } of occurrences) {
      tagging.add(span);
      await pause();
    }
    all.push(tagging);
  });
  if (!done || !(await actOnMany(parts, title, all))) return;
  await codebooks.recent.add(tags);
  const told = l10n.t('{0} passages in {1} articles tagged. “Undo Annotation” takes them all back.', count, all.length);
  if (left.length === 0) window.setStatusBarMessage(told, 4000);
  else void window.showWarningMessage(l10n.t('Not tagged, as they changed or cannot be written: {0}', left.join(', ')));
}

/** Does work on each, putting it down from time to time; shows progress where it lasts. False where the reader stopped it. */
async function slowly<T>(
  title: string,
  items: readonly T[],
  work: (item: T, pause: () => Promise<void>) => Promise<void>,
): Promise<boolean> {
  const location = ProgressLocation.Notification;
  return window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
    let since = Date.now();
    const pause = async () => {
      if (Date.now() - since < SLICE) return;
      await new Promise((resolve) => setTimeout(resolve));
      since = Date.now();
    };
    for (const [index, item] of items.entries()) {
      if (token.isCancellationRequested) return false;
      if (items.length > 1) progress.report({ message: l10n.t('{0} of {1} articles', index + 1, items.length) });
      await work(item, pause);
    }
    return !token.isCancellationRequested;
  });
}
