// What the reader does with annotations that are there: open, retag, remove, take back. On an item of a tree, else at the caret.
import { commands, Disposable, l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { type Passage, passagesAt, placeOf, withTags } from '../../../annotations';
import { orderTags } from '../../../features/pickers/tag-choices';
import type { AnnotationEntry } from '../../../features/trees/annotation-entry';
import { excerpt, withoutIcons } from '../../../features/wording/plain-text';
import { LineMap } from '../../../text/line-map';
import type { Parts } from '../../extension';
import type { ArticleAnnotations } from '../../services/annotations/article-annotations';
import { type ArticleAct, actOnMany } from '../../services/editing/annotation-editor';
import { articleAtHand } from '../../services/folder/annotated-articles';
import { isFile, sidecarOf } from '../../services/storage/sidecar-uris';
import { toRange } from '../../ui/convert';
import { goTo } from '../reading/navigation';
import { pickTags } from './pick-tags';

/** How long a word about what was done stays in the status bar, in ms. */
const TOLD = 4000;

/** Longest excerpt of a passage in a question. */
const EXCERPT = 60;

/** One annotation with the article that it belongs to. */
export interface Chosen {
  readonly notes: ArticleAnnotations;
  readonly passage: Passage;
}

/** Registers the commands. */
export function registerEditCommands(parts: Parts): Disposable {
  const { guard, annotations } = parts;
  return Disposable.from(
    guard.command('marginalia.annotations.open', (entry) => open(parts, entry)),
    guard.command('marginalia.removeAnnotation', (entry, selected) => remove(parts, entry, selected)),
    guard.command('marginalia.changeTags', (entry, selected) => changeTags(parts, entry, selected)),
    guard.command('marginalia.openSidecar', (article) => {
      const uri = article instanceof Uri ? article : window.activeTextEditor?.document.uri;
      return uri && openSidecar(uri);
    }),
    guard.command('marginalia.retrySave', async () => {
      for (const notes of annotations.all()) if (notes.store.isPending || notes.trouble) await annotations.retry(notes);
    }),
  );
}

/** The annotation that a tree's item, or else the caret, is on; with several at the caret that fit the reader chooses. */
export async function chosenBy(
  parts: Parts,
  item: unknown,
  fits: (passage: Passage) => boolean = () => true,
): Promise<Chosen | undefined> {
  const fromTree = isEntry(item) ? ofEntry(parts, item) : undefined;
  if (fromTree) return fromTree;
  const notes = articleAtHand(parts.annotations);
  const editor = window.activeTextEditor;
  if (!notes || !editor) return undefined;
  const offset = new LineMap(notes.text).offsetAt(editor.selection.active);
  const found = passagesAt(parts.codebooks.passagesOf(notes), offset).filter(fits);
  if (found.length === 0) window.setStatusBarMessage(l10n.t('No annotation here.'), TOLD);
  const passage = found.length > 1 ? await choose(parts, notes, found) : found[0];
  return passage && { notes, passage };
}

/** The annotation of a tree's item as it is now; undefined once it is gone. */
export function ofEntry({ annotations, codebooks }: Parts, { article, passage }: AnnotationEntry): Chosen | undefined {
  const notes = annotations.at(Uri.parse(article.uri, true));
  const now = notes && codebooks.passagesOf(notes).find(({ annotation }) => annotation.id === passage.annotation.id);
  return now && { notes, passage: now };
}

/** Whether a value is an item of one of our trees. */
export function isEntry(value: unknown): value is AnnotationEntry {
  return typeof value === 'object' && value !== null && 'passage' in value && 'article' in value;
}

async function choose(
  parts: Parts,
  notes: ArticleAnnotations,
  found: readonly Passage[],
): Promise<Passage | undefined> {
  const items = found.map((passage): QuickPickItem & { passage: Passage } => ({
    label: withoutIcons(excerpt(passage.words, EXCERPT)),
    description: withoutIcons(passage.tags.map((tag) => parts.codebooks.labelOf(notes.uri, tag)).join(', ')),
    detail: withoutIcons(excerpt(passage.notes[0] ?? '', EXCERPT)),
    passage,
  }));
  return (await window.showQuickPick(items, { title: l10n.t('Which annotation?') }))?.passage;
}

async function open(parts: Parts, item: unknown): Promise<void> {
  const chosen = await chosenBy(parts, item);
  if (!chosen) return;
  const { notes, passage } = chosen;
  if (parts.annotations.isMissing(notes)) return openSidecar(notes.uri);
  const span = placeOf(passage);
  if (span) await goTo(notes.uri, toRange(new LineMap(notes.text), span));
  else if (passage.anchor) await commands.executeCommand('marginalia.review.open', item);
  else await window.showTextDocument(await workspace.openTextDocument(notes.uri));
}

/** Those that are selected in a view, each once, where they are several; else the one of the item or at the caret. */
async function chosenFrom(parts: Parts, item: unknown, selected: unknown): Promise<readonly Chosen[]> {
  const entries = Array.isArray(selected) && selected.length > 1 ? selected.filter(isEntry) : [];
  const one = entries.length > 1 ? undefined : await chosenBy(parts, entries[0] ?? item);
  const all = one ? [one] : entries.flatMap((entry) => ofEntry(parts, entry) ?? []);
  const once = new Map(all.map((chosen) => [chosen.passage.annotation, chosen]));
  return [...once.values()].filter(({ notes }) => parts.annotations.mayWrite(notes));
}

/** Removes the annotation of an item or at the caret, or all that are selected in a view. */
async function remove(parts: Parts, item: unknown, selected: unknown): Promise<void> {
  const chosen = await chosenFrom(parts, item, selected);
  const acts = [...byArticle(chosen)].map(([notes, passages]) => {
    return {
      notes,
      remove: passages.flatMap(({ annotation, replies }) => [annotation, ...replies]).map(({ id }) => id),
    };
  });
  if (acts.length === 0) return;
  const label = chosen.length > 1 ? l10n.t('Remove {0} Annotations', chosen.length) : l10n.t('Remove Annotation');
  if (await actOnMany(parts, label, acts))
    window.setStatusBarMessage(l10n.t('Annotation removed. “Undo Annotation” brings it back.'), TOLD);
}

/** Adds tags to all annotations that are selected in a view, as one act. */
async function addTags(parts: Parts, chosen: readonly Chosen[]): Promise<void> {
  const { codebooks } = parts;
  const [first] = chosen;
  if (!first) return;
  const title = l10n.t('Tags for {0} annotations', chosen.length);
  const labels = await pickTags({ title, tags: orderTags(codebooks.tagsFor(first.notes), codebooks.recent.all) });
  if (!labels) return;
  const acts: ArticleAct[] = [];
  for (const [notes, passages] of byArticle(chosen)) {
    const slugs = await codebooks.take(notes.uri, labels);
    const retagging = codebooks.retagging(notes.uri);
    const update = passages.map(({ annotation, tags }) => withTags(annotation, [...tags, ...slugs], retagging));
    acts.push({ notes, update });
  }
  if (await actOnMany(parts, l10n.t('Tag {0} Passages', chosen.length), acts))
    await codebooks.recent.add(codebooks.slugsOf(first.notes.uri, labels));
}

function byArticle(chosen: readonly Chosen[]): ReadonlyMap<ArticleAnnotations, readonly Passage[]> {
  const found = new Map<ArticleAnnotations, Passage[]>();
  for (const { notes, passage } of chosen) found.set(notes, [...(found.get(notes) ?? []), passage]);
  return found;
}

async function changeTags(parts: Parts, item: unknown, selected: unknown): Promise<void> {
  const { annotations, codebooks } = parts;
  const several = await chosenFrom(parts, item, selected);
  const [chosen] = several;
  if (!chosen) return;
  if (several.length > 1) return addTags(parts, several);
  const { notes, passage } = chosen;
  const title = l10n.t('Tags of “{0}”', excerpt(passage.words, EXCERPT));
  const tags = orderTags(codebooks.tagsFor(notes), codebooks.recent.all);
  const labels = await pickTags({ title, tags, chosen: passage.tags });
  if (!labels) return;
  const slugs = await codebooks.take(notes.uri, labels);
  const changed = withTags(passage.annotation, slugs, codebooks.retagging(notes.uri));
  const empty = changed.bodies.length === 0 && passage.replies.length === 0;
  notes.act(l10n.t('Change Tags'), [], empty ? { remove: [changed.id] } : { update: [changed] });
  await codebooks.recent.add(slugs.filter((slug) => !passage.tags.includes(slug)));
  await annotations.save(notes);
}

/** Opens the file with an article's annotations; says so where there is none yet. */
export async function openSidecar(article: Uri): Promise<void> {
  const sidecar = article.path.endsWith('.json') ? article : sidecarOf(article);
  if (await isFile(sidecar)) await window.showTextDocument(await workspace.openTextDocument(sidecar));
  else void window.showInformationMessage(l10n.t('This article has no annotations yet.'));
}
