// Goes through an article once and decides for each expression whom it means. Entities that were mentioned last are candidates; a
// model, or a rule where the text leaves no choice, decides.
import { agrees } from '../entities/agreement';
import { Entity, type MentionPlace } from '../entities/entity';
import { RecentEntities } from '../entities/recent-entities';
import { genderOfNoun } from '../lexicon/nouns';
import { type Candidate, rankedClassOf, type Surroundings } from '../ranking/decision';
import { hasRole } from '../ranking/description-features';
import type { RankedClass } from '../ranking/feature-index';
import { noneFeatures } from '../ranking/none-features';
import { pairFeatures } from '../ranking/pair-features';
import type { KnownActor, KnownGender, NominalExpression, SpokenPassage } from '../types';
import type { Item } from './items';
import { QuotationPlaces } from './quotation-places';
import { besideReason, reasonOf } from './reasons';

/** What is decided: the features of each candidate and those of none. */
export interface Decision {
  readonly ranked: RankedClass;
  readonly item: Item;
  readonly candidates: readonly Candidate[];
  readonly features: readonly (readonly number[])[];
  readonly none: readonly number[];
}

/** Chooses a candidate by its index, or none (-1); `certainty` is its probability. */
export type Choose = (decision: Decision) => { readonly index: number; readonly certainty: number };

/** Whom an expression means. */
export interface Link {
  readonly item: Item;
  readonly entity: Entity;
  readonly certainty: number;
  readonly rule: LinkRule;
  /** How it was found, one line. */
  readonly reason: string;
  /** The last name of the entity before; absent where it is named only later. */
  readonly name?: MentionPlace;
}

/** `ranked`: by the model. `speaker`: by the quotations. `introduced`: nobody known so far. `role`: the only one with that role. `repeated`: the same noun as before. `together`: names joined by `and`. The others: beside a name. */
export type LinkRule =
  | 'ranked'
  | 'speaker'
  | 'introduced'
  | 'role'
  | 'repeated'
  | 'together'
  | 'apposition'
  | 'title'
  | 'predicate';

/** Most candidates of an expression, the latest mentioned first. */
const MOST_CANDIDATES = 8;
/** Farther back, in sentences, nothing is meant by a pronoun. */
const PRONOUN_REACH = 12;
/** Names after a pronoun in its sentence that are looked at. */
const LOOK_AHEAD = 4;
/** From this probability on, a link shapes what follows. */
const BELIEVED = 0.5;
/** From this probability on, a pronoun shows the gender of its actor. */
const SHOWS_GENDER = 0.7;

/** How often rules were right on development data; `together` and `repeated` are estimated, as gold lacks sets and the unnamed. */
const RULE_CERTAINTY = {
  apposition: 0.93,
  title: 0.9,
  predicate: 0.85,
  role: 0.9,
  repeated: 0.7,
  together: 0.75,
} as const;

export interface LinkerInput {
  readonly items: readonly Item[];
  readonly actors: readonly KnownActor[];
  readonly passages: readonly SpokenPassage[];
}

export class Linker {
  readonly #input: LinkerInput;
  readonly #choose: Choose;
  readonly #entities = new Map<string, Entity>();
  readonly #recent = new RecentEntities();
  /** Entities by where their mentions end and begin. */
  readonly #ending = new Map<number, Entity>();
  readonly #speakers = new Map<number, SpokenPassage>();
  readonly #lastMeant = new Map<RankedClass, Entity>();
  readonly #quotations: QuotationPlaces;
  readonly #links: Link[] = [];

