// Attributions by a subject and its verb after the words: `…, Berg said`.
import { Flag } from '../lexicon/word-flags';
import { isSpeechVerb, type Phrase } from '../syntax/phrase';
import type { Sentence } from '../syntax/sentence';
import { subjectBefore } from '../syntax/subject-before';
import { type Attribution, toAttribution } from './attribution';

/**
 * The attribution by the noun phrase at `noun`, right after a quotation or a comma, and the verb after it. In this place any
 * verb may report: `“…,” Berg went on`, `“…?” Lind pressed`.
 */
export function subjectVerbAfter(sentence: Sentence, noun: number): Attribution | undefined {
  const { phrases } = sentence;
  for (let i = noun + 1; i < phrases.length; i++) {
    const phrase = phrases[i];
    if (!phrase || ['quote', 'stop', 'colon', 'subordinator'].includes(phrase.kind)) return undefined;
    if (phrase.kind !== 'verb' || phrase.form === 'ing' || phrase.form === 'infinitive' || phrase.form === 'reduced')
      continue;
    const subject = subjectBefore(sentence, i);
    if (!subject || subject.from < noun || subject.antecedent) continue;
    const reports = reportsAfter(sentence, phrase, noun);
    if (!reports) return undefined;
    if (subject.from > noun && !isNounChain(phrases, noun, subject.from)) {
      if (reports === 'other' || !standsAlone(sentence, phrase.to)) return undefined;
      return toAttribution(sentence, 'after', { from: noun, to: i, head: noun }, i);
    }
    return toAttribution(sentence, 'after', { ...subject, from: noun, head: noun }, i);
  }
  return undefined;
}

/**
 * Whether a verb with its subject at `noun` reports the words before: by its meaning (`speech`) or by its place alone
 * (`other`).
 */
function reportsAfter(sentence: Sentence, verb: Phrase, noun: number): 'speech' | 'other' | undefined {
  const { phrases, tokens } = sentence;
  const colon = phrases.findIndex(({ from }) => from >= verb.to);
  if (phrases[colon]?.kind === 'colon' && phrases[colon + 1]?.kind === 'quote') return undefined;
  const alone = standsAlone(sentence, verb.to);
  if (isSpeechVerb(verb) && (alone || verb.flags & Flag.inverting || ADDRESSING.test(verb.main))) return 'speech';
  const first = tokens[phrases[noun]?.from ?? 0];
  const isSomeone = first !== undefined && (first.flags & (Flag.capital | Flag.subjectPronoun)) !== 0;
  return isSomeone && alone && verb.form === 'finite' && verb.main !== '' ? 'other' : undefined;
}

/** Verbs that take the addressee as their object. */
export const ADDRESSING =
  /^(?:tells?|told|reminds?|reminded|warns?|warned|asks?|asked|assures?|assured|informs?|informed|reassures?|reassured)$/;

/** Whether no object or clause follows the verb that ends before token `at`. */
export function standsAlone({ tokens }: Sentence, at: number): boolean {
  const next = tokens[at];
  if (!next || next.kind === 'quote' || /^[.,:;—–]$/.test(next.lower)) return true;
  return (
    next.kind === 'word' && next.lower !== 'that' && (next.flags & (Flag.preposition | Flag.time | Flag.adverb)) !== 0
  );
}

/** Whether phrases [from, to) are noun phrases and commas alone: `another friend, Anna Berg`. */
function isNounChain(phrases: readonly Phrase[], from: number, to: number): boolean {
  const first = phrases[from];
  if (!first || first.to - first.from > 3) return false;
  return phrases.slice(from, to).every(({ kind }) => kind === 'noun' || kind === 'comma');
}
