// Tag All Occurrences: of the selected words, or of the actor whom they name, in this article or the folder; one step of undo.

import * as l10n from '@vscode/l10n';
import { type Disposable, type Uri, window } from 'vscode';
import { LONGEST_WORDS, wordOccurrences } from '../../../annotations';
import type { Topic } from '../../../corpus';
import { followedAt } from '../../../features/editor/related-places';
import { occurrencesAt, usualOptions } from '../../../features/pickers/occurrence-choices';
import { wordsAt } from '../../../features/selection/passage-at';
import { excerpt } from '../../../features/wording/plain-text';
import { contains, type Span } from '../../../text/span';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import type { Corpus } from '../../services/corpus/corpus';
import { toUri } from '../../services/corpus/places';
import type { AnnotationEditor } from '../../services/editing/annotation-editor';
import type { Codebooks } from '../../services/folder/codebooks';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import { isLabels, isRecord } from '../../ui/command-arguments';
import { toSpan } from '../../ui/convert';
import type { Guard } from '../../ui/guard';
import { showInfo, showStatus, showWarning } from '../../ui/messages';
import { forEachWithProgress } from '../../ui/progress';
import { type Finder, type FoundIn, pickOccurrences, type Search } from './pick-occurrences';
import { askTags, type SelectedPassages, selectedPassages, Tagging, tagPassagesLabel } from './tag-passages';

/** Most places that are listed: a user looks at fewer, and a longer list is slow. */
const MOST = 2000;

/** Texts that are read at a time. */
const AT_ONCE = 8;

/** Work on this thread is interrupted after so many ms, so that the editor answers. */
const SLICE = 40;

interface OccurrencesDependencies {
  readonly guard: Guard;
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
  readonly readings: CorrectedReadings;
  readonly corpus: Corpus;
  readonly editor: AnnotationEditor;
}

/** What is looked for. */
interface Query {
  readonly selected: SelectedPassages;
  readonly words: string;
  /** The actor whom the words name. */
  readonly actor?: { readonly name: string; readonly topic: Topic };
}

/** What a keybinding may bring: how to look; `sure` asks nothing. */
type GivenSearch = Partial<Search> & { readonly sure?: boolean };

/** Registers the command. A keybinding may bring labels of tags, and how to look. */
export function registerTagOccurrences(deps: OccurrencesDependencies): Disposable {
  const { guard, codebooks, readings, corpus, editor } = deps;
  return guard.command('marginalia.tagOccurrences', async (labels, given) => {
    const selected = await selectedPassages(readings, editor);
    const query = selected && queryOf(corpus, selected);
    if (!query) return;
    const chosen = isLabels(labels) ? labels : await askTags(codebooks, selected);
    if (!chosen || chosen.length === 0) return;
    const { sure, ...options }: GivenSearch = isRecord(given) ? given : {};
    const search = searchOf(query, options);
    const find = finder(deps, query, chosen);
    const found = sure
      ? (await find(search, { stopped: () => false, report: () => undefined })).map(untagged)
      : await pickOccurrences({
          tags: chosen.join(', '),
          words: excerpt(query.words, 40),
          ...(query.actor ? { actor: query.actor.name } : {}),
          search,
          find,
        });
    if (found && found.length > 0) await tagAll(deps, found, chosen);
  });
}

function queryOf(corpus: Corpus, selected: SelectedPassages): Query | undefined {
  const { reading } = selected;
  const active = window.activeTextEditor;
  const open = corpus.articleOf(reading.document);
  const span = active && wordsAt(reading.analysis, toSpan(reading.lines, active.selection));
  if (!span || !open) return undefined;
  const words = reading.analysis.article.text.slice(span.start, span.end);
  if (words.length > LONGEST_WORDS) {
    showInfo(l10n.t('Select fewer words: at most {0} characters are looked for.', LONGEST_WORDS));
    return undefined;
  }
  const followed = followedAt(open.context, span.start);
  const mention = followed?.mention;
  if (mention?.kind !== 'actor' || !contains(mention.span, span)) return { selected, words };
  const actor = reading.analysis.actors.find(({ id }) => id === mention.actor);
  return { selected, words, ...(actor && followed ? { actor: { name: actor.name, topic: followed.topic } } : {}) };
}

/** At a bare cursor a name means its actor; what is selected means the words. */
function searchOf({ selected, words, actor }: Query, options: Partial<Search>): Search {
  const active = window.activeTextEditor;
  const isCursor = active?.document === selected.reading.document && active.selection.isEmpty;
  return { actor: actor !== undefined && isCursor, folder: false, ...usualOptions(words), ...options };
}

