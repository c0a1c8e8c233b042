// Whether a noun phrase fits an entity by its words: the roles and the name of an actor, and noun phrases that meant it before.
import type { Entity } from '../entities/entity';
import type { KnownActor, NominalExpression } from '../types';
import type { Candidate, Standing } from './decision';
import { type FeatureList, TEMPLATES } from './feature-index';

/** Most aliases and roles of an actor that count, so that each comparison stays short; the most frequent come first. */
const MOST_NAMES = 12;

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of an actor, in lower case. */
interface ActorWords {
  readonly name: ReadonlySet<string>;
  /** Last words of its names: `University of Kent` and `Kent University`. */
  readonly nameHeads: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  /** The words of each role. */
  readonly titles: readonly (readonly string[])[];
  /** What roles are of: the noun before `of`, or the last word. */
  readonly roleHeads: ReadonlySet<string>;
}

const prepared = new WeakMap<KnownActor, ActorWords>();

function wordsOf(actor: KnownActor): ActorWords {
  const known = prepared.get(actor) ?? prepare(actor);
  prepared.set(actor, known);
  return known;
}

function prepare({ name, aliases, roles }: KnownActor): ActorWords {
  const names = [name, ...aliases.slice(0, MOST_NAMES)].map(split);
  const titles = roles.slice(0, MOST_NAMES).map(split);
  return {
    name: new Set(names.flat()),
    nameHeads: new Set(names.flatMap(headsOf)),
    titles,
    roles: new Set(titles.flat()),
    roleHeads: new Set(titles.flatMap(headsOf)),
  };
}

function split(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** The nouns that a title or name can have as its head: the last word, and that before `of`, `for`, `to` or `at`. */
function headsOf(words: readonly string[]): string[] {
  const at = words.findIndex((word) => /^(?:of|for|to|at)$/.test(word));
  return [words.at(-1) ?? '', at > 0 ? (words[at - 1] ?? '') : ''];
}

/** Groups of nouns that behave alike. */
export function nounGroup({ head, types, gender }: NominalExpression): number {
  if (types.includes('person'))
    return gender
      ? 0
      : /^(?:person|youth|victim|suspect|child|friend|candidate|star|player|resident)$/.test(head)
        ? 1
        : 2;
  if (types.length > 1) return 3;
  if (types[0] === 'organization')
    return /^(?:company|firm|group|organization|organisation|agency|team|club|party)$/.test(head) ? 4 : 5;
  return /^(?:country|nation|state|republic|kingdom)$/.test(head) ? 6 : 7;
}

/** How a head fits an entity: 2 as the head of a role or name, 1 as a word in one, 0 not; and whether it meant the entity before. */
export function headFit(head: string, { actor, heads }: Entity): { role: number; name: number; repeated: boolean } {
  const words = actor && wordsOf(actor);
  return {
    role: words?.roleHeads.has(head) ? 2 : words?.roles.has(head) ? 1 : 0,
    name: words?.nameHeads.has(head) ? 2 : words?.name.has(head) ? 1 : 0,
    repeated: heads.has(head),
  };
}

/** Whether all words of a noun phrase stand in one role of an actor, with its head as the role's. */
export function hasRole({ head, modifiers }: NominalExpression, { actor }: Entity): boolean {
  const titles = actor ? wordsOf(actor).titles : [];
  return titles.some((title) => headsOf(title).includes(head) && modifiers.every((word) => title.includes(word)));
}

/** Adds how well the words of a noun phrase fit an entity. */
export function addDescriptionFeatures(
  features: FeatureList,
  nominal: NominalExpression,
  { entity }: Candidate,
  { count }: Standing,
): void {
  const { head, modifiers, hasComplement } = nominal;
  const group = nounGroup(nominal);
  const words = entity.actor && wordsOf(entity.actor);
  const { role, name, repeated } = headFit(head, entity);
  features.add(TEMPLATES.role, role * 2 + (hasComplement ? 1 : 0) + (group < 2 ? 6 : 0));
  features.add(TEMPLATES.name, name * 2 + (hasComplement ? 1 : 0) + (nominal.determiner === 'the' ? 0 : 6));
  features.add(TEMPLATES.repeated, (repeated ? 1 : 0) + (entity.actor ? 0 : 2));
  features.add(TEMPLATES.kind, group * 3 + (role || name || repeated ? 0 : count === 1 ? 1 : 2));
  if (entity.types.includes('place'))
    features.add(TEMPLATES.country, group * 3 + (entity.actor?.country ? 0 : entity.actor ? 1 : 2));
  features.add(
    TEMPLATES.modifiers,
    modifierFit(modifiers, words, entity) * 3 + (role === 2 ? 2 : name || repeated ? 1 : 0),
  );
}

/** How the modifiers fit: none, all known, some known, none known. */
function modifierFit(modifiers: readonly string[], words: ActorWords | undefined, { nominal }: Entity): number {
  const list = modifiers.filter((word) => /\p{L}/u.test(word) && word !== "'s" && word !== '’s');
  if (list.length === 0) return 0;
  const isKnown = (word: string) =>
    words?.roles.has(word) || words?.name.has(word) || nominal?.modifiers.includes(word) || isRelated(word, words);
  const known = list.filter(isKnown).length;
  return known === list.length ? 1 : known > 0 ? 2 : 3;
}

/** Letters that an adjective shares with its noun: `Russian` and `Russia`, `Afghan` and `Afghanistan`. */
const SHARED_LETTERS = 5;

/** Whether a modifier is the adjective of a word in the actor's roles or names. */
function isRelated(word: string, words: ActorWords | undefined): boolean {
  if (!words || word.length < SHARED_LETTERS) return false;
  const stem = word.slice(0, SHARED_LETTERS);
  for (const set of [words.roles, words.name]) for (const other of set) if (other.startsWith(stem)) return true;
  return false;
}
