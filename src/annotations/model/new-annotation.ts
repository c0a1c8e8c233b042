// New annotations from what the reader did. Ids, the time and the author come in: this floor reads no clock.
import type { Span } from '../../text/span';
import { describeSpan } from '../anchoring/describe-span';
import { commentBody, tagBody } from './bodies';
import type { Annotation, Body, Target } from './types';

/** Who makes an annotation, and when. */
export interface Signature {
  /** `urn:uuid:` and a random UUID of version 4. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly creator: string;
}

/** A file name as a relative IRI reference: what a URI may not hold is percent-encoded, letters of any script stay. */
export function sourceOf(file: string): string {
  return file.replace(/[\s"#%<>?\\^`{|}:[\]]/g, encodeURIComponent);
}

/** The target for a passage of an article. */
export function passageTarget(file: string, text: string, span: Span): Target {
  return { source: sourceOf(file), selector: describeSpan(text, span), extra: {} };
}

/** An annotation with tags and at most one note. */
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

/** A reply to another annotation. */
export function newReply(by: Signature, to: string, text: string): Annotation {
  const target: Target = { source: to, selector: [], extra: {} };
  return newWith(by, target, { motivation: 'replying', bodies: [commentBody(text, 'replying')] });
}

/** An annotation with bodies of any kind: a speaker (`linking`), a date (`identifying`), a verdict (`assessing`). */
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
