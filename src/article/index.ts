export { isArticle, publishedInHead } from './head';
export { parseArticle } from './parse-article';
export type { Article, Block, BlockKind, Dateline, Head, Section } from './types';
