// Attributions behind a quotation: `“…,” said Berg`, `“…” — Eva Lind`, and at the end of its sentence.

import { Word } from '../lexicon/word-flags';
import type { Phrase } from '../syntax/phrase';
import type { Sentence } from '../syntax/sentence';
import { lastMarkOf } from '../syntax/split-sentences';
import { subjectBefore, subjectBehind } from '../syntax/subjects';
import type { Token } from '../syntax/tokenize';
import { type Attribution, accordingTo, isSpeech, toAttribution } from './attribution';

/** `“…,” said X` · `“…,” X said` · `“…,” according to X`. */
export function attributionBehind(block: string, sentence: Sentence, at: number): Attribution | undefined {
  const { phrases, tokens } = sentence;
  const quote = tokens[phrases[at]?.from ?? 0];
  if (!quote) return undefined;
  let i = at + 1;
  const mark = lastMarkOf(block, quote);
  const signed = signature(sentence, at);
  if (signed) return signed;
  let detached = /[,?!—–\-…]/.test(mark) || (mark === '.' && i < phrases.length);
  while (['comma', 'dash', 'adverb', 'time', 'other'].includes(phrases[i]?.kind ?? '')) {
    detached ||= phrases[i]?.kind === 'comma';
    i++;
  }
  const first = phrases[i];
  if (!first) return undefined;
  if (first.kind === 'preposition' && first.main === 'according to') return accordingTo(sentence, i);
  if (first.kind === 'preposition' && first.main === 'as' && phrases[i + 1]?.kind === 'noun')
    return subjectVerbBehind(sentence, i + 1);
  if (first.kind === 'verb') return inverted(sentence, i, detached);
  if (first.kind !== 'noun') return undefined;
  const found = subjectVerbBehind(sentence, i);
  if (!found || detached) return found;
  const adjacent =
    found.cue.from === found.speaker.to && at === 0 && isSpeech(phrases.find(({ from }) => from === found.cue.from));
  return adjacent && standsAlone(sentence, found.cue.to) ? found : undefined;
}

/** `“…” — Anna Berg`: a name behind a dash and nothing else. */
function signature(sentence: Sentence, at: number): Attribution | undefined {
  const { phrases, tokens } = sentence;
  const [dash, noun] = [phrases[at + 1], phrases[at + 2]];
  if (dash?.kind !== 'dash' || noun?.kind !== 'noun' || !((tokens[noun.from]?.flags ?? 0) & Word.capital))
    return undefined;
  const next = phrases[at + 3];
  if (next && next.kind !== 'stop' && next.kind !== 'comma') return undefined;
  return toAttribution(sentence, 'signed', { from: at + 2, to: at + 3, head: at + 2 }, at + 1);
}

function inverted(sentence: Sentence, verb: number, detached: boolean): Attribution | undefined {
  const phrase = sentence.phrases[verb];
  if (phrase?.form !== 'finite' || !(phrase.flags & (Word.speech | Word.inverting))) return undefined;
  if (!detached && !(phrase.flags & Word.inverting)) return undefined;
  const subject = subjectBehind(sentence, verb);
  return subject && toAttribution(sentence, 'inverted', subject, verb);
}

/** Any verb in this place reports: `“…,” Berg went on`, `“…?” Lind pressed`. */
export function subjectVerbBehind(sentence: Sentence, noun: number): Attribution | undefined {
  const { phrases } = sentence;
  for (let i = noun + 1; i < phrases.length; i++) {
    const phrase = phrases[i];
    if (!phrase || ['quote', 'stop', 'colon', 'clause'].includes(phrase.kind)) return undefined;
    if (phrase.kind !== 'verb' || phrase.form === 'ing' || phrase.form === 'infinitive' || phrase.form === 'reduced')
      continue;
    const subject = subjectBefore(sentence, i);
    if (!subject || subject.from < noun || subject.antecedent) continue;
    const reports = reportsBehind(sentence, phrase, noun);
    if (!reports) return undefined;
    if (subject.from > noun && !isChain(phrases, noun, subject.from)) {
      if (reports === 'other' || !standsAlone(sentence, phrase.to)) return undefined;
      return toAttribution(sentence, 'behind', { from: noun, to: i, head: noun }, i);
    }
    return toAttribution(sentence, 'behind', { ...subject, from: noun, head: noun }, i);
  }
  return undefined;
}

