// Articles in the Explorer: whether they were read, and in the pop-up what they are called, since their files may be named by hash.
import { Disposable, EventEmitter, type FileDecoration, type Uri, window, workspace } from 'vscode';
import { articleInWords, toArticleRow } from '../../../features/trees/article-row';
import type { Corpus } from '../../services/corpus/corpus';
import type { ReadStatuses } from '../../services/folder/read-statuses';
import type { Guard } from '../../ui/guard';
import { settingOf } from '../../ui/settings';
import type { ArticleRows } from './article-rows';

/** The signs of statuses. Unread articles have none: a new folder would be full of them, and a dot in a tab means unsaved. */
const BADGES = { unread: undefined, read: '✓', done: '✓✓' } as const;

interface BadgeDependencies {
  readonly guard: Guard;
  readonly corpus: Corpus;
  readonly rows: ArticleRows;
  readonly statuses: ReadStatuses;
}

/** Registers the badges. */
export function registerBadges({ guard, corpus, rows, statuses }: BadgeDependencies): Disposable {
  const changed = new EventEmitter<Uri | Uri[] | undefined>();
  const update = () => changed.fire(undefined);
  return Disposable.from(
    changed,
    rows.onDidChange(update),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('marginalia.articles.explorerBadges')) update();
    }),
    window.registerFileDecorationProvider({
      onDidChangeFileDecorations: changed.event,
      provideFileDecoration: (uri) =>
        guard.provide('badges', undefined, () => {
          const article = settingOf('articles.explorerBadges', uri) ? corpus.known(uri) : undefined;
          if (!article) return undefined;
          const status = statuses.of(article.uri);
          const row = toArticleRow(article, { status, passages: 0, tags: [] });
          const badge = BADGES[status];
          const decoration: FileDecoration = { tooltip: articleInWords(row).join(' · '), propagate: false };
          return badge === undefined ? decoration : { ...decoration, badge };
        }),
    }),
  );
}
