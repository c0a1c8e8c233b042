// Subjects that follow their verb, as in `said Berg`.
import { Flag } from '../lexicon/word-flags';
import { endOfNominal } from './nominal-end';
import type { Nominal, Sentence } from './sentence';

/** The subject after an inverted verb: `…,” said the mayor, a former judge who …`. */
export function subjectAfter(sentence: Sentence, verb: number): Nominal | undefined {
  const { phrases } = sentence;
  let i = verb + 1;
  while (phrases[i]?.kind === 'adverb' || phrases[i]?.kind === 'time') i++;
  if (phrases[i]?.kind !== 'noun') return undefined;
  return { from: i, to: endOfNominal(sentence, i), head: i };
}

/** Whether the verb opens its clause and its subject follows: `Said Berg:` · `In other words, explained Berg:`. */
export function isInverted({ phrases, tokens }: Sentence, verb: number): boolean {
  const phrase = phrases[verb];
  if (phrase?.form !== 'finite' || !(phrase.flags & Flag.inverting) || phrases[verb + 1]?.kind !== 'noun') return false;
  let before = verb - 1;
  while (phrases[before]?.kind === 'adverb') before--;
  if (before >= 0 && phrases[before]?.kind !== 'comma' && phrases[before]?.kind !== 'stop') return false;
  if (before > 0 && phrases.slice(0, before).some(({ kind }) => kind === 'verb' || kind === 'quote')) return false;
  const next = phrases[endOfNominal({ phrases, tokens }, verb + 1)];
  if (before >= 0 && phrases[before]?.kind === 'comma') return next?.kind === 'colon';
  return next === undefined || ['comma', 'colon', 'stop', 'quote'].includes(next.kind);
}
