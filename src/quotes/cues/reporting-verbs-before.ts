// Verbs before a quotation that govern it, and which of several has its words: climbs from the nearest to who reports.

import { flagsOf, Word } from '../lexicon/word-flags';
import type { Phrase } from '../syntax/phrase';
import type { NominalSpan, Sentence } from '../syntax/sentence';
import { subjectBefore, subjectBehind } from '../syntax/subjects';
import { type Attribution, accordingTo, type CueRule, toAttribution } from './attribution';

/** A reporting verb before the quotation, with what decides between several. */
interface Governor {
  readonly attribution: Attribution;
  /** Phrases of the verb and of its subject. */
  readonly verb: number;
  readonly subject: number;
}

/** Verbs before the quotation that govern it, the one whose subject speaks first. */
export function attributionsBefore(block: string, sentence: Sentence, at: number): Attribution[] {
  const governors = governorsBefore(block, sentence, at);
  const speaking = governors.filter(({ attribution }) => attribution.rule !== 'predicate');
  const generic = governors.find(({ attribution }) => attribution.rule === 'predicate');
  const inner = governors[0];
  if (!inner) return labelBefore(sentence, at);
  const outer = reporterOf(sentence, governors, at);
  const ordered = [...(outer ? [outer] : []), ...speaking, ...(generic ? [generic] : [])];
  return ordered.filter((governor, index) => ordered.indexOf(governor) === index).map(({ attribution }) => attribution);
}

export function governorsBefore(block: string, sentence: Sentence, at: number): Governor[] {
  const governors: Governor[] = [];
  const isPredicate = opensWithVerb(block, sentence, at);
  for (let i = at - 1; i >= 0; i--) {
    const governor = governorAt(sentence, i, at);
    if (!governor || (isPredicate && hangsOnNoun(sentence, i, governor))) continue;
    governors.push(governor);
  }
  return governors;
}