/** Whether a verb with its subject right behind a quotation reports it, by its meaning or by its place alone. */
function reportsBehind(sentence: Sentence, verb: Phrase, noun: number): 'speech' | 'other' | undefined {
  const { phrases, tokens } = sentence;
  const colon = phrases.findIndex(({ from }) => from >= verb.to);
  if (phrases[colon]?.kind === 'colon' && phrases[colon + 1]?.kind === 'quote') return undefined;
  const alone = standsAlone(sentence, verb.to);
  if (isSpeech(verb) && (alone || verb.flags & Word.inverting || ADDRESSING.test(verb.main))) return 'speech';
  const first = tokens[phrases[noun]?.from ?? 0];
  const isSomeone = first !== undefined && (first.flags & (Word.capital | Word.subjectPronoun)) !== 0;
  return isSomeone && alone && verb.form === 'finite' && verb.main !== '' ? 'other' : undefined;
}

/** Verbs that take the person told as their object. */
const ADDRESSING =
  /^(?:tells?|told|reminds?|reminded|warns?|warned|asks?|asked|assures?|assured|informs?|informed|reassures?|reassured)$/;

/** Whether no object or clause follows a verb. */
function standsAlone({ tokens }: Sentence, at: number): boolean {
  const next = tokens[at];
  if (!next || next.kind === 'quote' || /^[.,:;—–]$/.test(next.lower)) return true;
  return (
    next.kind === 'word' && next.lower !== 'that' && (next.flags & (Word.preposition | Word.time | Word.adverb)) !== 0
  );
}

/** Nothing but nouns and commas: `another friend, Anna Berg`. */
function isChain(phrases: readonly Phrase[], from: number, to: number): boolean {
  const first = phrases[from];
  if (!first || first.to - first.from > 3) return false;
  return phrases.slice(from, to).every(({ kind }) => kind === 'noun' || kind === 'comma');
}

/** The sentence's last clause attributes all before it: `The “plan” will fail, Smith said.` */
export function finalAttribution(sentence: Sentence, at: number): Attribution | undefined {
  const { phrases } = sentence;
  for (let i = at + 1; i < phrases.length - 1; i++) {
    if (phrases[i]?.kind === 'preposition' && phrases[i]?.main === 'according to') return accordingToAs(sentence, i);
    if (phrases[i]?.kind !== 'comma' && phrases[i]?.kind !== 'quote') continue;
    const first = phrases[i + 1];
    if (first?.kind === 'noun') {
      const found = subjectVerbBehind(sentence, i + 1);
      if (found && (standsAlone(sentence, found.cue.to) || ADDRESSING.test(found.verb)))
        return { ...found, rule: 'final' };
    }
    if (first && isSpeech(first) && first.form === 'finite' && first.flags & Word.inverting) {
      const subject = subjectBehind(sentence, i + 1);
      if (subject && phrases[i + 2]?.kind === 'noun') return toAttribution(sentence, 'final', subject, i + 1);
    }
  }
  return undefined;
}

/** The comma before an attribution that ends a sentence, whose words before have lost their closing mark. */
export function attributionAtEnd(sentence: Sentence): Token | undefined {
  const { phrases, tokens } = sentence;
  for (let i = phrases.length - 3; i > 0; i--) {
    if (phrases[i]?.kind !== 'comma') continue;
    const verb = phrases[i + 1];
    const found = verb?.kind === 'noun' ? subjectVerbBehind(sentence, i + 1) : undefined;
    const isInverted = isSpeech(verb) && verb?.form === 'finite' && (verb.flags & Word.inverting) !== 0;
    const attributes = found ? standsAlone(sentence, found.cue.to) : isInverted && subjectBehind(sentence, i + 1);
    if (attributes) return tokens[phrases[i]?.from ?? 0];
  }
  return undefined;
}

function accordingToAs(sentence: Sentence, at: number): Attribution | undefined {
  const found = accordingTo(sentence, at);
  return found && { ...found, rule: 'final' };
}
