// The bodies that we write, and how those of ours and of other tools are read. Plain data; text in them is never markup.
import { isObject, type JsonObject } from './json';
import type { Annotation, Body } from './types';

const TAG = 'marginalia:tag/';
const ACTOR = 'marginalia:actor/';

/** A reader's verdict on something the machine found. */
export interface Verdict {
  readonly verdict: 'accepted' | 'rejected';
  /** What was found: `date`, `actor`, `quote`. */
  readonly finding: string;
  /** The rule that found it; a rejection keeps that rule from finding these words again. */
  readonly rule?: string;
}

/** The slug of a label: lower case, words joined by hyphens, letters and digits of any script. Never empty. */
export function slugOf(label: string): string {
  const words = label
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words?.join('-') ?? 'tag';
}

/** A tag, by its slug in the codebook. */
export function tagBody(slug: string): JsonObject {
  return { type: 'SpecificResource', source: `${TAG}${slug}`, purpose: 'tagging' };
}

/** The text of a note or, with `replying`, of a reply. Shown inert. */
export function commentBody(value: string, purpose: 'commenting' | 'replying' = 'commenting'): JsonObject {
  return { type: 'TextualBody', value, format: 'text/markdown', purpose };
}

/** Who speaks the quote that is the target, by the actor's slug. */
export function speakerBody(actor: string): JsonObject {
  return { type: 'SpecificResource', source: `${ACTOR}${actor}`, purpose: 'linking', 'marginalia:role': 'speaker' };
}

/** Which day or interval the target means: ISO 8601 or EDTF. */
export function dateBody(value: string): JsonObject {
  return { type: 'TextualBody', value, format: 'text/plain', purpose: 'identifying', 'marginalia:datatype': 'edtf' };
}

/** The reader's verdict on a finding. */
export function verdictBody(verdict: Verdict): JsonObject {
  return {
    type: 'TextualBody',
    value: verdict.verdict,
    format: 'text/plain',
    purpose: 'assessing',
    'marginalia:finding': verdict.finding,
    ...(verdict.rule === undefined ? {} : { 'marginalia:rule': verdict.rule }),
  };
}

/** The tags of an annotation as slugs, each once; a textual tag by another tool counts under its slug. */
export function tagsOf(annotation: Annotation): string[] {
  return [...new Set(annotation.bodies.flatMap((body) => tagIn(body) ?? []))];
}

/** The slug that a body tags with, if it does. */
export function tagIn(body: Body): string | undefined {
  if (!isObject(body)) return undefined;
  if (typeof body.source === 'string' && body.source.startsWith(TAG)) return body.source.slice(TAG.length);
  if (body.purpose === 'tagging' && typeof body.value === 'string') return slugOf(body.value);
  return undefined;
}

/** The texts of notes and replies in an annotation. */
export function commentsOf(annotation: Annotation): string[] {
  return annotation.bodies.flatMap((body) => commentIn(body) ?? []);
}

/** The text that a body comments with, if it does. A textual body without a purpose is a comment (W3C 3.3.3). */
export function commentIn(body: Body): string | undefined {
  if (!isObject(body) || typeof body.value !== 'string') return undefined;
  const { purpose } = body;
  return purpose === undefined || purpose === 'commenting' || purpose === 'replying' || purpose === 'describing'
    ? body.value
    : undefined;
}

/** The slug of the actor whom the reader named as speaker. */
export function speakerOf(annotation: Annotation): string | undefined {
  for (const body of annotation.bodies) {
    if (!isObject(body) || body['marginalia:role'] !== 'speaker' || typeof body.source !== 'string') continue;
    if (body.source.startsWith(ACTOR)) return body.source.slice(ACTOR.length);
  }
  return undefined;
}

/** The date value that the reader gave. */
export function dateOf(annotation: Annotation): string | undefined {
  for (const body of annotation.bodies)
    if (isObject(body) && body['marginalia:datatype'] === 'edtf' && typeof body.value === 'string') return body.value;
  return undefined;
}

/** The reader's verdict on a finding, where the annotation is one. */
export function verdictOf(annotation: Annotation): Verdict | undefined {
  for (const body of annotation.bodies) {
    if (!isObject(body) || body.purpose !== 'assessing') continue;
    const { value: verdict, 'marginalia:finding': finding, 'marginalia:rule': rule } = body;
    if ((verdict !== 'accepted' && verdict !== 'rejected') || typeof finding !== 'string') continue;
    return { verdict, finding, ...(typeof rule === 'string' ? { rule } : {}) };
  }
  return undefined;
}
