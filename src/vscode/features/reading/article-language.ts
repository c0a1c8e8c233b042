// Which documents are articles: those whose first line says so, those that the user reads as such, those with annotations
// beside them. A language that the user chose stays.
import * as l10n from '@vscode/l10n';
import { Disposable, type LogOutputChannel, languages, type TextDocument, workspace } from 'vscode';
import { isArticle } from '../../../article';
import { ARTICLE } from '../../services/documents/article-documents';
import { largestArticle, megabytesOf } from '../../services/documents/article-size';
import type { PublicationDays } from '../../services/documents/publication-days';
import { isAnnotated } from '../../services/storage/annotation-files';
import type { Guard } from '../../ui/guard';
import { showWarning } from '../../ui/messages';

/** Longest text whose first line is looked at, in UTF-16 units; a head is 17. */
const HEAD_LENGTH = 32;

/** Languages that a file may have without anyone having chosen it. */
const UNCHOSEN: ReadonlySet<string> = new Set(['plaintext', 'markdown']);

interface ArticleLanguageDependencies {
  readonly guard: Guard;
  readonly log: LogOutputChannel;
  readonly days: PublicationDays;
}

/** Gives documents the article language, and removes it from files that are too large. */
export function registerArticleLanguage({ guard, log, days }: ArticleLanguageDependencies): Disposable {
  // A change of language is a close and an open at once: a document in this set was an article a moment ago.
  const closing = new Set<string>();
  const look = (document: TextDocument) => {
    const wasArticle = closing.has(document.uri.toString());
    return guard.run('article language', () => (wasArticle ? leave(days, document) : settle(days, document, log)));
  };
  for (const document of workspace.textDocuments) void look(document);
  return Disposable.from(
    workspace.onDidOpenTextDocument(look),
    workspace.onDidCloseTextDocument(({ languageId, uri }) => {
      if (languageId !== ARTICLE) return;
      closing.add(uri.toString());
      setTimeout(() => closing.delete(uri.toString()));
    }),
  );
}

async function settle(days: PublicationDays, document: TextDocument, log: LogOutputChannel): Promise<void> {
  if (document.languageId !== ARTICLE && !UNCHOSEN.has(document.languageId)) return;
  const megabytes = megabytesOf(document.getText());
  const limit = largestArticle(document.uri);
  if (megabytes <= limit) {
    if (document.languageId !== ARTICLE && (await isReadAsArticle(days, document)) && !document.isClosed) {
      await languages.setTextDocumentLanguage(document, ARTICLE);
    }
  } else if (document.languageId === ARTICLE || hasHead(document)) {
    if (document.languageId === ARTICLE) await languages.setTextDocumentLanguage(document, 'plaintext');
    const name = workspace.asRelativePath(document.uri);
    const message = l10n.t(
      '{0} has {1} MB and opens as plain text: articles are read up to {2} MB (marginalia.article.maxSize).',
      name,
      megabytes.toFixed(1),
      limit,
    );
    log.warn(message);
    showWarning(message);
  }
}

function hasHead(document: TextDocument): boolean {
  return isArticle(document.lineAt(0).text.slice(0, HEAD_LENGTH));
}

/** Whether a text is read as an article: by its first line, by the user's choice, by the annotations beside it. */
async function isReadAsArticle(days: PublicationDays, document: TextDocument): Promise<boolean> {
  if (document.languageId === 'plaintext' && hasHead(document)) return true;
  return days.isReadAsArticle(document.uri) || (await isAnnotated(document.uri));
}

/** The user gave an article another language: then it is no article any more. */
async function leave(days: PublicationDays, document: TextDocument): Promise<void> {
  if (document.languageId !== ARTICLE && days.isReadAsArticle(document.uri)) await days.forget(document.uri);
}
