// Changes the tags of an annotation; its notes and the content of other tools stay.
import { tagBody, tagIn } from './bodies';
import { isObject, type JsonObject, without } from './json';
import type { Annotation, Body } from './types';

/** What changing tags depends on. */
export interface Retagging {
  /** The tag that a slug stands for now; undefined for a deleted tag, which is not shown and stays in the annotation. */
  readonly currentOf: (slug: string) => string | undefined;
  /** ISO 8601. */
  readonly now: string;
}

/** The annotation with exactly these visible tags; the same object if it has them already. */
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

/** The annotation with one tag replaced by another; the same object if it does not have the first. */
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
    return index === at && !has ? [retagged(body, change.to)] : [];
  });
  return { ...annotation, bodies, modified: now };
}

/** What says which tag a body is. */
const OF_TAG = ['type', 'source', 'value', 'format', 'language', 'purpose'];

/** The body with another tag; what else a tool wrote into it stays. */
function retagged(body: Body, slug: string): JsonObject {
  return { ...tagBody(slug), ...(isObject(body) ? without(body, OF_TAG) : {}) };
}