function finder(deps: OccurrencesDependencies, query: Query, labels: readonly string[]): Finder {
  const { article } = query.selected;
  const textOf = async (uri: Uri) => (uri === article.uri ? article.text : deps.corpus.textOf(uri));
  return async (search, { stopped, report }) => {
    const uris = search.folder ? articlesInFolder(deps, article.uri) : [article.uri];
    const spans = actorSpans(deps.corpus, query, search);
    const found: FoundIn[] = [];
    let left = MOST;
    for (let at = 0; at < uris.length && left > 0 && !stopped(); at += AT_ONCE) {
      const some = uris.slice(at, at + AT_ONCE).filter((uri) => spans === undefined || spans.has(`${uri}`));
      const texts = await Promise.all(some.map(textOf));
      for (const [index, uri] of some.entries()) {
        const text = texts[index];
        if (text === undefined || left <= 0) continue;
        const places = spans?.get(`${uri}`) ?? wordOccurrences(text, query.words, search, left);
        const occurrences = occurrencesAt(text, places.slice(0, left), tagsAt(deps, uri, labels));
        left -= occurrences.length;
        if (occurrences.length > 0) found.push({ article: uri, text, occurrences });
      }
      report(l10n.t('Looking: {0} of {1} articles', Math.min(at + AT_ONCE, uris.length), uris.length));
    }
    if (left <= 0) showInfo(l10n.t('Only the first {0} places are listed.', MOST));
    return found;
  };
}

/** The articles of an article's own folder, as tags belong to a folder; the article itself first. */
function articlesInFolder({ corpus, codebooks }: OccurrencesDependencies, here: Uri): readonly Uri[] {
  const book = codebooks.fileOf(here);
  const all = corpus.index.articles().map(({ uri }) => toUri(uri));
  const others = all.filter((uri) => uri.toString() !== here.toString() && book && codebooks.fileOf(uri) === book);
  return [here, ...others];
}

/** Where the actor is named, by article; undefined where words are looked for. */
function actorSpans(corpus: Corpus, { actor }: Query, search: Search): Map<string, Span[]> | undefined {
  if (!actor || !search.actor) return undefined;
  const spans = new Map<string, Span[]>();
  for (const { uri, start, end } of corpus.index.placesOf(actor.topic)) {
    const known = spans.get(toUri(uri).toString());
    if (known) known.push({ start, end });
    else spans.set(toUri(uri).toString(), [{ start, end }]);
  }
  return spans;
}

function tagsAt({ annotations, codebooks }: OccurrencesDependencies, uri: Uri, labels: readonly string[]) {
  const article = annotations.at(uri);
  return { passages: article ? codebooks.passagesOf(article) : [], tags: codebooks.slugsOf(uri, labels) };
}

function untagged(found: FoundIn): FoundIn {
  return { ...found, occurrences: found.occurrences.filter(({ tagged }) => !tagged) };
}

/** Tags all as one step of undo. An article whose text has changed since is left out, and named. */
async function tagAll(
  { annotations, codebooks, editor }: OccurrencesDependencies,
  found: readonly FoundIn[],
  labels: readonly string[],
): Promise<void> {
  const [first] = found;
  if (!first) return;
  const { slugs: tags, edits: added } = await codebooks.addLabels(first.article, labels);
  const count = found.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
  const edits: Tagging[] = [];
  const left: string[] = [];
  const label = tagPassagesLabel(count);
  const pause = pauser();
  const prepared = await forEachWithProgress(label, found, async ({ article: uri, text, occurrences }) => {
    const article = await annotations.open(uri);
    if (!article || article.isReadOnly || article.text !== text) {
      left.push(article?.fileName ?? uri.path);
      return;
    }
    const tagging = new Tagging(codebooks, article, tags);
    for (const { span } of occurrences) {
      tagging.addSpan(span);
      await pause();
    }
    edits.push(tagging);
  });
  if (!prepared) for (const edit of added) await edit.revert(edit.place);
  if (!prepared || !(await editor.commitAll(label, edits, added))) return;
  await codebooks.recent.add(tags);
  if (left.length > 0) showWarning(l10n.t('Not tagged, as they changed or cannot be written: {0}', left.join(', ')));
  else showStatus(l10n.t('{0} passages in {1} articles tagged. “Undo Annotation” undoes that.', count, edits.length));
}

/** A pause in long work, so that the editor answers; costs nothing until a slice of time is used up. */
function pauser(): () => Promise<void> {
  let since = Date.now();
  return async () => {
    if (Date.now() - since < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = Date.now();
  };
}
