// What most features are asked about: one open article among all articles of the folder.
import type { Analysis } from '../analysis';
import type { CorpusIndex } from '../corpus';

/** The analysis of an article, and the index of all articles, which has this one too. */
export interface ArticleContext {
  readonly uri: string;
  readonly analysis: Analysis;
  readonly index: CorpusIndex;
}
