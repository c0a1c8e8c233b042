// Corrections of the made article, for the tests of what is shown of them.
import { type Correction, withCorrections } from '../../src/analysis';
import type { ArticleContext } from '../../src/features/context';
import { at, madeArticle } from './made-article';

/** What a correction says, without where. */
export type Said =
  | { readonly kind: 'date'; readonly value: string; readonly by?: string }
  | { readonly kind: 'speaker'; readonly actor?: string; readonly name: string; readonly by?: string }
  | { readonly kind: 'rejection'; readonly finding: 'date' | 'actor' | 'quote'; readonly by?: string };

/** A correction of words of the made article; their first occurrence. */
export function saying(words: string, said: Said): Correction {
  const start = at(words, 0);
  return { id: `urn:uuid:${words}`, span: { start, end: start + words.length }, ...said };
}

/** The made article with user corrections. */
export function correctedArticle(...passages: readonly Correction[]): ArticleContext {
  const made = madeArticle();
  const analysis = withCorrections(made.analysis, { passages });
  made.index.update(made.uri, analysis);
  return { ...made, analysis };
}
