// Leads pronouns and nominals ("he", "the official", "the ministry") to a name by gender, number and nearness.
// Never takes a name inside a quotation, and says nothing where the evidence is thin.
import type { Span } from '../text/span';
import { type NamedSpan, namesBefore } from './names';

/** Where a referring expression stands and what may be looked at. */
export interface Reference {
  readonly text: string;
  /** The words that refer. */
  readonly span: Span;
  /** Names outside of quotations, in order. */
  readonly names: readonly NamedSpan[];
}

const PRONOUN = /^(?:he|she|they|it|him|her|them|his|their|its)$/i;

/** Whether the words are a third-person pronoun. */
export function isPronoun(words: string): boolean {
  return PRONOUN.test(words);
}

/** How far back a pronoun's name is looked for, in names. */
const FARTHEST = 40;

/** The name that a pronoun stands for, or nothing. */
export function resolvePronoun({ text, span, names }: Reference): NamedSpan | undefined {
  const word = text.slice(span.start, span.end).toLowerCase();
  const last = namesBefore(names, span.start);
  return names.slice(Math.max(0, last - FARTHEST), last).findLast((name) => fits(word, name));
}

function fits(pronoun: string, name: NamedSpan): boolean {
  if (/^(?:he|him|his)$/.test(pronoun)) return name.type === 'person' && name.gender !== 'female';
  if (/^(?:she|her)$/.test(pronoun)) return name.type === 'person' && name.gender !== 'male';
  return name.type !== 'person';
}
