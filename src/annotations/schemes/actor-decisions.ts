// User decisions about actors, in `.marginalia/actors.json`: which names are the same actor, which are not, and its type.

import { asList, type Json, type JsonObject, without } from '../model/json';
import type { Result } from '../model/result';
import {
  type ConceptKind,
  type ConceptScheme,
  EMPTY_SCHEME,
  type ParsedScheme,
  parseScheme,
  type SchemeFormat,
  schemeFromJson,
  schemeToJson,
  serializeScheme,
} from './concept-scheme';

/** The user's decisions about one actor. */
export interface ActorDecision {
  readonly slug: string;
  readonly name: string;
  readonly type?: 'person' | 'organization' | 'place';
  /** Other names of this actor, whatever the analysis finds. */
  readonly aliases: readonly string[];
  /** Names that are not this actor. */
  readonly notAliases: readonly string[];
  /** Set if the names are not an actor's at all. */
  readonly notAnActor?: true;
  /** Unknown fields, in their original order. */
  readonly extra: JsonObject;
}

/** The decisions of a folder. */
export type ActorDecisions = ConceptScheme<ActorDecision>;

/** The start of a decision's id; the slug follows. */
export const ACTOR_PREFIX = 'marginalia:actor/';

const KEYS = [
  'id',
  'skos:prefLabel',
  'skos:altLabel',
  'marginalia:type',
  'marginalia:notAlias',
  'marginalia:notAnActor',
];

const actorKind: ConceptKind<ActorDecision> = {
  scheme: 'marginalia:actors',
  prefix: ACTOR_PREFIX,
  parse(slug, name, concept) {
    const [aliases, notAliases] = [stringsIn(concept['skos:altLabel']), stringsIn(concept['marginalia:notAlias'])];
    if (!aliases || !notAliases) return 'has a name that is no text';
    const type = concept['marginalia:type'];
    if (type !== undefined && type !== 'person' && type !== 'organization' && type !== 'place')
      return 'is of a type other than person, organization and place';
    const notAnActor = concept['marginalia:notAnActor'];
    if (notAnActor !== undefined && typeof notAnActor !== 'boolean')
      return 'does not say plainly whether it is an actor';
    return {
      slug,
      name,
      ...(type ? { type } : {}),
      aliases,
      notAliases,
      ...(notAnActor ? { notAnActor } : {}),
      extra: without(concept, KEYS),
    };
  },
  toJson({ name, type, aliases, notAliases, notAnActor, extra }) {
    return {
      'skos:prefLabel': name,
      ...(aliases.length === 0 ? {} : { 'skos:altLabel': aliases }),
      ...(type === undefined ? {} : { 'marginalia:type': type }),
      ...(notAliases.length === 0 ? {} : { 'marginalia:notAlias': notAliases }),
      ...(notAnActor ? { 'marginalia:notAnActor': true } : {}),
      ...extra,
    };
  },
};

/** A folder without decisions. */
export const NO_DECISIONS: ActorDecisions = EMPTY_SCHEME;

/** The file format of decisions. */
export const actorDecisionsFormat: SchemeFormat<ActorDecision> = {
  fromJson: (page) => schemeFromJson(page, actorKind),
  toJson: (decisions) => schemeToJson(decisions, actorKind),
};

/** Reads the decisions of a file; bad ones are kept and reported. Never throws. */
export function parseActorDecisions(source: string | Uint8Array): Result<ParsedScheme<ActorDecision>> {
  return parseScheme(source, actorDecisionsFormat);
}

/** The file's text, always the same for the same decisions. */
export function serializeActorDecisions(decisions: ActorDecisions): string {
  return serializeScheme(decisions, actorDecisionsFormat);
}

/** The strings of a list; undefined if it has anything else. */
function stringsIn(value: Json | undefined): readonly string[] | undefined {
  const list = asList(value);
  const strings = list.filter((item) => typeof item === 'string');
  return strings.length === list.length ? strings : undefined;
}
