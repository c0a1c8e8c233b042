// Tagging an article as a whole: the annotation has no passage.

import * as l10n from '@vscode/l10n';
import { type Disposable, Uri, window } from 'vscode';
import { isOnArticle, newAnnotation, withTags } from '../../../annotations';
import { orderTags } from '../../../features/pickers/tag-choices';
import type { ArticleAnnotations, ArticleChanges } from '../../services/annotations/article-annotations';
import type { AnnotationEditor } from '../../services/editing/annotation-editor';
import type { Codebooks } from '../../services/folder/codebooks';
import { authorOf, sign } from '../../services/storage/author';
import { displayName } from '../../services/storage/sidecar-uris';
import { articleOfRow, isLabels } from '../../ui/command-arguments';
import type { Guard } from '../../ui/guard';
import { showInfo } from '../../ui/messages';
import { pickTags } from './pick-tags';

interface TagArticleDependencies {
  readonly guard: Guard;
  readonly codebooks: Codebooks;
  readonly editor: AnnotationEditor;
}

/** `marginalia.tagArticle`. A keybinding may bring the labels. */
export function registerTagArticle({ guard, codebooks, editor }: TagArticleDependencies): Disposable {
  return guard.command('marginalia.tagArticle', async (row, given) => {
    const article = await chosenArticle(editor, row);
    if (!article) return;
    const title = l10n.t('Tag the article “{0}”', displayName(article.uri));
    const choices = orderTags(codebooks.tagsFor(article), codebooks.recent.all);
    const labels = [given, row].find(isLabels) ?? (await pickTags({ title, tags: choices }));
    if (!labels || labels.length === 0) return;
    const { slugs: tags, edits } = await codebooks.addLabels(article.uri, labels);
    await codebooks.recent.add(tags);
    await editor.commit(article, l10n.t('Tag Article'), withArticleTags(codebooks, article, tags), edits);
  });
}

/** The article of a view's row, else the active one, if its annotations may be written; if not, tells the user why. */
export async function chosenArticle(editor: AnnotationEditor, row: unknown): Promise<ArticleAnnotations | undefined> {
  const ofRow = articleOfRow(row);
  const active = window.activeTextEditor?.document;
  const uri = ofRow === undefined ? active?.languageId === 'article' && active.uri : Uri.parse(ofRow, true);
  if (uri) return editor.writable(uri);
  showInfo(l10n.t('Open an article first.'));
  return undefined;
}

/** The user's own tags on an article are one annotation, which gains the tags; notes on the article stay apart. */
function withArticleTags(codebooks: Codebooks, article: ArticleAnnotations, tags: readonly string[]): ArticleChanges {
  const author = authorOf(article.uri);
  const own = codebooks.passagesOf(article).find((passage) => {
    const isTagging = passage.notes.length === 0 && passage.tags.length > 0;
    return isOnArticle(passage) && isTagging && passage.annotation.creator === author;
  });
  if (!own) return { add: [{ annotation: newAnnotation(sign(article.uri), article.ownTarget, { tags }) }] };
  return { update: [withTags(own.annotation, [...own.tags, ...tags], codebooks.retagging(article.uri))] };
}
