// Attributions right after a quotation: `“…,” said Berg`, `“…” — Eva Lind`.
import { Flag } from '../lexicon/word-flags';
import { finalPunctuationOf } from '../marks/final-punctuation';
import { isSpeechVerb } from '../syntax/phrase';
import type { Sentence } from '../syntax/sentence';
import { subjectAfter } from '../syntax/subject-after';
import { type Attribution, accordingToAttribution, toAttribution } from './attribution';
import { standsAlone, subjectVerbAfter } from './subject-verb-after';

/**
 * The attribution right after the quotation at phrase `at`: `“…,” said X` · `“…,” X said` · `“…,” according to X`. Undefined
 * if the words after it go on with the sentence.
 */
export function attributionAfter(block: string, sentence: Sentence, at: number): Attribution | undefined {
  const { phrases, tokens } = sentence;
  const quote = tokens[phrases[at]?.from ?? 0];
  if (!quote) return undefined;
  let i = at + 1;
  const mark = finalPunctuationOf(block, quote);
  const signed = signatureAfter(sentence, at);
  if (signed) return signed;
  let detached = /[,?!—–\-…]/.test(mark) || (mark === '.' && i < phrases.length);
  while (['comma', 'dash', 'adverb', 'time', 'other'].includes(phrases[i]?.kind ?? '')) {
    detached ||= phrases[i]?.kind === 'comma';
    i++;
  }
  const first = phrases[i];
  if (!first) return undefined;
  if (first.kind === 'preposition' && first.main === 'according to') return accordingToAttribution(sentence, i);
  if (first.kind === 'preposition' && first.main === 'as' && phrases[i + 1]?.kind === 'noun')
    return subjectVerbAfter(sentence, i + 1);
  if (first.kind === 'verb') return invertedAttribution(sentence, i, detached);
  if (first.kind !== 'noun') return undefined;
  const found = subjectVerbAfter(sentence, i);
  if (!found || detached) return found;
  const adjacent =
    found.cue.from === found.speaker.to &&
    at === 0 &&
    isSpeechVerb(phrases.find(({ from }) => from === found.cue.from));
  return adjacent && standsAlone(sentence, found.cue.to) ? found : undefined;
}

/** A name after a dash and nothing else: `“…” — Anna Berg`. */
function signatureAfter(sentence: Sentence, at: number): Attribution | undefined {
  const { phrases, tokens } = sentence;
  const [dash, name] = [phrases[at + 1], phrases[at + 2]];
  if (dash?.kind !== 'dash' || name?.kind !== 'noun' || !((tokens[name.from]?.flags ?? 0) & Flag.capital))
    return undefined;
  const next = phrases[at + 3];
  if (next && next.kind !== 'stop' && next.kind !== 'comma') return undefined;
  return toAttribution(sentence, 'signature', { from: at + 2, to: at + 3, head: at + 2 }, at + 1);
}

/** A verb with its subject after it. `detached`: punctuation separates the quotation from the verb. */
function invertedAttribution(sentence: Sentence, verb: number, detached: boolean): Attribution | undefined {
  const phrase = sentence.phrases[verb];
  if (phrase?.form !== 'finite' || !(phrase.flags & (Flag.speech | Flag.inverting))) return undefined;
  if (!detached && !(phrase.flags & Flag.inverting)) return undefined;
  const subject = subjectAfter(sentence, verb);
  return subject && toAttribution(sentence, 'inverted', subject, verb);
}
