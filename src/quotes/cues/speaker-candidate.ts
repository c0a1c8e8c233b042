// From token indices of a sentence to offsets in its block.
import type { Span } from '../../text/span';
import { Flag } from '../lexicon/word-flags';
import type { Sentence } from '../syntax/sentence';
import type { Token } from '../syntax/tokenize';
import type { SpeakerCandidate } from '../types';
import type { Attribution } from './attribution';

/** The speaker of an attribution, with offsets in the block. `at` is the token of the quotation. */
export function toSpeakerCandidate(sentence: Sentence, attribution: Attribution, at: number): SpeakerCandidate {
  const span = (from: number, to: number): Span => ({
    start: sentence.tokens[from]?.start ?? 0,
    end: sentence.tokens[to - 1]?.end ?? 0,
  });
  const candidate = {
    speaker: span(attribution.speaker.from, attribution.speaker.to),
    head: span(attribution.speaker.from, attribution.speaker.headTo),
    cue: span(attribution.cue.from, attribution.cue.to),
    verb: attribution.verb,
    isNamed: isNamed(sentence.tokens.slice(attribution.speaker.from, attribution.speaker.headTo)),
    distance: at < attribution.cue.from ? attribution.cue.from - at - 1 : at - attribution.cue.to,
    rule: attribution.rule,
  };
  const { antecedent } = attribution;
  return antecedent ? { ...candidate, antecedent: span(antecedent.from, antecedent.to) } : candidate;
}

/** Whether the words hold a pronoun, or a word with a capital that is no determiner. */
function isNamed(words: readonly Token[]): boolean {
  return words.some(({ flags }) => {
    if (flags & Flag.subjectPronoun && !(flags & Flag.determiner)) return true;
    return (flags & Flag.capital) !== 0 && !(flags & (Flag.determiner | Flag.possessive));
  });
}
