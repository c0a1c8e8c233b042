// Three-way merge of whole files as git hands them out: a sidecar, the codebook or the decisions about actors, bytes to text.
// What cannot be read whole, or is newer than we know, is refused: nothing is written then.

import { readJson } from '../file/read-json';
import { type ParsedSidecar, parseSidecar, serializeSidecar } from '../file/sidecar';
import { isObject, type Json } from '../model/json';
import type { Problem, Result } from '../model/types';
import { type ActorDecisions, actorDecisionsForm } from '../schemes/actor-decisions';
import { type Codebook, codebookForm } from '../schemes/codebook';
import {
  type ConceptScheme,
  type ParsedScheme,
  parseScheme,
  type SchemeForm,
  serializeScheme,
} from '../schemes/concept-scheme';
import { mergeSidecars } from './merge';
import { mergeConcepts } from './merge-concepts';
import type { MergeNotice, Sides } from './merge-fields';

/** A merged file and what was decided on the way. */
export interface MergedFile {
  readonly text: string;
  readonly notices: readonly MergeNotice[];
}

/** Which side could not be used, and why. */
export interface MergeProblem extends Problem {
  readonly side: 'base' | 'ours' | 'theirs';
}

type Bytes = string | Uint8Array;

/** Merges three versions of one file; git gives an empty base where both sides made the file anew. */
export function mergeFiles({ base, ours, theirs }: Required<Sides<Bytes>>): Result<MergedFile, MergeProblem> {
  const sides = { base: base && base.length > 0 ? base : undefined, ours: ours ?? '', theirs: theirs ?? '' };
  const scheme = schemeOf(sides.ours) ?? schemeOf(sides.theirs);
  if (scheme === 'marginalia:codebook') return mergeSchemeFiles(sides, codebookForm);
  if (scheme === 'marginalia:actors') return mergeSchemeFiles(sides, actorDecisionsForm);
  return mergePages(sides);
}

/** Merges what two sides made of one codebook. */
export function mergeCodebooks(sides: Three<Codebook>): Codebook {
  return mergedOrOurs(sides, codebookForm);
}

/** Merges what two sides made of one folder's decisions about actors. */
export function mergeActorDecisions(sides: Three<ActorDecisions>): ActorDecisions {
  return mergedOrOurs(sides, actorDecisionsForm);
}

function mergedOrOurs<T>(sides: Three<ConceptScheme<T>>, form: SchemeForm<T>): ConceptScheme<T> {
  const merged = mergeSchemes(sides, form, []);
  return merged.ok ? merged.value.scheme : sides.ours;
}

/** A file that git left with conflict markers, taken apart; `base` is there where git was told to write it. */
export interface Conflict {
  readonly base?: string;
  readonly ours: string;
  readonly theirs: string;
}

const MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?= |$)/;

/** The sides of a file with conflict markers; undefined where it has none, or they do not match up. */
export function conflictIn(text: string): Conflict | undefined {
  const sides = { ours: [] as string[], base: [] as string[], theirs: [] as string[] };
  let at: 'all' | 'ours' | 'base' | 'theirs' = 'all';
  let [conflicts, bases] = [0, 0];
  for (const line of text.replace(/\r\n/g, '\n').split('\n')) {
    const marker = MARKER.exec(line)?.[0].charAt(0);
    if (marker === undefined) {
      if (at === 'all') for (const side of Object.values(sides)) side.push(line);
      else sides[at].push(line);
    } else if (marker === '<' && at === 'all') [at, conflicts] = ['ours', conflicts + 1];
    else if (marker === '|' && at === 'ours') [at, bases] = ['base', bases + 1];
    else if (marker === '=' && (at === 'ours' || at === 'base')) at = 'theirs';
    else if (marker === '>' && at === 'theirs') at = 'all';
    else return undefined;
  }
  if (conflicts === 0 || at !== 'all') return undefined;
  const [ours, theirs] = [sides.ours.join('\n'), sides.theirs.join('\n')];
  return { ours, theirs, ...(bases === conflicts ? { base: sides.base.join('\n') } : {}) };
}

type Given = { readonly base: Bytes | undefined; readonly ours: Bytes; readonly theirs: Bytes };
type Parsed<T> = Result<T & { readonly readOnly?: Problem }>;

/** Parses each side; the first that cannot be written again is named. */
function parsedSides<T>(
  { base, ours, theirs }: Given,
  parse: (source: Bytes) => Parsed<T>,
): Result<Three<T>, MergeProblem> {
  const values: { base?: T; ours?: T; theirs?: T } = {};
  for (const [side, source] of [
    ['ours', ours],
    ['theirs', theirs],
    ['base', base],
  ] as const) {
    if (source === undefined) continue;
    const parsed = parse(source);
    const error = parsed.ok ? parsed.value.readOnly : parsed.error;
    if (error) return { ok: false, error: { ...error, side } };
    if (parsed.ok) values[side] = parsed.value;
  }
  return { ok: true, value: values as Three<T> };
}

interface Three<T> {
  readonly base?: T;
  readonly ours: T;
  readonly theirs: T;
}

function mergePages(given: Given): Result<MergedFile, MergeProblem> {
  const sides = parsedSides<ParsedSidecar>(given, parseSidecar);
  if (!sides.ok) return sides;
  const { base, ours, theirs } = sides.value;
  const { sidecar, notices } = mergeSidecars(base?.sidecar, ours.sidecar, theirs.sidecar);
  return { ok: true, value: { text: serializeSidecar(sidecar), notices } };
}

function mergeSchemeFiles<T>(given: Given, form: SchemeForm<T>): Result<MergedFile, MergeProblem> {
  const sides = parsedSides<ParsedScheme<T>>(given, (source) => parseScheme(source, form));
  if (!sides.ok) return sides;
  const { base, ours, theirs } = sides.value;
  const notices: MergeNotice[] = [];
  const schemes = { ours: ours.scheme, theirs: theirs.scheme, ...(base ? { base: base.scheme } : {}) };
  const merged = mergeSchemes(schemes, form, notices);
  if (!merged.ok) return { ok: false, error: { ...merged.error, side: 'ours' } };
  return { ok: true, value: { text: serializeScheme(merged.value.scheme, form), notices } };
}

/** Schemes are merged as JSON, so that one merge serves every kind of concept and unknown fields. */
function mergeSchemes<T>(
  { base, ours, theirs }: Three<ConceptScheme<T>>,
  form: SchemeForm<T>,
  notices: MergeNotice[],
): Result<ParsedScheme<T>> {
  const pages = {
    ours: form.toJson(ours),
    theirs: form.toJson(theirs),
    ...(base ? { base: form.toJson(base) } : {}),
  };
  return form.fromJson(mergeConcepts(pages, notices));
}

function schemeOf(source: Bytes): Json | undefined {
  const json = readJson(source);
  return json.ok && isObject(json.value) && json.value.type === 'skos:ConceptScheme' ? json.value.id : undefined;
}
