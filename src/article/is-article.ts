// The test that makes a text an article: its first line alone decides.

/** Whether a first line has an article's head, ` date 2022-01-28 `; whether that day exists is not asked here. */
export function isArticle(firstLine: string): boolean {
  return /^\uFEFF?\s?date \d{4}-\d{2}-\d{2}(?:\s|$)/.test(firstLine);
}
