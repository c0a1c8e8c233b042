// What the noun phrases right before a verb are: its subject, a part of that, or an adverbial.
import { Flag } from '../lexicon/word-flags';
import type { Nominal, Sentence } from './sentence';

/** Whether a noun phrase names an utterance and no speaker: `but in a later interview said`. */
export function isUtteranceNoun({ phrases, tokens }: Sentence, noun: number): boolean {
  return ((tokens[(phrases[noun]?.to ?? 1) - 1]?.flags ?? 0) & Flag.utterance) !== 0;
}

/** Begins a noun phrase for an utterance just mentioned. Not *the*: `a woman in the video`. */
const OWN_UTTERANCE = /^(?:an?|his|her|its|their|another)$/;

/**
 * Whether the preposition after the noun phrase `name` begins an adverbial: `Berg in Oslo said`, `an envoy in an
 * interview said`.
 */
export function isAdjunct(sentence: Sentence, name: number): boolean {
  const { phrases, tokens } = sentence;
  const [noun, preposition, place] = [phrases[name], phrases[name + 1], phrases[name + 2]];
  if (
    /^(?:in|on|during|via)$/.test(preposition?.main ?? '') &&
    OWN_UTTERANCE.test(tokens[place?.from ?? 0]?.lower ?? '') &&
    isUtteranceNoun(sentence, name + 2)
  )
    return true;
  const [first, last] = [tokens[noun?.from ?? 0], tokens[(noun?.to ?? 1) - 1]];
  if (!first || !last || !/^(?:at|in|on|during|after|before|via|with)$/.test(preposition?.main ?? '')) return false;
  const isName = (last.flags & Flag.capital) !== 0 || last.lower === ')' || (last.flags & Flag.subjectPronoun) !== 0;
  return isName && !(first.flags & Flag.determiner) && !/[^s]s$/.test(last.lower);
}

/**
 * The name before an apposition that no comma closes: `Berg, envoy to Oslo said`. Undefined unless that name begins its
 * clause.
 */
export function nameBeforeUnclosedApposition({ phrases, tokens }: Sentence, apposition: number): number | undefined {
  const name = phrases[apposition - 2];
  const first = tokens[phrases[apposition]?.from ?? 0];
  if (
    phrases[apposition - 1]?.kind !== 'comma' ||
    name?.kind !== 'noun' ||
    !first ||
    first.flags & (Flag.capital | Flag.subjectPronoun)
  )
    return undefined;
  const outer = phrases[apposition - 3];
  const opens = !outer || ['quote', 'stop', 'subordinator', 'coordinator'].includes(outer.kind);
  return opens && (tokens[name.to - 1]?.flags ?? 0) & Flag.capital ? apposition - 2 : undefined;
}

/** A list of noun phrases that ends at `last`: extended from `first` to the left over commas. */
export function coordinatedList({ phrases }: Sentence, first: number, last: number): Nominal {
  let from = first;
  while (phrases[from - 1]?.kind === 'comma' && phrases[from - 2]?.kind === 'noun') from -= 2;
  return { from, to: last + 1, head: from };
}