/** Whether the quoted words, or a bare `is` right before them, are the predicate of a clause: `anyone who doubts it “is wrong”`. */
function opensWithVerb(block: string, { phrases, tokens }: Sentence, at: number): boolean {
  const before = phrases[at - 1];
  if (before?.kind === 'verb' && before.main === '') return true;
  const quote = tokens[phrases[at]?.from ?? 0];
  const first = quote && /\p{L}[\p{L}’']*/u.exec(block.slice(quote.start, quote.start + 30))?.[0];
  return first !== undefined && /^\p{Ll}/u.test(first) && (flagsOf(first) & (Word.auxiliary | Word.third)) !== 0;
}

/** A relative clause or a participle on the noun that is the predicate's subject: `tweets accusing her of … are “lies”`. */
function hangsOnNoun({ phrases }: Sentence, verb: number, { attribution }: Governor): boolean {
  if (attribution.antecedent) return phrases[verb - 2]?.kind !== 'comma';
  return phrases[verb]?.form === 'ing' && phrases[verb - 1]?.kind === 'noun';
}

/** `Anna Berg: “…”`: a name before the colon and nothing else. */
function labelBefore(sentence: Sentence, at: number): Attribution[] {
  const { phrases } = sentence;
  let noun = at - 2;
  while (phrases[noun]?.kind === 'other') noun--;
  if (phrases[at - 1]?.kind !== 'colon' || phrases[noun]?.kind !== 'noun') return [];
  return [toAttribution(sentence, 'label', { from: noun, to: noun + 1, head: noun }, at - 1)];
}

function governorAt(sentence: Sentence, i: number, at: number): Governor | undefined {
  const { phrases } = sentence;
  const phrase = phrases[i];
  if (phrase?.kind === 'preposition' && phrase.main === 'according to' && i <= 1) {
    const attribution = accordingTo(sentence, i);
    return attribution && { attribution, verb: i, subject: i + 1 };
  }
  if (phrase?.kind !== 'verb') return undefined;
  const agent = agentOf(sentence, i, at);
  if (agent) return { attribution: toAttribution(sentence, 'passive', agent, i), verb: i, subject: i };
  const subject = subjectBefore(sentence, i) ?? subjectBetween(sentence, i);
  if (!subject || (subject.from > at && phrase.form !== 'ing')) return undefined;
  return {
    attribution: toAttribution(sentence, ruleBefore(phrases, i, at), subject, i),
    verb: i,
    subject: subject.from,
  };
}

/** `“…,” said Lind, “…”`: the subject of an inverted verb behind another quotation. */
function subjectBetween(sentence: Sentence, verb: number): NominalSpan | undefined {
  const isBehind = sentence.phrases[verb - 1]?.kind === 'quote' || sentence.phrases[verb - 2]?.kind === 'quote';
  return isBehind ? subjectBehind(sentence, verb) : undefined;
}

/**
 * In `Berg said that she hopes to “…”` it is Berg who speaks: climbs from the nearest verb to the reporting verb in whose
 * complement it stands. A reporting verb with a subject of its own keeps its words: `Berg said Lind called it “…”`.
 */
function reporterOf(sentence: Sentence, governors: readonly Governor[], at: number): Governor | undefined {
  let inner = governors[0];
  for (const outer of governors.slice(1)) {
    if (!inner) return undefined;
    if (speaksFor(sentence, inner, at)) return inner;
    if (inner.subject > outer.verb ? isComplement(sentence, outer, inner) : outer.attribution.rule !== 'predicate')
      inner = better(inner, outer);
  }
  return inner;
}

function better(inner: Governor, outer: Governor): Governor {
  return outer.attribution.rule === 'predicate' ? inner : outer;
}

/** Whether the verb's own subject is who speaks: a verb of speech whose subject is no mere pronoun in a report. */
function speaksFor({ phrases, tokens }: Sentence, { attribution, subject }: Governor, at: number): boolean {
  if (attribution.rule === 'predicate' || attribution.rule === 'stance') return false;
  if (attribution.rule === 'colon' || phrases[at - 1]?.kind === 'colon') return true;
  if (phrases[at - 1]?.kind === 'comma' && attribution.rule !== 'nominal' && phrases[subject]?.kind === 'noun')
    return true;
  const noun = phrases[subject];
  if (noun?.kind === 'link') return true;
  const opener = phrases[subject - 1];
  if (opener?.kind === 'link') return true;
  const isPronoun =
    noun?.to === (noun?.from ?? 0) + 1 && ((tokens[noun?.from ?? 0]?.flags ?? 0) & Word.subjectPronoun) !== 0;
  return !isPronoun;
}

/** Whether the inner clause is what the outer verb reports: nothing but `that` and adjuncts stands between them. */
function isComplement({ phrases }: Sentence, outer: Governor, inner: Governor): boolean {
  if (outer.attribution.rule === 'predicate') return false;
  const opener = phrases[inner.subject - 1];
  const beforeSubject = opener?.kind;
  if (opener?.kind === 'clause' && opener.main !== '' && outer.attribution.rule === 'stance') return false;
  const isSpeech = inner.attribution.rule !== 'predicate' && inner.attribution.rule !== 'stance';
  if (isSpeech && (outer.attribution.rule === 'stance' || beforeSubject === 'coordinator' || beforeSubject === 'comma'))
    return false;
  const separate = phrases[inner.subject - 2]?.kind;
  if (
    beforeSubject === 'coordinator' &&
    inner.attribution.rule !== 'predicate' &&
    (separate === 'comma' || separate === 'dash')
  )
    return false;
  return !(beforeSubject === 'comma' && fronted(phrases, outer.verb, inner.subject));
}

/** Whether the outer verb stands in a clause that a subordinator opens and a comma closes: `When Berg said …, she called it`. */
function fronted(phrases: readonly Phrase[], verb: number, end: number): boolean {
  for (let i = verb; i >= 0; i--) {
    const kind = phrases[i]?.kind;
    if (kind === 'clause') return true;
    if (kind === 'comma' || kind === 'stop') return false;
  }
  return end < 0;
}

function ruleBefore(phrases: readonly Phrase[], verb: number, at: number): CueRule {
  const phrase = phrases[verb];
  if (!phrase || !(phrase.flags & (Word.speech | Word.stance))) return 'predicate';
  if (phrases[at - 1]?.kind === 'colon') return 'colon';
  if (!(phrase.flags & Word.speech)) return 'stance';
  return verb === at - 1 || (verb === at - 2 && phrases[at - 1]?.kind === 'comma') ? 'before' : 'governed';
}

/** `was called “…” by X`, `was described by X as “…”`. */
function agentOf({ phrases }: Sentence, verb: number, at: number): NominalSpan | undefined {
  const phrase = phrases[verb];
  if (phrase?.form !== 'passive' || !(phrase.flags & Word.speech)) return undefined;
  for (let i = verb + 1; i < Math.min(phrases.length, at + 3); i++) {
    if (phrases[i]?.kind === 'preposition' && phrases[i]?.main === 'by' && phrases[i + 1]?.kind === 'noun')
      return { from: i + 1, to: i + 2, head: i + 1 };
  }
  return undefined;
}
