// What the reader did in this window, over articles and codebooks.
import type { Act, Codebook, History, Share } from '../annotations';

/** An act on one article's annotations. */
interface ArticleShare extends Share {
  readonly of: 'article';
  readonly act: Act;
}

/** A change of one folder's codebook. */
export interface CodebookShare extends Share {
  readonly of: 'codebook';
  readonly before: Codebook;
  readonly after: Codebook;
}

/** The part of a deed in one place. */
export type ActShare = ArticleShare | CodebookShare;

/** All deeds of this window. */
export type ActHistory = History<ActShare>;
