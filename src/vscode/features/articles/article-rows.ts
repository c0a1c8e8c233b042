// The rows of all articles of the workspace, made when they are asked for and kept until something changes.
import { type Disposable, EventEmitter } from 'vscode';
import { type ArticleRow, toArticleRow } from '../../../features/trees/article-row';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import type { Corpus } from '../../services/corpus/corpus';
import type { Codebooks } from '../../services/folder/codebooks';
import type { ReadStatuses } from '../../services/folder/read-statuses';
import { throttle } from '../../ui/debounce';

/** Changes are shown at most this often, in ms: while a folder is read they come by the hundred. */
const OFTEN = 500;

interface RowsDependencies {
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
  readonly corpus: Corpus;
  readonly statuses: ReadStatuses;
}

/** The articles of the index, each with its annotations and how far it was read. */
export class ArticleRows implements Disposable {
  readonly #deps: RowsDependencies;
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: readonly Disposable[];
  #rows: readonly ArticleRow[] | undefined;

  /** The rows changed; fires at most twice a second. */
  readonly onDidChange = this.#changed.event;

  constructor(deps: RowsDependencies) {
    this.#deps = deps;
    const { annotations, codebooks, corpus, statuses } = deps;
    const notify = throttle(() => {
      this.#rows = undefined;
      this.#changed.fire();
    }, OFTEN);
    this.#subscriptions = [
      notify,
      this.#changed,
      corpus.onDidUpdate(notify.schedule),
      annotations.onDidEdit(notify.schedule),
      annotations.onDidChange(notify.schedule),
      codebooks.onDidChange(notify.schedule),
      // The user's own click shows at once.
      statuses.onDidChange(() => {
        this.#rows = undefined;
        this.#changed.fire();
      }),
    ];
  }

  /** By day of publication. */
  all(): readonly ArticleRow[] {
    this.#rows ??= this.#read();
    return this.#rows;
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
  }

  #read(): ArticleRow[] {
    const { annotations, codebooks, corpus, statuses } = this.#deps;
    const passages = new Map(annotations.all().map((each) => [each.uri.toString(), codebooks.passagesOf(each)]));
    return corpus.index.articles().map((article) => {
      const own = passages.get(article.uri) ?? [];
      const tags = [...new Set(own.flatMap((passage) => passage.tags))];
      return toArticleRow(article, { status: statuses.of(article.uri), passages: own.length, tags });
    });
  }
}
