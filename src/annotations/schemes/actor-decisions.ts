// The reader's decisions about actors, in `.marginalia/actors.json`: which names are one actor, which are not, what it is.

import { asList, type Json, type JsonObject, without } from '../model/json';
import type { Result } from '../model/types';
import {
  type ConceptKind,
  type ConceptScheme,
  EMPTY_SCHEME,
  type ParsedScheme,
  parseScheme,
  type SchemeForm,
  schemeFromJson,
  schemeToJson,
  serializeScheme,
} from './concept-scheme';

/** What the reader decided about one actor. */
export interface ActorDecision {
  readonly slug: string;
  readonly name: string;
  readonly type?: 'person' | 'organization' | 'place';
  /** Other names that are this actor, whatever the machine thinks. */
  readonly aliases: readonly string[];
  /** Names that are not this actor. */
  readonly notAliases: readonly string[];
  /** Set where the names are nobody's. */
  readonly notAnActor?: true;
  /** Unknown fields, in their order. */
  readonly extra: JsonObject;
}

/** The decisions of a folder. */
export type ActorDecisions = ConceptScheme<ActorDecision>;

/** What the id of a decision begins with; the slug follows. */
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
    const [aliases, notAliases] = [texts(concept['skos:altLabel']), texts(concept['marginalia:notAlias'])];
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

/** Decisions as JSON. */
export const actorDecisionsForm: SchemeForm<ActorDecision> = {
  fromJson: (page) => schemeFromJson(page, actorKind),
  toJson: (decisions) => schemeToJson(decisions, actorKind),
};

/** Reads decisions; bad ones are kept and reported. Never throws. */
export function parseActorDecisions(source: string | Uint8Array): Result<ParsedScheme<ActorDecision>> {
  return parseScheme(source, actorDecisionsForm);
}

/** The file's text, always the same for the same decisions. */
export function serializeActorDecisions(decisions: ActorDecisions): string {
  return serializeScheme(decisions, actorDecisionsForm);
}

function texts(value: Json | undefined): readonly string[] | undefined {
  const list = asList(value);
  const strings = list.filter((item) => typeof item === 'string');
  return strings.length === list.length ? strings : undefined;
}
