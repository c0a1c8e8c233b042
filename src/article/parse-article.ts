// Canonical text -> article. Never fails: what is missing is absent, and any text has at least its paragraphs.
import type { Article, Block } from './types';

const HEAD = /^ date (?<day>\d{4}-\d{2}-\d{2}) /;

/**
 * Parses a canonical text. `published` (YYYY-MM-DD) wins over the head line's day.
 * Linear in the text's length.
 */
export function parseArticle(text: string, published?: string): Article {
  const head = HEAD.exec(text);
  const blocks: Block[] = [];
  const line = /[^\n]*\S[^\n]*/g;
  line.lastIndex = head ? head[0].length : 0;
  for (let m = line.exec(text); m; m = line.exec(text)) {
    const start = m.index + m[0].length - m[0].trimStart().length;
    blocks.push({ kind: 'paragraph', span: { start, end: start + m[0].trim().length } });
  }
  const day = published ?? head?.groups?.day;
  return {
    text,
    ...(day === undefined ? {} : { published: day }),
    blocks,
    sections: blocks.length ? [{ span: { start: blocks[0]?.span.start ?? 0, end: text.trimEnd().length } }] : [],
  };
}
