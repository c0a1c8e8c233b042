// The punctuation at the end of quoted words.

/**
 * The last punctuation mark inside a quotation: `,` `.` `?` …, or an empty string. Looks at nothing outside the quotation:
 * this keeps long runs of quotation marks linear.
 */
export function finalPunctuationOf(block: string, quote: { readonly start: number; readonly end: number }): string {
  let at = quote.end - 1;
  while (at > quote.start && /["“”„«»'‘’`\s)\]]/.test(block[at] ?? '')) at--;
  const mark = block[at] ?? '';
  return /[.,?!…—–\-:;]/.test(mark) ? mark : '';
}
