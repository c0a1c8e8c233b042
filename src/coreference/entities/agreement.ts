// Whether an entity can be meant at all: by type, gender and number.
import type { Expression, KnownGender, PronounClass } from '../types';
import type { Entity } from './entity';

/** Whether an expression can mean an entity. */
export function agrees(expression: Expression, entity: Entity): boolean {
  if (expression.form === 'pronoun') return agreesWithPronoun(expression.pronoun, entity);
  if (entity.members.length > 0 || entity.plural !== expression.plural) return false;
  if (!entity.types.some((type) => expression.types.includes(type))) return false;
  return !expression.gender || !entity.gender || expression.gender === entity.gender;
}

function agreesWithPronoun(pronoun: PronounClass, { types, gender, plural }: Entity): boolean {
  const person = types.includes('person');
  switch (pronoun) {
    case 'he':
      return person && !plural && gender !== 'female';
    case 'she':
      return person && !plural && gender !== 'male';
    case 'it':
      return !person && !plural;
    case 'they':
      return plural || types.includes('organization');
    default:
      return false;
  }
}

/** Whether a likely gender is that of the expression; true for expressions that show none. */
export function soundsLike(expression: Expression, gender: KnownGender): boolean {
  if (expression.form === 'nominal') return !expression.gender || expression.gender === gender;
  return expression.pronoun === (gender === 'male' ? 'he' : 'she');
}
