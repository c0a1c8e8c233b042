// Commands on annotations that are there: open, change the tags, remove. On rows of a view, else at the cursor.

import * as l10n from '@vscode/l10n';
import { commands, Disposable, Range } from 'vscode';
import { isOnArticle, type Passage, placeOf, type UndoableEdit, withTags } from '../../../annotations';
import { orderTags } from '../../../features/pickers/tag-choices';
import { excerpt } from '../../../features/wording/plain-text';
import { LineMap } from '../../../text/line-map';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import type { ArticleAnnotations } from '../../services/annotations/article-annotations';
import type { AnnotationEditor, ArticleEdit } from '../../services/editing/annotation-editor';
import type { Codebooks } from '../../services/folder/codebooks';
import { displayName } from '../../services/storage/sidecar-uris';
import { toRange } from '../../ui/convert';
import type { Guard } from '../../ui/guard';
import { showStatus } from '../../ui/messages';
import { goTo } from '../reading/go-to';
import { type ChosenAnnotation, chosenAnnotation, chosenAnnotations, EXCERPT } from './chosen-annotations';
import { pickTags } from './pick-tags';
import { tagPassagesLabel } from './tag-passages';

interface EditDependencies {
  readonly guard: Guard;
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
  readonly editor: AnnotationEditor;
}

/** Registers the commands. */
export function registerEditAnnotations(deps: EditDependencies): Disposable {
  const { guard } = deps;
  return Disposable.from(
    guard.command('marginalia.annotations.open', (row) => open(deps, row)),
    guard.command('marginalia.removeAnnotation', async (row, selected) => {
      await remove(deps.editor, await chosenAnnotations(deps, deps.editor, { row, selected }));
    }),
    guard.command('marginalia.changeTags', async (row, selected) => {
      const chosen = await chosenAnnotations(deps, deps.editor, { row, selected });
      const [first] = chosen;
      if (first) await (chosen.length > 1 ? addTags(deps, first, chosen) : changeTags(deps, first));
    }),
  );
}

async function open(deps: EditDependencies, row: unknown): Promise<void> {
  const chosen = await chosenAnnotation(deps, row);
  if (!chosen) return;
  const { article, passage } = chosen;
  const span = placeOf(passage);
  if (deps.annotations.isMissing(article)) await commands.executeCommand('marginalia.openSidecar', article.uri);
  else if (span) await goTo(article.uri, toRange(new LineMap(article.text), span));
  else if (passage.anchor) await commands.executeCommand('marginalia.review.open', row);
  else await goTo(article.uri, new Range(0, 0, 0, 0));
}

async function remove(editor: AnnotationEditor, chosen: readonly ChosenAnnotation[]): Promise<void> {
  const edits = [...byArticle(chosen)].map(([article, passages]): ArticleEdit => {
    const gone = passages.flatMap(({ annotation, replies }) => [annotation, ...replies]);
    return { article, remove: gone.map(({ id }) => id) };
  });
  if (edits.length === 0) return;
  const label = chosen.length > 1 ? l10n.t('Remove {0} Annotations', chosen.length) : l10n.t('Remove Annotation');
  if (await editor.commitAll(label, edits)) showStatus(l10n.t('Annotation removed. “Undo Annotation” restores it.'));
}

/** Adds tags to several annotations, as one step of undo. */
async function addTags(
  { codebooks, editor }: EditDependencies,
  first: ChosenAnnotation,
  chosen: readonly ChosenAnnotation[],
): Promise<void> {
  const title = l10n.t('Tags for {0} annotations', chosen.length);
  const labels = await pickTags({ title, tags: orderTags(codebooks.tagsFor(first.article), codebooks.recent.all) });
  if (!labels) return;
  const edits: ArticleEdit[] = [];
  const before: UndoableEdit[] = [];
  for (const [article, passages] of byArticle(chosen)) {
    const { slugs, edits: added } = await codebooks.addLabels(article.uri, labels);
    for (const edit of added) before.push(edit);
    const retagging = codebooks.retagging(article.uri);
    const update = passages.map(({ annotation, tags }) => withTags(annotation, [...tags, ...slugs], retagging));
    edits.push({ article, update });
  }
  if (await editor.commitAll(tagPassagesLabel(chosen.length), edits, before))
    await codebooks.recent.add(codebooks.slugsOf(first.article.uri, labels));
}

/** Sets the tags of one annotation. One that is left without any content is removed. */
async function changeTags(
  { codebooks, editor }: EditDependencies,
  { article, passage }: ChosenAnnotation,
): Promise<void> {
  const title = isOnArticle(passage)
    ? l10n.t('Tags of the article “{0}”', displayName(article.uri))
    : l10n.t('Tags of “{0}”', excerpt(passage.words, EXCERPT));
  const tags = orderTags(codebooks.tagsFor(article), codebooks.recent.all);
  const labels = await pickTags({ title, tags, chosen: passage.tags });
  if (!labels) return;
  const { slugs, edits } = await codebooks.addLabels(article.uri, labels);
  const changed = withTags(passage.annotation, slugs, codebooks.retagging(article.uri));
  const isEmpty = changed.bodies.length === 0 && passage.replies.length === 0;
  await codebooks.recent.add(slugs.filter((slug) => !passage.tags.includes(slug)));
  const changes = isEmpty ? { remove: [changed.id] } : { update: [changed] };
  await editor.commit(article, l10n.t('Change Tags'), changes, edits);
}

function byArticle(chosen: readonly ChosenAnnotation[]): ReadonlyMap<ArticleAnnotations, readonly Passage[]> {
  const found = new Map<ArticleAnnotations, Passage[]>();
  for (const { article, passage } of chosen) found.set(article, [...(found.get(article) ?? []), passage]);
  return found;
}
