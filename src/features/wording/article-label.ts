// What an article is called where it is listed.
import type { ArticleFacts } from '../../corpus';

/** The title of an article, or else the name of its file. */
export function articleLabel({ title, uri }: Pick<ArticleFacts, 'title' | 'uri'>): string {
  if (title) return title;
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
