// From the annotations at hand to what the trees show: the article in the editor, or all of the folder.
import { type Uri, window, workspace } from 'vscode';
import type { AnnotatedArticle } from '../../../features/trees/annotation-entry';
import type { AnnotationRegistry } from '../annotations/annotation-registry';
import type { ArticleAnnotations } from '../annotations/article-annotations';
import type { Codebooks } from './codebooks';

/** What a list of annotations is made of. */
export interface ListParts {
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
}

/** The article that the reader has before the eyes. */
export function articleAtHand(annotations: AnnotationRegistry): ArticleAnnotations | undefined {
  const document = window.activeTextEditor?.document;
  return document && annotations.of(document);
}

/** One article as the trees show it; tags are those that theirs were merged into. */
export function toAnnotatedArticle({ annotations, codebooks }: ListParts, notes: ArticleAnnotations): AnnotatedArticle {
  return {
    uri: notes.uri.toString(),
    name: nameIn(notes.uri),
    text: notes.text,
    passages: codebooks.passagesOf(notes),
    missing: annotations.isMissing(notes),
  };
}

/** An article's path as the reader knows it: within its folder. */
export function nameIn(article: Uri): string {
  return workspace.asRelativePath(article, (workspace.workspaceFolders?.length ?? 0) > 1);
}
