// The annotated articles of the whole workspace, and work on many of them, some at a time.
import pLimit from 'p-limit';
import { type CancellationToken, type Uri, workspace } from 'vscode';
import { articleOf, isSidecar, SIDECARS } from '../storage/sidecar-uris';

/** How reading the whole workspace can be stopped and followed. */
export interface FolderReading {
  readonly token?: CancellationToken;
  readonly report?: (done: number, all: number) => void;
}

/** Sidecars that are read at most: more than a project has, so that a wrong folder ends. */
const MOST_SIDECARS = 10_000;

/** Sidecars that are read at the same time. */
const AT_ONCE = 16;

/** The articles of the workspace that have annotations, each once. */
export async function annotatedArticles(token?: CancellationToken): Promise<readonly Uri[]> {
  const files = await workspace.findFiles(`**/${SIDECARS}`, '**/node_modules/**', MOST_SIDECARS, token);
  const articles = files.filter(isSidecar).map(articleOf);
  return [...new Map(articles.map((article) => [article.toString(), article])).values()];
}

/** Reads each article with `read`; what has not begun when the user stops it is left out. */
export async function readEach(
  articles: readonly Uri[],
  read: (article: Uri) => Promise<unknown>,
  { token, report }: FolderReading,
): Promise<void> {
  let done = 0;
  await pLimit(AT_ONCE).map(articles, async (article) => {
    if (token?.isCancellationRequested) return;
    await read(article);
    report?.(++done, articles.length);
  });
}
