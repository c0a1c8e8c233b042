// Whom or what the text speaks of: a named actor, or someone whom a noun phrase introduced. Remembers its last place only.
import type { ActorKind, GrammaticalRole, KnownActor, KnownGender, NominalExpression, PronounClass } from '../types';

/** Where an entity was mentioned. */
export interface MentionPlace {
  readonly start: number;
  readonly end: number;
  readonly block: number;
  /** Index of the sentence in the article. */
  readonly sentence: number;
  /** Finite verbs of its block before it. */
  readonly verbs: number;
  readonly role: GrammaticalRole;
  /** Whether it is the first mention of its sentence. */
  readonly opens: boolean;
  /** Index of the quotation that it stands in, or -1. */
  readonly quote: number;
  readonly form: 'name' | 'pronoun' | 'nominal';
  readonly pronoun: PronounClass | undefined;
}

/** A person, body or place in the text. */
export class Entity {
  /** Absent where the text gives no name. */
  readonly actor: KnownActor | undefined;
  /** The members of a set: `Biden and Putin`. */
  readonly members: readonly Entity[];
  readonly types: readonly ActorKind[];
  readonly plural: boolean;
  /** The noun phrase that introduced it. */
  readonly nominal: NominalExpression | undefined;
  gender: KnownGender | undefined;
  /** The gender that its first word suggests. */
  likelyGender: KnownGender | undefined;
  /** Heads of noun phrases that meant it, in lower case. */
  readonly heads = new Set<string>();
  /** Rank among the actors of its type by how often the article names them; 0 is the first. */
  rank = 3;
  /** Mentions so far. */
  count = 0;
  last: MentionPlace | undefined;
  /** The last name so far. */
  name: MentionPlace | undefined;

  private constructor(parts: Pick<Entity, 'actor' | 'members' | 'types' | 'plural' | 'nominal' | 'gender'>) {
    this.actor = parts.actor;
    this.members = parts.members;
    this.types = parts.types;
    this.plural = parts.plural;
    this.nominal = parts.nominal;
    this.gender = parts.gender;
  }

  static named(actor: KnownActor, gender: KnownGender | undefined): Entity {
    return new Entity({ actor, members: [], types: [actor.type], plural: false, nominal: undefined, gender });
  }

  static described(nominal: NominalExpression): Entity {
    const { types, plural, gender } = nominal;
    return new Entity({ actor: undefined, members: [], types, plural, nominal, gender });
  }

  static set(members: readonly Entity[]): Entity {
    const types = members[0]?.types ?? [];
    return new Entity({ actor: undefined, members, types, plural: true, nominal: undefined, gender: undefined });
  }

  mention(place: MentionPlace): void {
    this.count++;
    this.last = place;
    if (place.form === 'name') this.name = place;
  }
}
