// From the annotations at hand to what the views show: the article in the editor, or all of the folder.
import { window } from 'vscode';
import type { AnnotatedArticle } from '../../../features/trees/annotation-entry';
import type { AnnotationRegistry } from '../annotations/annotation-registry';
import type { ArticleAnnotations } from '../annotations/article-annotations';
import { displayName } from '../storage/sidecar-uris';
import type { Codebooks } from './codebooks';

/** The annotations of the article in the active editor. */
export function activeArticle(annotations: AnnotationRegistry): ArticleAnnotations | undefined {
  const document = window.activeTextEditor?.document;
  return document && annotations.at(document.uri);
}

/** One article as the views show it, with its current tags. */
export function toAnnotatedArticle(
  { annotations, codebooks }: { readonly annotations: AnnotationRegistry; readonly codebooks: Codebooks },
  article: ArticleAnnotations,
): AnnotatedArticle {
  return {
    uri: article.uri.toString(),
    name: displayName(article.uri),
    text: article.text,
    passages: codebooks.passagesOf(article),
    missing: annotations.isMissing(article),
  };
}
