// What is shown as the reason for a reference. These sentences are part of the results.
import type { Candidate } from '../ranking/decision';
import { headFit } from '../ranking/description-features';
import type { BesideName } from '../types';
import type { Item } from './items';

/** One line on why the model took a candidate: by its words for a noun phrase, by its place for a pronoun. */
export function reasonOf({ expression, place }: Item, { entity, at, follows }: Candidate): string {
  if (expression?.form === 'nominal') {
    const { role, name, repeated } = headFit(expression.head, entity);
    if (role > 0) return 'has this role in the article';
    if (name > 0) return 'has this word in its name';
    if (repeated) return 'described so before';
  }
  if (follows) return 'named later in the sentence';
  const sentences = place.sentence - at.sentence;
  const isSubject = at.role === 'subject';
  if (sentences === 0) return isSubject ? 'subject of the same sentence' : 'mentioned in the same sentence';
  if (sentences === 1) return isSubject ? 'subject of the sentence before' : 'mentioned in the sentence before';
  return 'the last one mentioned that fits';
}

const BESIDE: Readonly<Record<BesideName['rule'], string>> = {
  apposition: 'stands beside the name',
  title: 'title of the name',
  predicate: 'what the sentence says of it',
};

/** One line on a noun phrase beside a name. */
export function besideReason(rule: BesideName['rule']): string {
  return BESIDE[rule];
}
