// What an article is called where it is listed.
import type { ArticleFacts } from '../../corpus';
import { excerpt } from './plain-text';

/** Longest opening that stands for a title, in UTF-16 units: what a side bar shows. */
const OPENING = 80;

/** The title of an article, or else its first words, or else the name of its file. */
export function articleLabel({ title, opening, uri }: Pick<ArticleFacts, 'title' | 'opening' | 'uri'>): string {
  if (title) return title;
  if (opening?.trim()) return excerpt(`${opening.replace(/[.…\s]+$/u, '')}…`, OPENING);
  return fileNameOf(uri);
}

/** The name of an article's file. */
export function fileNameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
