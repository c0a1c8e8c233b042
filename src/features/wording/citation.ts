// Quoted words with their source, to be pasted elsewhere: `“We wait,” Jo Roe, The Harbour Post, 28 January 2022`.
import * as l10n from '@vscode/l10n';
import type { ArticleFacts } from '../../corpus';
import type { Speech } from '../../quotes';
import type { Span } from '../../text/span';
import { fileNameOf } from './article-label';
import { describeDay } from './days';
import { oneLine } from './plain-text';

/** What is cited: spans of an article's text, and whose words they are. */
export interface Cited {
  readonly text: string;
  /** The spans of the words, with or without quotation marks; several where an attribution stands between them. */
  readonly parts: readonly Span[];
  /** Absent for words of the article itself. */
  readonly speech?: Speech;
  readonly speaker?: string;
  /** Whether the speaker is in doubt. */
  readonly doubtful?: boolean;
  readonly article: Pick<ArticleFacts, 'uri' | 'title' | 'outlet' | 'published'>;
}

/** The forms of a citation. */
export type CitationFormat = 'text' | 'markdown';

/** `{name}` in a template. */
const FIELD = /\{(?<field>quote|words|speaker|headline|outlet|day|file)\}/gu;

/** Marks around quoted words. */
const OPENING = /^[“"„«‘'\s]+/u;
const CLOSING = /[”"“»’'\s]+$/u;

/**
 * Fills a template. A field without a value goes with what stands between it and the next: `{quote} {speaker}, {outlet}` without a
 * speaker is `{quote} {outlet}`.
 */
export function cite(cited: Cited, template: string, format: CitationFormat): string {
  const values = fieldsOf(cited, format);
  let filled = '';
  let at = 0;
  let between: string | undefined;
  for (const match of template.matchAll(FIELD)) {
    const value = values[match.groups?.field ?? ''] ?? '';
    const literal = template.slice(at, match.index);
    between ??= literal;
    at = match.index + match[0].length;
    if (value === '') continue;
    filled += between + value;
    between = undefined;
  }
  return filled + template.slice(at);
}

function fieldsOf(cited: Cited, format: CitationFormat): Readonly<Record<string, string>> {
  const { article, speaker = '', doubtful, speech } = cited;
  const plain = (text: string) => (format === 'markdown' ? escapeForMarkdown(oneLine(text)) : oneLine(text));
  const words = plain(wordsOf(cited));
  const name = speaker && doubtful ? l10n.t('{0} (?)', speaker) : speaker;
  const headline = plain(article.title ?? '');
  return {
    // A comma before the closing mark belongs to the attribution.
    words: words.replace(/[,;:]$/u, ''),
    quote: speech === 'indirect' ? closed(words) : `“${closed(words)}”`,
    speaker: plain(name && speech === 'indirect' ? l10n.t('{0} (reported)', name) : name),
    headline: headline && format === 'markdown' ? `*${headline}*` : headline,
    outlet: plain(article.outlet ?? ''),
    day: article.published === undefined ? '' : describeDay(article.published),
    file: plain(fileNameOf(article.uri)),
  };
}

/** The words without the marks around them; what an attribution interrupted goes on after an ellipsis. */
function wordsOf({ text, parts, speech }: Cited): string {
  const pieces = parts.map(({ start, end }) => text.slice(start, end).trim());
  const own = speech === 'indirect' ? pieces : pieces.map(withoutMarks);
  return own.map((piece, i) => (i < own.length - 1 ? piece.replace(/[,;:]$/, '') : piece)).join(' … ');
}

/** Without marks at both ends, or at the one that has one. An apostrophe that ends a word inside stays. */
function withoutMarks(piece: string): string {
  return /^[“"„«‘']/u.test(piece) || /[”"»]$/u.test(piece) ? piece.replace(OPENING, '').replace(CLOSING, '') : piece;
}

/** Words that are followed by their source: with a comma, unless they end in a mark that says more. */
function closed(words: string): string {
  return /[!?…]$/u.test(words) ? words : `${words.replace(/[.,;:]$/u, '')},`;
}

/** The characters that would be markup of inline Markdown, with a backslash, so that what is pasted can be read in the source, too. */
function escapeForMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}
