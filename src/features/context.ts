// What a feature is asked about: one open article among all articles.
import type { Analysis } from '../analysis';
import type { CorpusIndex } from '../corpus';

/** An article's reading and the index that has it among its articles. */
export interface ArticleContext {
  readonly uri: string;
  readonly analysis: Analysis;
  readonly index: CorpusIndex;
}
