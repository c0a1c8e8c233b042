// Whom the end of a paragraph is about, for a quotation in the next paragraph that has no attribution.
import { Flag } from '../lexicon/word-flags';
import { pairQuoteMarks } from '../marks/pair-quote-marks';
import { toSentence } from '../syntax/chunk-phrases';
import { endOfNominal } from '../syntax/nominal-end';
import type { Sentence } from '../syntax/sentence';
import { splitSentences } from '../syntax/split-sentences';
import { tokenize } from '../syntax/tokenize';
import type { SpeakerCandidate } from '../types';
import { type Attribution, toAttribution } from './attribution';
import { sentenceTopic } from './sentence-topic';
import { toSpeakerCandidate } from './speaker-candidate';

/** The topic of the last sentence of a block without attributed quotations, or the name that introduces what follows. */
export function closingSpeaker(block: string): SpeakerCandidate | undefined {
  const sentences = splitSentences(block, tokenize(block, pairQuoteMarks(block), 0, block.length));
  const last = sentences.at(-1);
  const sentence = last && toSentence(last);
  const topic = sentence && (sentenceTopic(block, sentence) ?? introduction(sentence));
  return topic && toSpeakerCandidate(sentence, topic, sentence.tokens.length);
}

/**
 * Who is named in words before a colon that have no verb: after `from` or `by`, or the first: `And from the mayor, Ana Rui:` ·
 * `Ana Rui, the mayor:`.
 */
function introduction(sentence: Sentence): Attribution | undefined {
  const { phrases } = sentence;
  const colon = phrases.length - 1;
  if (phrases[colon]?.kind !== 'colon' || phrases.some(({ kind }) => kind === 'verb')) return undefined;
  const source = phrases.findIndex(({ kind, main }) => kind === 'preposition' && /^(?:from|by)$/.test(main)) + 1;
  const isSource = source > 0 && phrases[source]?.kind === 'noun' && !isBare(sentence, source);
  const noun = isSource
    ? source
    : phrases.findIndex(({ kind }, i) => kind === 'noun' && phrases[i - 1]?.kind !== 'preposition');
  if (noun < 0) return undefined;
  const to = Math.min(endOfNominal(sentence, noun), colon);
  return toAttribution(sentence, 'label', { from: noun, to, head: noun }, colon);
}

/** Whether a noun phrase is a determiner alone, as before a word that is no noun: `from the back`. */
function isBare({ phrases, tokens }: Sentence, noun: number): boolean {
  const { from = 0, to = 0 } = phrases[noun] ?? {};
  return to === from + 1 && ((tokens[from]?.flags ?? 0) & Flag.determiner) !== 0;
}
