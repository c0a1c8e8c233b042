// Changes to the annotations of one article, as plain data.
import type { Annotation } from './types';

/** Annotations to add, update and remove in one edit. */
export interface AnnotationChanges {
  readonly add?: readonly Annotation[];
  /** New versions of annotations that exist already, matched by id. */
  readonly update?: readonly Annotation[];
  /** Ids. */
  readonly remove?: readonly string[];
}
