// Which documents are articles: those whose first line says so, and those that the reader calls so.
import { Disposable, type LogOutputChannel, languages, type TextDocument, window, workspace } from 'vscode';
import { isArticle } from '../article';
import type { Guard } from './guard';
import { ARTICLE } from './session';
import { settingOf } from './settings';

/** Longest text whose first line is looked at, in UTF-16 units; a head is 17. */
const HEAD_LENGTH = 32;

/** Gives plain-text documents with an article's head the article language, and takes it from files that are too large. */
export function registerArticleLanguage(guard: Guard, log: LogOutputChannel): Disposable {
  const look = (document: TextDocument) => guard.run('article language', () => settle(document, log));
  for (const document of workspace.textDocuments) void look(document);
  return Disposable.from(workspace.onDidOpenTextDocument(look));
}

/** A text that is no plain text keeps the language that it has: that is the reader's choice. */
async function settle(document: TextDocument, log: LogOutputChannel): Promise<void> {
  const megabytes = document.getText().length / 1e6;
  const limit = settingOf('article.maxSize', document.uri);
  if (document.languageId === ARTICLE && megabytes > limit) {
    await languages.setTextDocumentLanguage(document, 'plaintext');
    const name = workspace.asRelativePath(document.uri);
    log.warn(`${name}: ${megabytes.toFixed(1)} MB, over the limit of ${limit} MB: opened as plain text.`);
    void window.showWarningMessage(
      `${name} has ${megabytes.toFixed(1)} MB and opens as plain text: articles are read up to ${limit} MB (marginalia.article.maxSize).`,
    );
  } else if (
    document.languageId === 'plaintext' &&
    megabytes <= limit &&
    isArticle(document.lineAt(0).text.slice(0, HEAD_LENGTH))
  ) {
    await languages.setTextDocumentLanguage(document, ARTICLE);
  }
}
