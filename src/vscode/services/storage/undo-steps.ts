// What the reader did in this window, over articles, codebooks and actors.
import type { ActorDecisions, AnnotationEdit, Codebook, History, Share } from '../../../annotations';

/** An act on one article's annotations. */
interface ArticleShare extends Share {
  readonly of: 'article';
  readonly act: AnnotationEdit;
}

/** A change of one folder's codebook. */
export interface CodebookShare extends Share {
  readonly of: 'codebook';
  readonly before: Codebook;
  readonly after: Codebook;
}

/** A change of one folder's decisions about actors. */
export interface ActorsShare extends Share {
  readonly of: 'actors';
  readonly before: ActorDecisions;
  readonly after: ActorDecisions;
}

/** The part of a deed in one place. */
export type ActShare = ArticleShare | CodebookShare | ActorsShare;

/** All deeds of this window. */
export type ActHistory = History<ActShare>;
