// One expression with the entities that it may mean.
import type { Entity, MentionPlace } from '../entities/entity';
import type { Expression } from '../types';
import type { RankedClass } from './feature-index';

/** What surrounds an expression. */
export interface Surroundings {
  readonly expression: Expression;
  readonly place: MentionPlace;
  /** The speaker of the quotation that the expression stands in. */
  readonly speaker: Entity | undefined;
  /** The speaker of the last quotation or report before. */
  readonly lastSpeaker: Entity | undefined;
  /** Whom the last pronoun of the same class meant. */
  readonly lastMeant: Entity | undefined;
  /** Whether the sentence begins with a preposition or a subordinator: `In his speech, Biden`. */
  readonly opensIndirectly: boolean;
  /** Whether the sentence begins so, and a fitting name is still to come in it. */
  readonly awaitsSubject: boolean;
  /** Whether a verb of speech stands right before: `said he`. */
  readonly isReported: boolean;
}

/** An entity that may be meant. */
export interface Candidate {
  readonly entity: Entity;
  /** The mention by which it is a candidate: the last one before, or one that follows. */
  readonly at: MentionPlace;
  /** Whether it is only named after the expression, in the same sentence. */
  readonly follows: boolean;
  /** Whether it is named again after the expression, in the same sentence. */
  readonly namedLater: boolean;
}

/** A candidate's standing among the others. */
export interface Standing {
  /** 0 for the latest mentioned. */
  readonly recency: number;
  /** Other candidates mentioned in the same sentence as it. */
  readonly rivals: number;
  /** All candidates. */
  readonly count: number;
}

/** The class of an expression; undefined for the first person, which is not ranked. */
export function rankedClassOf(expression: Expression): RankedClass | undefined {
  if (expression.form === 'nominal') return expression.types.includes('person') ? 'person' : 'body';
  switch (expression.pronoun) {
    case 'he':
    case 'she':
      return 'person pronoun';
    case 'it':
    case 'they':
      return expression.pronoun;
    default:
      return undefined;
  }
}
