// The features of an expression and an entity that it may mean: distance, place in the clause, salience, quotations, agreement.
import { soundsLike } from '../entities/agreement';
import type { GrammaticalRole } from '../types';
import type { Candidate, Standing, Surroundings } from './decision';
import { addDescriptionFeatures } from './description-features';
import { FeatureList, type RankedClass, TEMPLATES } from './feature-index';

const ROLES: Readonly<Record<GrammaticalRole, number>> = { subject: 0, topic: 1, object: 2, oblique: 3, possessor: 4 };

/** A pair with what many of its features are combined with. */
interface Pair {
  readonly around: Surroundings;
  readonly candidate: Candidate;
  readonly standing: Standing;
  readonly slot: number;
  /** Sentences between the two; 0 in one sentence. */
  readonly sentences: number;
}

/** The features of a pair. */
export function pairFeatures(
  ranked: RankedClass,
  around: Surroundings,
  candidate: Candidate,
  standing: Standing,
): number[] {
  const features = new FeatureList(ranked);
  const sentences = around.place.sentence - candidate.at.sentence;
  const pair = { around, candidate, standing, slot: slotOf(around), sentences };
  if (candidate.follows) addFollowing(features, pair);
  else addPlace(features, pair);
  addSalience(features, pair);
  addAgreement(features, pair);
  addQuotes(features, pair);
  if (around.expression.form === 'nominal') addDescriptionFeatures(features, around.expression, candidate, standing);
  return features.ids;
}

/** The slot of an expression: the place of a pronoun, the determiner of a noun phrase. 0 to 3. */
export function slotOf({ expression }: Surroundings): number {
  if (expression.form === 'nominal') return DETERMINER_SLOTS[expression.determiner];
  if (expression.reflexive) return 3;
  return expression.role === 'subject' ? 0 : expression.role === 'possessor' ? 2 : 1;
}

const DETERMINER_SLOTS = { the: 0, this: 1, possessive: 2, a: 3, none: 3 } as const;

/** Sentences between two mentions from which on the next bucket begins. */
const DISTANCES = [1, 2, 3, 4, 7, 12] as const;

function addPlace(features: FeatureList, { around, candidate, slot, sentences }: Pair): void {
  const { place, isReported } = around;
  const { at, namedLater } = candidate;
  let distance = 0;
  for (const bound of DISTANCES) if (sentences >= bound) distance++;
  const near = Math.min(sentences, 2);
  features.add(TEMPLATES.distance, distance * 4 + slot);
  features.add(TEMPLATES.paragraphs, Math.min(place.block - at.block, 2) * 4 + slot);
  features.add(TEMPLATES.place, (ROLES[at.role] * 3 + near) * 4 + slot);
  features.add(TEMPLATES.opening, (at.opens ? 4 : 0) + Math.min(sentences, 3));
  if (at.role === place.role) features.add(TEMPLATES.parallel, near * 4 + slot);
  if (namedLater) features.add(TEMPLATES.later, slot);
  if (around.awaitsSubject) features.add(TEMPLATES.awaited, slot + (sentences === 0 ? 4 : 0));
  const verbs = sentences === 0 && at.block === place.block ? Math.min(place.verbs - at.verbs, 3) : -1;
  if (verbs >= 0) features.add(TEMPLATES.clause, (verbs * 2 + (at.role === 'subject' ? 1 : 0)) * 4 + slot);
  if (isReported) features.add(TEMPLATES.reporting, (verbs === 1 && at.role === 'subject' ? 0 : 4) + slot);
}

/** `In his speech, Biden said`: the entity is named after the pronoun only. */
function addFollowing(features: FeatureList, { around, candidate: { at }, slot }: Pair): void {
  const isSubject = at.role === 'subject' || at.role === 'topic';
  const isNext = at.verbs - around.place.verbs <= 1;
  features.add(TEMPLATES.following, slot + (around.opensIndirectly ? 4 : 0) + (isSubject ? 8 : 0) + (isNext ? 16 : 0));
}

/** Mentions so far from which on the next bucket begins. */
const COUNTS = [2, 3, 5, 9] as const;

function addSalience(features: FeatureList, { around, candidate, standing, slot, sentences }: Pair): void {
  const { expression, lastMeant, place } = around;
  const { entity, at, follows } = candidate;
  const { recency, rivals, count } = standing;
  const near = sentences <= 1 ? 0 : 1;
  features.add(TEMPLATES.recency, Math.min(recency, 3) * 4 + slot);
  features.add(TEMPLATES.rivals, Math.min(rivals, 2) * 4 + Math.min(recency, 2));
  let mentions = 0;
  for (const bound of COUNTS) if (entity.count >= bound) mentions++;
  features.add(TEMPLATES.count, mentions);
  features.add(TEMPLATES.rank, Math.min(entity.rank, 3) + (place.quote >= 0 ? 4 : 0));
  const isSame = expression.form === 'pronoun' && at.pronoun === expression.pronoun;
  const form = at.form === 'name' ? 0 : at.form === 'nominal' ? 1 : isSame ? 2 : 3;
  features.add(TEMPLATES.form, form * 3 + Math.min(sentences, 2) + (follows ? 12 : 0));
  features.add(TEMPLATES.topic, (lastMeant === undefined ? 0 : lastMeant === entity ? 1 : 2) * 2 + near);
  if (!entity.actor) features.add(TEMPLATES.unnamed, unnamedForm(entity.nominal?.determiner) * 2 + near);
  if (count === 1) features.add(TEMPLATES.only, near);
}

function unnamedForm(determiner: string | undefined): number {
  if (determiner === undefined) return 0;
  return determiner === 'a' ? 1 : determiner === 'none' ? 2 : determiner === 'possessive' ? 3 : 4;
}

/** Type and gender, as far as they leave a choice. */
function addAgreement(features: FeatureList, { around: { expression }, candidate: { entity } }: Pair): void {
  const type = entity.plural ? 3 : entity.types.includes('person') ? 0 : entity.types.includes('organization') ? 1 : 2;
  features.add(TEMPLATES.type, type + (entity.members.length > 0 ? 4 : 0));
  const unknown = entity.actor?.name.includes(' ') ? 3 : 4;
  const gender = entity.gender
    ? 0
    : entity.likelyGender
      ? soundsLike(expression, entity.likelyGender)
        ? 1
        : 2
      : unknown;
  features.add(TEMPLATES.gender, gender + (entity.actor ? 0 : 5));
}

/** Where the two stand in quotations, and who speaks. */
function addQuotes(features: FeatureList, { around, candidate: { entity, at } }: Pair): void {
  const { place, speaker, lastSpeaker } = around;
  const inside = speaker === entity ? 0 : at.quote === place.quote ? 1 : at.quote >= 0 ? 2 : 3;
  const state = place.quote >= 0 ? inside : at.quote >= 0 ? 4 : 5;
  const last = lastSpeaker === undefined ? 0 : lastSpeaker === entity ? 1 : 2;
  features.add(TEMPLATES.quote, state * 3 + last);
}