  constructor(input: LinkerInput, choose: Choose) {
    this.#input = input;
    this.#choose = choose;
    this.#quotations = new QuotationPlaces(input.passages);
    for (const actor of input.actors) {
      const entity = Entity.named(actor, genderOf(actor));
      entity.likelyGender = actor.likelyGender;
      this.#entities.set(actor.id, entity);
    }
    for (const passage of input.passages) {
      const { speaker } = passage;
      if (speaker?.actor !== undefined && !this.#speakers.has(speaker.span.start))
        this.#speakers.set(speaker.span.start, passage);
    }
    this.#rankActors();
  }

  /** All links, in text order of the heads. */
  link(): readonly Link[] {
    this.#input.items.forEach((item, index) => {
      if (item.actor !== undefined) this.#named(item, index);
      else if (item.expression?.form === 'nominal') this.#nominal(item, item.expression, index);
      else this.#pronoun(item, index);
    });
    return this.#links;
  }

  /** Ranks actors of a type by how often they are named. */
  #rankActors(): void {
    const counts = new Map<Entity, number>();
    for (const { actor } of this.#input.items) {
      const entity = actor === undefined ? undefined : this.#entities.get(actor);
      if (entity) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
    const next = new Map<string, number>();
    for (const [entity] of [...counts].sort((a, b) => b[1] - a[1])) {
      const type = entity.types[0] ?? '';
      const rank = next.get(type) ?? 0;
      entity.rank = rank;
      next.set(type, rank + 1);
    }
  }

  #named(item: Item, index: number): void {
    const entity = this.#entities.get(item.actor ?? '');
    if (!entity) return;
    this.#mention(entity, item.place);
    if (item.joinsBefore) this.#joinSet(entity, index);
  }

  /** `Biden and Putin`: both together may be meant by `they`. */
  #joinSet(entity: Entity, index: number): void {
    const before = this.#input.items[index - 1];
    const other = before?.actor === undefined ? undefined : this.#entities.get(before.actor);
    const { place } = this.#input.items[index] ?? {};
    if (!before || !other || !place || other === entity || before.place.sentence !== place.sentence) return;
    if (other.types[0] !== entity.types[0] || place.start - before.place.end > 60) return;
    const set = Entity.set([other, entity]);
    set.mention({ ...place, start: before.place.start, role: before.place.role });
    this.#recent.touch(set);
  }

  #mention(entity: Entity, place: MentionPlace): void {
    entity.mention(place);
    this.#recent.touch(entity);
    this.#ending.set(place.end, entity);
  }

  #pronoun(item: Item, index: number): void {
    const { expression } = item;
    if (expression?.form !== 'pronoun' || expression.pronoun === 'I' || expression.pronoun === 'we') return;
    if (!this.#spoken(item) && !this.#rank(item, index)) this.#togetherBefore(item);
  }

  /** The words for a speaker, as the quotations have resolved them: they are right more often. */
  #spoken(item: Item): boolean {
    const { speaker } = this.#speakers.get(item.place.start) ?? {};
    const entity = speaker?.span.end === item.place.end ? this.#entities.get(speaker.actor ?? '') : undefined;
    if (!speaker || !entity || !item.expression || !agrees(item.expression, entity)) return false;
    this.#accept(
      linkTo(entity, item, { certainty: speaker.certainty, rule: 'speaker', reason: 'speaker of the quotation' }),
    );
    return true;
  }

  #nominal(item: Item, expression: NominalExpression, index: number): void {
    const { beside } = expression;
    const entity = beside && this.#beside(item, beside, index);
    if (entity && beside && canDescribe(expression, entity)) {
      this.#accept(
        linkTo(entity, item, {
          certainty: RULE_CERTAINTY[beside.rule],
          rule: beside.rule,
          reason: besideReason(beside.rule),
        }),
      );
      return;
    }
    const definite =
      expression.determiner === 'the' || expression.determiner === 'this' || expression.determiner === 'possessive';
    if (
      definite &&
      !expression.plural &&
      (this.#spoken(item) || this.#inRole(item, expression) || this.#rank(item, index))
    )
      return;
    if (this.#repeated(item, expression)) return;
    const described = Entity.described(expression);
    this.#accept(linkTo(described, item, { certainty: 1, rule: 'introduced', reason: 'first described here' }));
  }

  /** `the Russian president`: the only one in mind who has that role. */
  #inRole(item: Item, expression: NominalExpression): boolean {
    // A bare role (`the president`) may be any holder's: the model decides.
    if (expression.determiner === 'possessive' || expression.modifiers.length === 0) return false;
    const [entity, other] = this.#recent.list.filter((each) => agrees(expression, each) && hasRole(expression, each));
    if (!entity || other) return false;
    const how = { certainty: RULE_CERTAINTY.role, rule: 'role', reason: 'has this role in the article' } as const;
    this.#accept(linkTo(entity, item, how));
    return true;
  }

  /** `the official` after `a senior official`, `US officials` after the same words: those who were described so last. */
  #repeated(item: Item, expression: NominalExpression): boolean {
    const { determiner, head, modifiers, plural } = expression;
    if (determiner === 'possessive' || determiner === 'a') return false;
    const entity = this.#recent.list.find((each) => !each.actor && each.plural === plural && each.heads.has(head));
    const known = entity?.nominal?.modifiers ?? [];
    const fits = plural ? modifiers.join(' ') === known.join(' ') : modifiers.every((word) => known.includes(word));
    if (!entity || !fits || (plural && modifiers.length === 0)) return false;
    // It outweighs a link to a name that the model hardly believes.
    if (this.#links.at(-1)?.item === item) this.#links.pop();
    const how = { certainty: RULE_CERTAINTY.repeated, rule: 'repeated', reason: 'described so before' } as const;
    this.#accept(linkTo(entity, item, how));
    return true;
  }

  /** `they` after `Biden and Putin`, who did something together in this sentence or the one before, and nobody else several since. */
  #togetherBefore(item: Item): boolean {
    const { place, expression } = item;
    if (expression?.form !== 'pronoun' || expression.pronoun !== 'they') return false;
    const entity = this.#recent.list.find(({ plural }) => plural);
    const { last } = entity ?? {};
    if (!entity || !last || entity.members.length === 0) return false;
    if (last.role !== 'subject' || place.sentence - last.sentence > 1) return false;
    const how = { certainty: RULE_CERTAINTY.together, rule: 'together', reason: 'named together before' } as const;
    this.#accept(linkTo(entity, item, how));
    return true;
  }

  #beside(item: Item, { at, side }: NonNullable<NominalExpression['beside']>, index: number): Entity | undefined {
    const offset = item.offset + at;
    if (side === 'before') return this.#ending.get(offset);
    for (let next = index + 1; next <= index + LOOK_AHEAD; next++) {
      const following = this.#input.items[next];
      if (following && following.at > offset) return undefined;
      if (following?.at === offset && following.actor !== undefined) return this.#entities.get(following.actor);
    }
    return undefined;
  }

  /** Lets the model decide; returns whether an entity is believed to be meant. */
  #rank(item: Item, index: number): boolean {
    const { expression, place } = item;
    const ranked = expression && rankedClassOf(expression);
    if (!ranked) return false;
    const candidates = this.#candidates(item, index);
    if (candidates.length === 0) return false;
    const around: Surroundings = {
      expression,
      place,
      speaker: this.#speakerOf(this.#input.passages[place.quote]),
      lastSpeaker: this.#speakerOf(this.#quotations.lastBefore(place.start)),
      lastMeant: this.#lastMeant.get(ranked),
      opensIndirectly: item.opensIndirectly,
      awaitsSubject: item.opensIndirectly && candidates.some(({ follows }) => follows),
      isReported: item.isReported,
    };
    const features = candidates.map((candidate, recency) =>
      pairFeatures(ranked, around, candidate, {
        recency,
        rivals: rivalsOf(candidates, candidate),
        count: candidates.length,
      }),
    );
    const none = noneFeatures(ranked, around, candidates.length);
    const { index: chosen, certainty } = this.#choose({ ranked, item, candidates, features, none });
    const found = candidates[chosen];
    if (!found) return false;
    const link = linkTo(found.entity, item, { certainty, rule: 'ranked', reason: reasonOf(item, found) });
    if (certainty < BELIEVED) {
      if (found.entity.actor) this.#links.push(link);
      return false;
    }
    this.#lastMeant.set(ranked, found.entity);
    this.#accept(link);
    return true;
  }

  #speakerOf(passage: SpokenPassage | undefined): Entity | undefined {
    return this.#entities.get(passage?.speaker?.actor ?? '');
  }

  #candidates(item: Item, index: number): Candidate[] {
    const { expression, place } = item;
    if (!expression) return [];
    const later = this.#namedLater(index, place.sentence);
    const candidates: Candidate[] = [];
    for (const entity of this.#recent.list) {
      const { last } = entity;
      if (candidates.length === MOST_CANDIDATES) break;
      if (!last || !agrees(expression, entity) || (last.start >= place.start && last.end <= place.end)) continue;
      if (expression.form === 'pronoun' && place.sentence - last.sentence > PRONOUN_REACH) break;
      candidates.push({ entity, at: last, follows: false, namedLater: later.has(entity) });
      later.delete(entity);
    }
    if (expression.form === 'pronoun')
      for (const [entity, at] of later)
        if (agrees(expression, entity)) candidates.push({ entity, at, follows: true, namedLater: false });
    return candidates;
  }

  /** Actors that are named later in the sentence, each with that place. */
  #namedLater(index: number, sentence: number): Map<Entity, MentionPlace> {
    const later = new Map<Entity, MentionPlace>();
    for (let next = index + 1; next < index + 1 + 2 * LOOK_AHEAD && later.size < LOOK_AHEAD; next++) {
      const item = this.#input.items[next];
      if (!item || item.place.sentence !== sentence) break;
      const entity = item.actor === undefined ? undefined : this.#entities.get(item.actor);
      if (entity && !later.has(entity)) later.set(entity, item.place);
    }
    return later;
  }

  #accept(link: Link): void {
    const { item, entity, certainty } = link;
    const { expression } = item;
    this.#links.push(link);
    if (expression?.form === 'nominal') {
      entity.heads.add(expression.head);
      entity.gender ??= entity.types.includes('person') ? expression.gender : undefined;
    } else if (expression?.form === 'pronoun' && certainty >= SHOWS_GENDER && !entity.gender) {
      if (expression.pronoun === 'he') entity.gender = 'male';
      if (expression.pronoun === 'she') entity.gender = 'female';
    }
    this.#mention(entity, item.place);
  }
}

function linkTo(entity: Entity, item: Item, how: Pick<Link, 'certainty' | 'rule' | 'reason'>): Link {
  return { item, entity, ...how, ...(entity.name ? { name: entity.name } : {}) };
}

function genderOf({ gender, roles, type }: KnownActor): KnownGender | undefined {
  if (gender || type !== 'person') return gender;
  for (const role of roles) {
    const shown = genderOfNoun(role.split(' ').at(-1)?.toLowerCase() ?? '');
    if (shown) return shown;
  }
  return undefined;
}

/** Whether a noun phrase beside a name can say what its actor is. */
function canDescribe({ types, plural, gender }: NominalExpression, entity: Entity): boolean {
  return (
    !plural &&
    !entity.plural &&
    entity.types.some((type) => types.includes(type)) &&
    !(gender && entity.gender && gender !== entity.gender)
  );
}

function rivalsOf(candidates: readonly Candidate[], { at, entity }: Candidate): number {
  return candidates.filter((other) => other.entity !== entity && other.at.sentence === at.sentence).length;
}
