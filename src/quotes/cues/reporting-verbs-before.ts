// Attributions by verbs before a quotation: `Berg said the road was “…”`.
import { Flag, flagsOf } from '../lexicon/word-flags';
import type { Phrase } from '../syntax/phrase';
import type { Nominal, Sentence } from '../syntax/sentence';
import { subjectAfter } from '../syntax/subject-after';
import { subjectBefore } from '../syntax/subject-before';
import type { CueRule } from '../types';
import { type Attribution, accordingToAttribution, toAttribution } from './attribution';
import { chooseReportingVerb, type ReportingVerb } from './choose-reporting-verb';

/** The attributions by verbs before the quotation at phrase `at`, best first. */
export function attributionsBefore(block: string, sentence: Sentence, at: number): Attribution[] {
  const verbs = reportingVerbsBefore(block, sentence, at);
  const reporting = verbs.filter(({ attribution }) => attribution.rule !== 'predicate');
  const other = verbs.find(({ attribution }) => attribution.rule === 'predicate');
  if (verbs.length === 0) return labelBefore(sentence, at);
  const chosen = chooseReportingVerb(sentence, verbs, at);
  const ordered = [...(chosen ? [chosen] : []), ...reporting, ...(other ? [other] : [])];
  return ordered.filter((verb, index) => ordered.indexOf(verb) === index).map(({ attribution }) => attribution);
}

/** The verbs before phrase `at` that may report it, from right to left; `according to` counts as one. */
export function reportingVerbsBefore(block: string, sentence: Sentence, at: number): ReportingVerb[] {
  const verbs: ReportingVerb[] = [];
  const quotedPredicate = isQuotedPredicate(block, sentence, at);
  for (let i = at - 1; i >= 0; i--) {
    const verb = reportingVerbAt(sentence, i, at);
    if (!verb || (quotedPredicate && modifiesNoun(sentence, i, verb))) continue;
    verbs.push(verb);
  }
  return verbs;
}

/**
 * Whether a clause has the quoted words as its predicate: `anyone who doubts it “is wrong”`, or an auxiliary alone
 * before them.
 */
function isQuotedPredicate(block: string, { phrases, tokens }: Sentence, at: number): boolean {
  const before = phrases[at - 1];
  if (before?.kind === 'verb' && before.main === '') return true;
  const quote = tokens[phrases[at]?.from ?? 0];
  const first = quote && /\p{L}[\p{L}’']*/u.exec(block.slice(quote.start, quote.start + 30))?.[0];
  return first !== undefined && /^\p{Ll}/u.test(first) && (flagsOf(first) & (Flag.auxiliary | Flag.third)) !== 0;
}

/**
 * Whether a verb modifies the subject of a quoted predicate, as a participle or in a relative clause: `tweets accusing
 * her of … are “lies”`.
 */
function modifiesNoun({ phrases }: Sentence, verb: number, { attribution }: ReportingVerb): boolean {
  if (attribution.antecedent) return phrases[verb - 2]?.kind !== 'comma';
  return phrases[verb]?.form === 'ing' && phrases[verb - 1]?.kind === 'noun';
}

/** A name before a colon and nothing else: `Anna Berg: “…”`. */
function labelBefore(sentence: Sentence, at: number): Attribution[] {
  const { phrases } = sentence;
  let noun = at - 2;
  while (phrases[noun]?.kind === 'other') noun--;
  if (phrases[at - 1]?.kind !== 'colon' || phrases[noun]?.kind !== 'noun') return [];
  return [toAttribution(sentence, 'label', { from: noun, to: noun + 1, head: noun }, at - 1)];
}

/** The reporting verb at phrase `i` with its subject; undefined if the phrase is no verb or has none. */
function reportingVerbAt(sentence: Sentence, i: number, at: number): ReportingVerb | undefined {
  const { phrases } = sentence;
  const phrase = phrases[i];
  if (phrase?.kind === 'preposition' && phrase.main === 'according to' && i <= 1) {
    const attribution = accordingToAttribution(sentence, i);
    return attribution && { attribution, verb: i, subject: i + 1 };
  }
  if (phrase?.kind !== 'verb') return undefined;
  const agent = passiveAgent(sentence, i, at);
  if (agent) return { attribution: toAttribution(sentence, 'passive', agent, i), verb: i, subject: i };
  const subject = subjectBefore(sentence, i) ?? subjectAfterQuotation(sentence, i);
  if (!subject || (subject.from > at && phrase.form !== 'ing')) return undefined;
  return {
    attribution: toAttribution(sentence, ruleBefore(phrases, i, at), subject, i),
    verb: i,
    subject: subject.from,
  };
}

/** The subject of an inverted verb after another quotation: `“…,” said Lind, “…”`. */
function subjectAfterQuotation(sentence: Sentence, verb: number): Nominal | undefined {
  const followsQuotation = sentence.phrases[verb - 1]?.kind === 'quote' || sentence.phrases[verb - 2]?.kind === 'quote';
  return followsQuotation ? subjectAfter(sentence, verb) : undefined;
}

/** How the verb reports the quotation at phrase `at`. */
function ruleBefore(phrases: readonly Phrase[], verb: number, at: number): CueRule {
  const phrase = phrases[verb];
  if (!phrase || !(phrase.flags & (Flag.speech | Flag.stance))) return 'predicate';
  if (phrases[at - 1]?.kind === 'colon') return 'colon';
  if (!(phrase.flags & Flag.speech)) return 'stance';
  return verb === at - 1 || (verb === at - 2 && phrases[at - 1]?.kind === 'comma') ? 'before' : 'governed';
}

/** The agent of a passive verb of speech: `was called “…” by X`, `was described by X as “…”`. */
function passiveAgent({ phrases }: Sentence, verb: number, at: number): Nominal | undefined {
  const phrase = phrases[verb];
  if (phrase?.form !== 'passive' || !(phrase.flags & Flag.speech) || /^(?:quoted|cited)$/.test(phrase.main))
    return undefined;
  for (let i = verb + 1; i < Math.min(phrases.length, at + 3); i++) {
    if (phrases[i]?.kind === 'preposition' && phrases[i]?.main === 'by' && phrases[i + 1]?.kind === 'noun')
      return { from: i + 1, to: i + 2, head: i + 1 };
  }
  return undefined;
}
