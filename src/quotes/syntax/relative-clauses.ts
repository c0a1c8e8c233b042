// Relative clauses, their pronouns and the antecedents these stand for.
import type { Nominal, Sentence } from './sentence';

/**
 * The subject of a relative clause: the pronoun at phrase `pronoun`, with the noun phrase before it as its antecedent.
 */
export function relativeSubject({ phrases }: Sentence, pronoun: number): Nominal | undefined {
  let i = pronoun - 1;
  while (i >= 0 && ['comma', 'other', 'dash'].includes(phrases[i]?.kind ?? '')) i--;
  if (phrases[i]?.kind !== 'noun') return undefined;
  const end = i;
  while (phrases[i - 1]?.kind === 'preposition' && phrases[i - 2]?.kind === 'noun') i -= 2;
  return { from: pronoun, to: pronoun + 1, head: pronoun, antecedent: { from: i, to: end + 1, head: i } };
}

/**
 * The subject of a verb after a relative clause that no comma closes: `an official who asked for patience said`. The noun
 * phrase `object` before the verb belongs to the relative clause.
 */
export function antecedentOfOpenClause(sentence: Sentence, object: number): Nominal | undefined {
  const { phrases } = sentence;
  for (let i = object - 1; i > 0; i--) {
    const kind = phrases[i]?.kind;
    if (kind === 'relative') {
      const antecedent = relativeSubject(sentence, i)?.antecedent;
      return antecedent && { from: antecedent.from, to: object + 1, head: antecedent.from };
    }
    if (kind === 'comma' || kind === 'stop' || kind === 'subordinator' || kind === 'quote') return undefined;
  }
  return undefined;
}

/** Whether the verb at `i` is in a relative clause that ends before `until`. */
export function inClosedRelative({ phrases }: Sentence, i: number, until: number): boolean {
  let pronoun = i - 1;
  while (pronoun >= 0 && ['adverb', 'time', 'other'].includes(phrases[pronoun]?.kind ?? '')) pronoun--;
  if (phrases[pronoun]?.kind === 'noun' && phrases[pronoun - 1]?.kind === 'relative') pronoun--;
  if (phrases[pronoun]?.kind !== 'relative') return false;
  if (phrases[pronoun - 1]?.kind !== 'comma') return true;
  for (let k = i + 1; k < until; k++) if (phrases[k]?.kind === 'comma') return true;
  return false;
}
