// Creates annotations. Ids, time and author are arguments: this floor reads no clock and draws no random numbers.
import { commentBody, tagBody } from './bodies';
import type { Annotation, Body, Target } from './types';

/** The identity of a new annotation: its id, its author and the time. */
export interface Signature {
  /** `urn:uuid:` and a random UUID of version 4. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly creator: string;
}

/** A file name as a relative IRI reference: characters not allowed in a URI are percent-encoded, letters of any script stay. */
export function sourceOf(file: string): string {
  return file.replace(/[\s"#%<>?\\^`{|}:[\]]/g, encodeURIComponent);
}

/** The target of an annotation on a whole article: no selector. */
export function articleTarget(file: string): Target {
  return { source: sourceOf(file), selector: [], extra: {} };
}

/** A new annotation with tags and at most one note. */
export function newAnnotation(
  by: Signature,
  target: Target,
  content: { tags?: readonly string[]; note?: string },
): Annotation {
  const tags = content.tags ?? [];
  const bodies: Body[] = tags.map(tagBody);
  if (content.note !== undefined) bodies.push(commentBody(content.note));
  const motivation = content.note !== undefined ? 'commenting' : tags.length > 0 ? 'tagging' : 'highlighting';
  return newWith(by, target, { motivation, bodies });
}

/** A new reply to another annotation. */
export function newReply(by: Signature, to: string, text: string): Annotation {
  const target: Target = { source: to, selector: [], extra: {} };
  return newWith(by, target, { motivation: 'replying', bodies: [commentBody(text, 'replying')] });
}

/** A new annotation with any bodies: a speaker (`linking`), a date (`identifying`), a verdict (`assessing`). */
export function newWith(
  by: Signature,
  target: Target,
  content: { motivation: string; bodies: readonly Body[] },
): Annotation {
  return {
    id: by.id,
    motivation: content.motivation,
    created: by.now,
    modified: by.now,
    creator: by.creator,
    bodies: content.bodies,
    target,
    extra: {},
  };
}
