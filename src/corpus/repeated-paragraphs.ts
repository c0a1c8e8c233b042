// Paragraphs with the same words as another one, above in the same article or in another article: wire copies, background that is
// printed again. Adding or removing an article costs its own paragraphs.
import type { ArticleFacts } from './facts/article-facts';

/** A paragraph that has the same words as others. */
export interface RepeatedParagraph {
  /** Index of the article's block. */
  readonly block: number;
  /** Index of the first block of the article with these words, where this one is not the first. */
  readonly firstBlock?: number;
  /** Where these words stand in other articles, in the order of the articles: the first line of each paragraph, counted from 0. */
  readonly elsewhere: readonly { readonly article: ArticleFacts; readonly line: number }[];
}

/** Which paragraphs of all articles have the same words. */
export class RepeatedParagraphs {
  /** Hash of a paragraph's words -> the articles that have it. */
  readonly #articles = new Map<number, Set<ArticleFacts>>();
  /** Hash -> which of these articles comes first. */
  readonly #first = new Map<number, ArticleFacts>();
  readonly #compare: (a: ArticleFacts, b: ArticleFacts) => number;

  /** Takes the order of articles: the first one with a paragraph has it as its own, the later ones repeat it. */
  constructor(compare: (a: ArticleFacts, b: ArticleFacts) => number) {
    this.#compare = compare;
  }

  /** Adds an article's paragraphs. */
  add(article: ArticleFacts): void {
    for (const hash of article.paragraphs.hashes) {
      if (hash === 0) continue;
      const articles = this.#articles.get(hash);
      if (articles) articles.add(article);
      else this.#articles.set(hash, new Set([article]));
      const first = this.#first.get(hash);
      if (!first || this.#compare(article, first) < 0) this.#first.set(hash, article);
    }
  }

  /** Removes the paragraphs of an article that was added. */
  remove(article: ArticleFacts): void {
    for (const hash of article.paragraphs.hashes) {
      const articles = this.#articles.get(hash);
      if (!articles?.delete(article)) continue;
      if (articles.size === 0) this.#articles.delete(hash);
      if (this.#first.get(hash) === article) this.#setFirst(hash, articles);
    }
  }

  /** The paragraphs of an article that stand above or in another article, in text order. */
  in(article: ArticleFacts): RepeatedParagraph[] {
    const seen = new Map<number, number>();
    const repeated: RepeatedParagraph[] = [];
    for (const [block, hash] of article.paragraphs.hashes.entries()) {
      if (hash === 0) continue;
      const firstBlock = seen.get(hash);
      if (firstBlock === undefined) seen.set(hash, block);
      const others = [...(this.#articles.get(hash) ?? [])].filter((other) => other !== article).sort(this.#compare);
      if (firstBlock === undefined && others.length === 0) continue;
      const elsewhere = others.map((other) => ({ article: other, line: lineOf(other, hash) }));
      repeated.push({ block, ...(firstBlock === undefined ? {} : { firstBlock }), elsewhere });
    }
    return repeated;
  }

  /** The blocks of an article that repeat one above, or one of an article before it. */
  repeatingBlocks(article: ArticleFacts): ReadonlySet<number> {
    const seen = new Set<number>();
    const blocks = new Set<number>();
    for (const [block, hash] of article.paragraphs.hashes.entries()) {
      if (hash === 0) continue;
      if (seen.has(hash) || this.#first.get(hash)?.uri !== article.uri) blocks.add(block);
      seen.add(hash);
    }
    return blocks;
  }

  #setFirst(hash: number, articles: ReadonlySet<ArticleFacts>): void {
    this.#first.delete(hash);
    for (const article of articles) {
      const first = this.#first.get(hash);
      if (!first || this.#compare(article, first) < 0) this.#first.set(hash, article);
    }
  }
}

function lineOf({ paragraphs: { hashes, lines } }: ArticleFacts, hash: number): number {
  return lines[hashes.indexOf(hash)] ?? 0;
}
