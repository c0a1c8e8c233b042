// A gold text as coreference sees it: what the other senses found, stage by stage. Without references, as these are what is learned.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { parseArticle } = require('../../out/src/article/index.js');
const { findNames, linkActors, roleNouns } = require('../../out/src/actors/index.js');
const { attributeQuotes, findQuotes } = require('../../out/src/quotes/index.js');
const { toKnownActor } = require('../../out/src/analysis/link-article-references.js');
const { findExpressions } = require('../../out/src/coreference/index.js');

/** The blocks with their expressions, and the actors, names and quotations of a text. */
export function readArticle(text, published) {
  const article = parseArticle(text, published);
  const blocks = article.blocks.map(({ kind, span: { start, end } }) => ({ kind, start, end }));
  const find = (detect) => blocks.map((block) => ({ ...block, findings: detect(text.slice(block.start, block.end)) }));
  const { actors, mentions: names } = linkActors(article, find(findNames));
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const spans = names.map(({ span, actor, form }) => {
    const { doubt, id, aliases, ...known } = byId.get(actor);
    return { span, actor, ...known, ...(form === 'surname' && doubt ? { doubt } : {}) };
  });
  const passages = attributeQuotes(article, find(findQuotes), spans);
  return {
    blocks: find((words) => findExpressions(words, roleNouns())),
    known: { actors: actors.map(toKnownActor), names, passages },
  };
}
