// Tags that a step of tagging made: undoing the step takes them out of the codebook again, unless something uses them.
import {
  type Codebook,
  EMPTY_CODEBOOK,
  serializeCodebook,
  type Tag,
  tagsOf,
  type UndoableEdit,
} from '../../../annotations';
import type { ArticleAnnotations } from '../annotations/article-annotations';

/** The slugs that labels have, and what adding new tags changed. */
export interface LabelledTags {
  readonly slugs: readonly string[];
  /** Part of the step that gives the tags. */
  readonly edits: readonly UndoableEdit[];
}

/** The tags that a codebook has and an earlier one had not. */
export function newTags(before: Codebook, after: Codebook): readonly Tag[] {
  const known = new Set(before.concepts.map(({ slug }) => slug));
  return after.concepts.filter(({ slug }) => !known.has(slug));
}

/** The codebook without those of the tags that nobody uses: no annotation, and no tag below them or merged into them. What was changed since stays. */
export function withoutUnused(codebook: Codebook, made: readonly Tag[], isUsed: (slug: string) => boolean): Codebook {
  const isNeeded = (slug: string) =>
    isUsed(slug) || codebook.concepts.some(({ parent, mergedInto }) => parent === slug || mergedInto === slug);
  const unchanged = new Set(made.map(textOf));
  const isMade = (tag: Tag) => unchanged.has(textOf(tag));
  const concepts = codebook.concepts.filter((tag) => !isMade(tag) || isNeeded(tag.slug));
  return concepts.length === codebook.concepts.length ? codebook : { ...codebook, concepts };
}

/** A tag as the file has it: what was read again has its fields in another order. */
function textOf(tag: Tag): string {
  return serializeCodebook({ ...EMPTY_CODEBOOK, concepts: [tag] });
}

/** The codebook with those of the tags that it lacks. */
export function withMissing(codebook: Codebook, made: readonly Tag[]): Codebook {
  const missing = newTags(codebook, { ...codebook, concepts: made });
  return missing.length === 0 ? codebook : { ...codebook, concepts: [...codebook.concepts, ...missing] };
}

/** Whether a tag is used in any of the articles. If the annotations of one cannot be read, every tag may be. */
export function usedIn(articles: readonly ArticleAnnotations[]): (slug: string) => boolean {
  if (articles.some(({ syncError, isReadOnly }) => syncError !== undefined && !isReadOnly)) return () => true;
  const used = new Set(articles.flatMap(({ annotations }) => annotations.flatMap(tagsOf)));
  return (slug) => used.has(slug);
}
