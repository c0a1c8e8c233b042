// The topic of a sentence, for a quotation after it that has no attribution.
import type { Sentence } from '../syntax/sentence';
import type { Attribution } from './attribution';
import { reportingVerbsBefore } from './reporting-verbs-before';

/**
 * Whom a sentence is about: the subject of its first reporting verb, else of its first verb. It is the likely speaker of a
 * quotation without attribution in the next sentence.
 */
export function sentenceTopic(block: string, sentence: Sentence): Attribution | undefined {
  const verbs = reportingVerbsBefore(block, sentence, sentence.phrases.length);
  const reporting = verbs.findLast(
    ({ attribution }) => attribution.rule !== 'predicate' && attribution.rule !== 'stance',
  );
  const topic =
    reporting ??
    verbs.findLast(
      ({ subject }) => !EXPLETIVES.test(sentence.tokens[sentence.phrases[subject]?.from ?? 0]?.lower ?? ''),
    );
  return topic?.attribution;
}

/** Subjects that stand for no one. */
const EXPLETIVES = /^(?:it|there|what|this|that|these|those|which)$/;
