// Which documents are articles: those whose first line says so, those that the reader reads as such, those with annotations
// beside them. A language that the reader chose stays.
import { Disposable, type LogOutputChannel, l10n, languages, type TextDocument, window, workspace } from 'vscode';
import { isArticle } from '../../../article';
import type { Parts } from '../../extension';
import { ARTICLE } from '../../services/documents/article-documents';
import { megabytesOf } from '../../services/documents/article-size';
import { isAnnotated } from '../../services/storage/annotation-files';
import { settingOf } from '../../ui/settings';

/** Longest text whose first line is looked at, in UTF-16 units; a head is 17. */
const HEAD_LENGTH = 32;

/** Languages that a file may have without anyone having chosen it. */
const UNCHOSEN: ReadonlySet<string> = new Set(['plaintext', 'markdown']);

/** Gives documents the article language, and takes it from files that are too large. */
export function registerArticleLanguage(parts: Parts, log: LogOutputChannel): Disposable {
  // A change of language is a close and an open at once: what is here at the opening was an article a moment ago.
  const leaving = new Set<string>();
  const look = (document: TextDocument) => {
    const chosen = leaving.has(document.uri.toString());
    return parts.guard.run('article language', () => (chosen ? leave(parts, document) : settle(parts, document, log)));
  };
  for (const document of workspace.textDocuments) void look(document);
  return Disposable.from(
    workspace.onDidOpenTextDocument(look),
    workspace.onDidCloseTextDocument(({ languageId, uri }) => {
      if (languageId !== ARTICLE) return;
      leaving.add(uri.toString());
      setTimeout(() => leaving.delete(uri.toString()));
    }),
  );
}

async function settle(parts: Parts, document: TextDocument, log: LogOutputChannel): Promise<void> {
  if (document.languageId !== ARTICLE && !UNCHOSEN.has(document.languageId)) return;
  const megabytes = megabytesOf(document);
  const limit = settingOf('article.maxSize', document.uri);
  if (megabytes <= limit) {
    if (document.languageId !== ARTICLE && (await isRead(parts, document)) && !document.isClosed) {
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
    void window.showWarningMessage(message);
  }
}

function hasHead(document: TextDocument): boolean {
  return isArticle(document.lineAt(0).text.slice(0, HEAD_LENGTH));
}

/** Whether a text is read as an article: by its first line, by the reader's word, by what the reader wrote beside it. */
async function isRead({ published }: Parts, document: TextDocument): Promise<boolean> {
  if (document.languageId === 'plaintext' && hasHead(document)) return true;
  return published.isRead(document) || (await isAnnotated(document.uri));
}

/** The reader gave an article another language: then it is read as one no longer. */
async function leave({ published }: Parts, document: TextDocument): Promise<void> {
  if (document.languageId !== ARTICLE && published.isRead(document)) await published.forget(document);
}
