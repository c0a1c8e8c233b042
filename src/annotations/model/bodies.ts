// The bodies that we write, and how those of ours and of other tools are read. Plain data; text in them is never markup.
import { isObject, type JsonObject } from './json';
import type { Annotation, Body } from './types';

export const TAG_PREFIX = 'marginalia:tag/';
const ACTOR = 'marginalia:actor/';

/** A reader's verdict on something the machine found. */
export interface Verdict {
  readonly verdict: 'accepted' | 'rejected';
  /** What was found: `date`, `actor`, `quote`. */
  readonly finding: string;
  /** The rule that found it; a rejection keeps that rule from finding these words again. */
  readonly rule?: string;
}

/** Whom the reader names as speaker. */
export interface NamedSpeaker {
  /** The actor's id in the article. */
  readonly actor?: string;
  readonly name: string;
}

/** A date as the reader gives it. */
export interface GivenDate {
  /** EDTF or ISO 8601. */
  readonly value: string;
  /** TIMEX3 mod. */
  readonly mod?: string;
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
  return { type: 'SpecificResource', source: `${TAG_PREFIX}${slug}`, purpose: 'tagging' };
}

/** The text of a note or, with `replying`, of a reply. Shown inert. */
export function commentBody(value: string, purpose: 'commenting' | 'replying' = 'commenting'): JsonObject {
  return { type: 'TextualBody', value, format: 'text/markdown', purpose };
}

/** Who speaks the quote that is the target: an actor with the name that it went by, or someone by the name alone. */
export function speakerBody({ actor, name }: NamedSpeaker): JsonObject {
  const role = { purpose: 'linking', 'marginalia:role': 'speaker' };
  return actor === undefined
    ? { type: 'TextualBody', value: name, format: 'text/plain', ...role }
    : { type: 'SpecificResource', source: `${ACTOR}${actor}`, ...role, 'marginalia:name': name };
}

/** Which day or interval the target means: ISO 8601 or EDTF, with what EDTF cannot say as a modifier of TIMEX3 (`START`). */
export function dateBody({ value, mod }: GivenDate): JsonObject {
  return {
    type: 'TextualBody',
    value,
    format: 'text/plain',
    purpose: 'identifying',
    'marginalia:datatype': 'edtf',
    ...(mod === undefined ? {} : { 'marginalia:mod': mod }),
  };
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
  if (typeof body.source === 'string' && body.source.startsWith(TAG_PREFIX))
    return body.source.slice(TAG_PREFIX.length);
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

/** Whom the reader named as speaker. */
export function speakerOf(annotation: Annotation): NamedSpeaker | undefined {
  for (const body of annotation.bodies) {
    if (!isObject(body) || body['marginalia:role'] !== 'speaker') continue;
    const { source, value, 'marginalia:name': name } = body;
    if (typeof source === 'string' && source.startsWith(ACTOR)) {
      const actor = source.slice(ACTOR.length);
      return { actor, name: typeof name === 'string' ? name : nameInId(actor) };
    }
    if (typeof value === 'string' && value.trim() !== '') return { name: value.trim() };
  }
  return undefined;
}

/** What an actor's id tells of its name, where that was not written. */
function nameInId(actor: string): string {
  return actor.replace(/^(?:person|organization|place)-/, '').replaceAll('-', ' ');
}

/** The date that the reader gave. */
export function dateOf(annotation: Annotation): GivenDate | undefined {
  for (const body of annotation.bodies) {
    if (!isObject(body) || body['marginalia:datatype'] !== 'edtf') continue;
    const { value, 'marginalia:mod': mod } = body;
    if (typeof value === 'string') return { value, ...(typeof mod === 'string' ? { mod } : {}) };
  }
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
