// The annotated articles of the whole workspace, and work on many of them some at a time, to be followed and stopped.
import { type CancellationToken, type Uri, workspace } from 'vscode';
import { articleOf, isSidecar, SIDECARS } from '../storage/sidecar-uris';

/** How a reading of the whole folder can be stopped and followed. */
export interface FolderReading {
  readonly token?: CancellationToken;
  readonly tell?: (done: number, all: number) => void;
}

/** Sidecars of a folder that are read at most: more than a project has, so that a wrong folder ends. */
const MOST_SIDECARS = 10_000;

/** Sidecars that are read at the same time. */
const AT_ONCE = 16;

/** The articles of the workspace that have annotations, each once. */
export async function annotatedArticles(token?: CancellationToken): Promise<readonly Uri[]> {
  const files = await workspace.findFiles(`**/${SIDECARS}`, '**/node_modules/**', MOST_SIDECARS, token);
  const articles = files.filter(isSidecar).map(articleOf);
  return [...new Map(articles.map((article) => [article.toString(), article])).values()];
}

/** Reads each article by `read`; ends early once the reader stops it. */
export async function readEach(
  articles: readonly Uri[],
  read: (article: Uri) => Promise<unknown>,
  { token, tell }: FolderReading,
): Promise<void> {
  const queue = articles.values();
  let done = 0;
  const worker = async () => {
    for (const article of queue) {
      if (token?.isCancellationRequested) return;
      await read(article);
      tell?.(++done, articles.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
