// Annotation bodies: makes those that we write, and reads ours and those of other tools. Text in them is never markup.
import { hashOf } from './hash';
import { asList, isObject, type Json, type JsonObject } from './json';
import type { Annotation, Body } from './types';

export const TAG_PREFIX = 'marginalia:tag/';
const ACTOR = 'marginalia:actor/';

/** A user's verdict on a finding of the analysis. */
export interface Verdict {
  readonly verdict: 'accepted' | 'rejected';
  /** The kind of finding: `date`, `actor`, `quote`. */
  readonly finding: string;
  /** The rule that found it. A rejection stops this rule from finding the same words again. */
  readonly rule?: string;
}

/** A speaker, or whom some words mean, named by the user. */
export interface NamedActor {
  /** The actor's id in the article. */
  readonly actor?: string;
  readonly name: string;
}

/** What an actor is to the target. */
type ActorRole = 'speaker' | 'referent';

/** A date given by the user. */
export interface GivenDate {
  /** EDTF or ISO 8601. */
  readonly value: string;
  /** TIMEX3 mod. */
  readonly mod?: string;
}

/** Digits of a slug's hash: two labels of one folder have the same by chance once in four thousand million. */
const HASH_DIGITS = 8;

/**
 * The slug of a label: its letters and digits, of any script, in lower case, with hyphens between words. A label that has other
 * signs, or no letter, gets a hash too, so that "Iran+" and "Iran" differ, and "✅" and "❓". Never empty. The slug of a slug is
 * the same.
 */
export function slugOf(label: string): string {
  const plain = label.normalize('NFC').toLowerCase();
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu);
  if (words && /^[\p{L}\p{M}\p{N}\s-]+$/u.test(plain)) return words.join('-');
  return hashedSlugOf(label);
}

/** The slug of a label with a hash of the label: for a label whose slug has another meaning already. */
export function hashedSlugOf(label: string): string {
  const plain = label.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ');
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['tag'];
  return `${words.join('-')}-${hashOf(plain).slice(0, HASH_DIGITS)}`;
}

/** A body with a tag, given by its slug in the codebook. */
export function tagBody(slug: string): JsonObject {
  return { type: 'SpecificResource', source: `${TAG_PREFIX}${slug}`, purpose: 'tagging' };
}

/** A body with the text of a note or, if `replying`, of a reply. It is shown without active content. */
export function commentBody(value: string, purpose: 'commenting' | 'replying' = 'commenting'): JsonObject {
  return { type: 'TextualBody', value, format: 'text/markdown', purpose };
}

/** A body that names the speaker of the target quotation: an actor by id and name, or someone else by name alone. */
export function speakerBody(named: NamedActor): JsonObject {
  return actorBody(named, 'speaker');
}

/** A body that names the actor whom the target means: words that name nobody, as `he`. */
export function referentBody(named: NamedActor): JsonObject {
  return actorBody(named, 'referent');
}

function actorBody({ actor, name }: NamedActor, of: ActorRole): JsonObject {
  const role = { purpose: 'linking', 'marginalia:role': of };
  return actor === undefined
    ? { type: 'TextualBody', value: name, format: 'text/plain', ...role }
    : { type: 'SpecificResource', source: `${ACTOR}${actor}`, ...role, 'marginalia:name': name };
}

/** A body with the date or interval that the target means. A TIMEX3 modifier (`START`) says what EDTF cannot express. */
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

/** A body with the user's verdict on a finding. */
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

/** The tags of an annotation as slugs, each once. A textual tag of another tool is given as its slug. */
export function tagsOf(annotation: Annotation): string[] {
  return [...new Set(annotation.bodies.flatMap((body) => tagIn(body) ?? []))];
}

/** The slug of a body's tag; undefined if the body is not a tag. */
export function tagIn(body: Body): string | undefined {
  if (!isObject(body)) return undefined;
  if (typeof body.source === 'string' && body.source.startsWith(TAG_PREFIX))
    return body.source.slice(TAG_PREFIX.length);
  if (typeof body.value === 'string' && asList(body.purpose).includes('tagging')) return slugOf(body.value);
  return undefined;
}

/** The texts of an annotation's notes and replies. */
export function commentsOf(annotation: Annotation): string[] {
  return annotation.bodies.flatMap((body) => commentIn(body) ?? []);
}

/** The text of a comment; undefined if the body is not one. A textual body without a purpose is a comment (W3C 3.3.3). */
export function commentIn(body: Body): string | undefined {
  if (!isObject(body) || typeof body.value !== 'string') return undefined;
  const purposes = asList(body.purpose);
  return purposes.length === 0 || purposes.some(isOfComment) ? body.value : undefined;
}

function isOfComment(purpose: Json): boolean {
  return purpose === 'commenting' || purpose === 'replying' || purpose === 'describing';
}

/** The speaker that the user named; undefined if the annotation names none. */
export function speakerOf(annotation: Annotation): NamedActor | undefined {
  return actorIn(annotation, 'speaker');
}

/** Whom the target means as the user said; undefined if the annotation names nobody. */
export function referentOf(annotation: Annotation): NamedActor | undefined {
  return actorIn(annotation, 'referent');
}

function actorIn(annotation: Annotation, role: ActorRole): NamedActor | undefined {
  for (const body of annotation.bodies) {
    if (!isObject(body) || body['marginalia:role'] !== role) continue;
    const { source, value, 'marginalia:name': name } = body;
    if (typeof source === 'string' && source.startsWith(ACTOR)) {
      const actor = source.slice(ACTOR.length);
      return { actor, name: typeof name === 'string' ? name : nameFromId(actor) };
    }
    if (typeof value === 'string' && value.trim() !== '') return { name: value.trim() };
  }
  return undefined;
}

/** The name contained in an actor's id, for annotations that do not give the name. */
function nameFromId(actor: string): string {
  return actor.replace(/^(?:person|organization|place)-/, '').replaceAll('-', ' ');
}

/** The date that the user gave; undefined if the annotation gives none. */
export function dateOf(annotation: Annotation): GivenDate | undefined {
  for (const body of annotation.bodies) {
    if (!isObject(body) || body['marginalia:datatype'] !== 'edtf') continue;
    const { value, 'marginalia:mod': mod } = body;
    if (typeof value === 'string') return { value, ...(typeof mod === 'string' ? { mod } : {}) };
  }
  return undefined;
}

/** The user's verdict on a finding; undefined if the annotation has none. */
export function verdictOf(annotation: Annotation): Verdict | undefined {
  for (const body of annotation.bodies) {
    if (!isObject(body) || body.purpose !== 'assessing') continue;
    const { value: verdict, 'marginalia:finding': finding, 'marginalia:rule': rule } = body;
    if ((verdict !== 'accepted' && verdict !== 'rejected') || typeof finding !== 'string') continue;
    return { verdict, finding, ...(typeof rule === 'string' ? { rule } : {}) };
  }
  return undefined;
}
