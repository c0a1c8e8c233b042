// Goes through an article once and decides for each expression whom it means. Entities that were mentioned last are candidates; a
// model, or a rule where the text leaves no choice, decides.
import { agrees } from '../entities/agreement';
import { Entity, type MentionPlace } from '../entities/entity';
import { RecentEntities } from '../entities/recent-entities';
import { type Candidate, rankedClassOf, type Surroundings } from '../ranking/decision';
import { hasRole } from '../ranking/description-features';
import type { RankedClass } from '../ranking/feature-index';
import { noneFeatures } from '../ranking/none-features';
import { pairFeatures } from '../ranking/pair-features';
import type { KnownActor, NominalExpression, SpokenPassage } from '../types';
import { candidatesAt, rivalsOf } from './candidates';
import type { Item } from './items';
import { knownEntities } from './known-entities';
import { type Link, linkTo, RULE_CERTAINTY } from './link';
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

/** Items after a noun phrase among which the name beside it is sought. */
const LOOK_AHEAD = 4;
/** From this probability on, a link shapes what follows. */
const BELIEVED = 0.5;
/** From this probability on, a pronoun shows the gender of its actor. */
const SHOWS_GENDER = 0.7;

export interface LinkerInput {
  readonly items: readonly Item[];
  readonly actors: readonly KnownActor[];
  readonly passages: readonly SpokenPassage[];
}

export class Linker {
  readonly #input: LinkerInput;
  readonly #choose: Choose;
  readonly #entities: ReadonlyMap<string, Entity>;
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
    this.#entities = knownEntities(input.actors, input.items);
    for (const passage of input.passages) {
      const { speaker } = passage;
      if (speaker?.actor !== undefined && !this.#speakers.has(speaker.span.start))
        this.#speakers.set(speaker.span.start, passage);
    }
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
    const candidates = candidatesAt(
      { items: this.#input.items, entities: this.#entities, recent: this.#recent },
      index,
    );
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

/** Whether a noun phrase beside a name can say what its actor is. */
function canDescribe({ types, plural, gender }: NominalExpression, entity: Entity): boolean {
  return (
    !plural &&
    !entity.plural &&
    entity.types.some((type) => types.includes(type)) &&
    !(gender && entity.gender && gender !== entity.gender)
  );
}
