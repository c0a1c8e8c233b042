// Whom the end of a paragraph is about, for a quotation in the next paragraph that has no attribution.
import { pairQuoteMarks } from '../marks/pair-quote-marks';
import { toSentence } from '../syntax/chunk-phrases';
import { splitSentences } from '../syntax/split-sentences';
import { tokenize } from '../syntax/tokenize';
import type { SpeakerCandidate } from '../types';
import { sentenceTopic } from './sentence-topic';
import { toSpeakerCandidate } from './speaker-candidate';

/** The topic of the last sentence of a block without attributed quotations. */
export function closingSpeaker(block: string): SpeakerCandidate | undefined {
  const sentences = splitSentences(block, tokenize(block, pairQuoteMarks(block), 0, block.length));
  const last = sentences.at(-1);
  const sentence = last && toSentence(last);
  const topic = sentence && sentenceTopic(block, sentence);
  return topic && toSpeakerCandidate(sentence, topic, sentence.tokens.length);
}
