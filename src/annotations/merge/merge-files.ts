// Three-way merge of files as git passes them to a merge driver: a sidecar, the codebook or the actor decisions, bytes to text.
// Fails if a version cannot be read or has a newer format; nothing is written then.

import { readJson, writableJson } from '../file/read-json';
import { type ParsedSidecar, parseSidecar, serializeSidecar } from '../file/sidecar';
import { asList, canonicalJson, isObject, type Json, type JsonObject } from '../model/json';
import type { Problem, Result } from '../model/result';
import { type ActorDecisions, actorDecisionsFormat } from '../schemes/actor-decisions';
import type { Codebook } from '../schemes/codebook';
import {
  type ConceptScheme,
  type ParsedScheme,
  parseScheme,
  type SchemeFormat,
  serializeScheme,
} from '../schemes/concept-scheme';
import { codebookFormat } from '../schemes/parse-codebook';
import { mergeSidecars } from './merge';
import { mergeConcepts } from './merge-concepts';
import type { MergeNotice, Sides } from './merge-fields';

/** A merged file and the decisions of the merge. */
export interface MergedFile {
  readonly text: string;
  readonly notices: readonly MergeNotice[];
}

/** Why there is no merge. */
export interface MergeProblem extends Problem {
  /** The version that could not be used; absent if the merge itself cannot be written. */
  readonly side?: Side;
}

type Side = 'base' | 'ours' | 'theirs';

type Bytes = string | Uint8Array;

/** Merges three versions of one file. git passes an empty base if both sides created the file. */
export function mergeFiles({ base, ours, theirs }: Required<Sides<Bytes>>): Result<MergedFile, MergeProblem> {
  const sides = { base: base && base.length > 0 ? base : undefined, ours: ours ?? '', theirs: theirs ?? '' };
  const kind = kindOf(sides.ours);
  const foreign = (['theirs', 'base'] as const).find((side) => isOfAnotherKind(sides[side], kind));
  if (foreign) return { ok: false, error: { ...OTHER_KIND, side: foreign } };
  const merged =
    kind === 'marginalia:codebook'
      ? mergeSchemeFiles(sides, codebookFormat)
      : kind === 'marginalia:actors'
        ? mergeSchemeFiles(sides, actorDecisionsFormat)
        : mergePages(sides);
  if (!merged.ok) return merged;
  const written = writableJson(merged.value.text);
  return written.ok ? merged : written;
}

const OTHER_KIND: Problem = {
  code: 'not-annotations',
  message: 'The file is of another kind than ours: annotations, a codebook and decisions about actors are not merged.',
};

/** Merges what two sides made of one codebook. */
export function mergeCodebooks(sides: Three<Codebook>): Codebook {
  return mergedOrOurs(sides, codebookFormat);
}

/** Merges what two sides made of one folder's decisions about actors. */
export function mergeActorDecisions(sides: Three<ActorDecisions>): ActorDecisions {
  return mergedOrOurs(sides, actorDecisionsFormat);
}

function mergedOrOurs<T>(sides: Three<ConceptScheme<T>>, format: SchemeFormat<T>): ConceptScheme<T> {
  const merged = mergeSchemes(sides, format, []);
  return merged.ok ? merged.value.scheme : sides.ours;
}

/** The sides of a file in which git left conflict markers; `base` is there if git was configured to write it. */
export interface Conflict {
  readonly base?: string;
  readonly ours: string;
  readonly theirs: string;
}

const MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?= |$)/;

/** The sides of a file with conflict markers; undefined if it has none, or they do not match up. */
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

/** Parses each side; fails with the first that cannot be read or written. */
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
  const sides = parsedSides<ParsedSidecar>(given, (source) => parseSidecar(source));
  if (!sides.ok) return sides;
  const { base, ours, theirs } = sides.value;
  const { sidecar, notices } = mergeSidecars(base?.sidecar, ours.sidecar, theirs.sidecar);
  return { ok: true, value: { text: serializeSidecar(sidecar), notices } };
}

function mergeSchemeFiles<T>(given: Given, format: SchemeFormat<T>): Result<MergedFile, MergeProblem> {
  const sides = parsedSides<ParsedScheme<T>>(given, (source) => parseScheme(source, format));
  if (!sides.ok) return sides;
  const { base, ours, theirs } = sides.value;
  const notices: MergeNotice[] = [];
  const schemes = { ours: ours.scheme, theirs: theirs.scheme, ...(base ? { base: base.scheme } : {}) };
  const merged = mergeSchemes(schemes, format, notices);
  if (!merged.ok) return merged;
  return { ok: true, value: { text: serializeScheme(merged.value.scheme, format), notices } };
}

/** Merges concept schemes as JSON, so that one merge serves every kind of concept and keeps unknown fields. */
function mergeSchemes<T>(
  { base, ours, theirs }: Three<ConceptScheme<T>>,
  format: SchemeFormat<T>,
  notices: MergeNotice[],
): Result<ParsedScheme<T>> {
  const pages = {
    ours: format.toJson(ours),
    theirs: format.toJson(theirs),
    ...(base ? { base: format.toJson(base) } : {}),
  };
  const page = mergeConcepts(pages, notices);
  const merged = format.fromJson(page);
  if (merged.ok) reportDropped(page, format.toJson(merged.value.scheme), notices);
  return merged;
}

/** Adds notices of concepts that are read otherwise than they were merged: of tags merged into each other one has to stay. */
function reportDropped(page: JsonObject, read: JsonObject, notices: MergeNotice[]): void {
  const left = new Set(asList(read.concepts).map(canonicalJson));
  for (const concept of asList(page.concepts)) {
    if (!isObject(concept) || typeof concept.id !== 'string' || left.has(canonicalJson(concept))) continue;
    const message = 'Both sides merged tags into each other, or into one that is gone: this one stays.';
    notices.push({ id: concept.id, kind: 'both-kept', message });
  }
}

/** The id of the scheme in a file; `page` for any other JSON. Undefined if the file cannot be read: parsing says why. */
function kindOf(source: Bytes): Json | undefined {
  const json = readJson(source);
  if (!json.ok) return undefined;
  return isObject(json.value) && json.value.type === 'skos:ConceptScheme' ? (json.value.id ?? '') : 'page';
}

function isOfAnotherKind(source: Bytes | undefined, kind: Json | undefined): boolean {
  const other = source === undefined || kind === undefined ? undefined : kindOf(source);
  return other !== undefined && other !== kind;
}
