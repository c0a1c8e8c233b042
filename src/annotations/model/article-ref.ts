// Which version of an article the selectors of a sidecar describe.
import { CodePoints } from '../../text/code-points';
import { hashOf } from './hash';
import type { ArticleRef } from './types';

/** An article as selectors describe it. */
export interface DescribedArticle {
  /** File name without a folder. */
  readonly file: string;
  /** Canonical. */
  readonly text: string;
  /** The hash of the text, if the caller has it: hashing some megabytes takes tens of milliseconds. */
  readonly sha256?: string;
  /** ISO day of publication. */
  readonly published?: string | undefined;
}

/** The reference to an article in a sidecar. Unknown fields of the previous reference are kept. */
export function articleRefOf(article: DescribedArticle, previous: ArticleRef | undefined): ArticleRef {
  const { file, text, sha256 = hashOf(text), published } = article;
  return {
    file,
    sha256,
    length: new CodePoints(text).length,
    ...(published === undefined ? {} : { published }),
    extra: previous?.extra ?? {},
  };
}
