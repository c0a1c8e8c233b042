// Attributions at the end of a sentence.
import { Flag } from '../lexicon/word-flags';
import { isSpeechVerb } from '../syntax/phrase';
import type { Sentence } from '../syntax/sentence';
import { subjectAfter } from '../syntax/subject-after';
import type { Token } from '../syntax/tokenize';
import { type Attribution, accordingToAttribution, toAttribution } from './attribution';
import { ADDRESSING, standsAlone, subjectVerbAfter } from './subject-verb-after';

/**
 * The attribution of all words before it, the quotation at phrase `at` among them: `The “plan” will fail, Smith said.`
 */
export function finalAttribution(sentence: Sentence, at: number): Attribution | undefined {
  const { phrases } = sentence;
  for (let i = at + 1; i < phrases.length - 1; i++) {
    if (phrases[i]?.kind === 'preposition' && phrases[i]?.main === 'according to') return finalAccordingTo(sentence, i);
    if (phrases[i]?.kind !== 'comma' && phrases[i]?.kind !== 'quote') continue;
    const first = phrases[i + 1];
    if (first?.kind === 'noun') {
      const found = subjectVerbAfter(sentence, i + 1);
      if (found && (standsAlone(sentence, found.cue.to) || ADDRESSING.test(found.verb)))
        return { ...found, rule: 'final' };
    }
    if (first && isSpeechVerb(first) && first.form === 'finite' && first.flags & Flag.inverting) {
      const subject = subjectAfter(sentence, i + 1);
      if (subject && phrases[i + 2]?.kind === 'noun') return toAttribution(sentence, 'final', subject, i + 1);
    }
  }
  return undefined;
}

/** The comma before an attribution at the end of a sentence. A quotation without a closing mark ends there. */
export function commaOfFinalAttribution(sentence: Sentence): Token | undefined {
  const { phrases, tokens } = sentence;
  for (let i = phrases.length - 3; i > 0; i--) {
    if (phrases[i]?.kind !== 'comma') continue;
    const verb = phrases[i + 1];
    const found = verb?.kind === 'noun' ? subjectVerbAfter(sentence, i + 1) : undefined;
    const isInverted = isSpeechVerb(verb) && verb?.form === 'finite' && (verb.flags & Flag.inverting) !== 0;
    const attributes = found ? standsAlone(sentence, found.cue.to) : isInverted && subjectAfter(sentence, i + 1);
    if (attributes) return tokens[phrases[i]?.from ?? 0];
  }
  return undefined;
}

function finalAccordingTo(sentence: Sentence, at: number): Attribution | undefined {
  const found = accordingToAttribution(sentence, at);
  return found && { ...found, rule: 'final' };
}
