// The features of meaning no candidate: how common that is for such an expression in such a place.
import type { Surroundings } from './decision';
import { nounGroup } from './description-features';
import { FeatureList, type RankedClass, TEMPLATES } from './feature-index';
import { slotOf } from './pair-features';

const DETERMINERS = { the: 0, this: 1, possessive: 2, a: 3, none: 4 } as const;

/** The features of `none` for an expression with `count` candidates. */
export function noneFeatures(ranked: RankedClass, around: Surroundings, count: number): number[] {
  const features = new FeatureList(ranked);
  const { expression, place, opensIndirectly } = around;
  const slot = slotOf(around);
  features.add(TEMPLATES.noneBias, slot);
  features.add(TEMPLATES.noneCount, Math.min(count, 5) * 4 + slot);
  features.add(TEMPLATES.noneQuote, (place.quote >= 0 ? 1 : 0) + (place.opens ? 2 : 0) + (opensIndirectly ? 4 : 0));
  if (expression.form === 'pronoun') {
    if (expression.pleonastic) features.add(TEMPLATES.noneBias, 8);
    if (expression.pronoun === 'it') features.add(TEMPLATES.noneBias, expression.role === 'subject' ? 9 : 10);
    return features.ids;
  }
  features.add(TEMPLATES.noneKind, nounGroup(expression) * 5 + DETERMINERS[expression.determiner]);
  features.add(
    TEMPLATES.noneModifiers,
    Math.min(expression.modifiers.length, 3) * 2 + (expression.hasComplement ? 1 : 0),
  );
  return features.ids;
}
