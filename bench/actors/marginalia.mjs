// Our own engine, from the compiled sources: names found block by block and linked over the whole text.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { findNames, linkActors } = require('../../out/src/actors/index.js');
const { parseArticle } = require('../../out/src/article/index.js');

/** Names with their type and actor. */
export function extract(text) {
  const article = parseArticle(text);
  const blocks = article.blocks.map(({ kind, span }) => ({
    kind,
    start: span.start,
    findings: findNames(article.text.slice(span.start, span.end)),
  }));
  const { actors, mentions } = linkActors(article, blocks);
  const types = new Map(actors.map(({ id, type }) => [id, type]));
  return mentions.map(({ span, actor }) => ({ ...span, type: types.get(actor), cluster: actor }));
}
