// What changing the tags of an annotation makes of it; its notes and whatever other tools wrote stay.
import { tagBody, tagIn } from './bodies';
import type { Annotation } from './types';

/** How tags are to be changed. */
export interface Retagging {
  /** The tags that a slug stands for now; undefined for a deleted one, which stays as it is, unseen. */
  readonly currentOf: (slug: string) => string | undefined;
  /** ISO 8601. */
  readonly now: string;
}

/** The annotation with exactly these tags, among those that show; the same one where it has them already. */
export function withTags(annotation: Annotation, tags: readonly string[], { currentOf, now }: Retagging): Annotation {
  const wanted = new Set(tags);
  const kept = annotation.bodies.filter((body) => {
    const slug = tagIn(body);
    return slug === undefined || wanted.has(slug) || currentOf(slug) === undefined;
  });
  const has = new Set(kept.flatMap((body) => tagIn(body) ?? []));
  const added = [...wanted].filter((tag) => !has.has(tag));
  if (added.length === 0 && kept.length === annotation.bodies.length) return annotation;
  const motivation =
    annotation.motivation === 'highlighting' && added.length > 0 ? { motivation: 'tagging' } : undefined;
  return { ...annotation, ...motivation, bodies: [...kept, ...added.map(tagBody)], modified: now };
}

/** The annotation with one tag in the place of another; the same one where it does not have that. */
export function withTagInstead(
  annotation: Annotation,
  change: { readonly from: string; readonly to: string },
  { currentOf, now }: Retagging,
): Annotation {
  const isFrom = (slug: string | undefined) => slug !== undefined && currentOf(slug) === change.from;
  if (!annotation.bodies.some((body) => isFrom(tagIn(body)))) return annotation;
  const has = annotation.bodies.some((body) => tagIn(body) === change.to);
  const at = annotation.bodies.findIndex((body) => isFrom(tagIn(body)));
  const bodies = annotation.bodies.flatMap((body, index) => {
    if (!isFrom(tagIn(body))) return [body];
    return index === at && !has ? [tagBody(change.to)] : [];
  });
  return { ...annotation, bodies, modified: now };
}
