// Chooses the verb that reports a quotation among several before it.
import { Flag } from '../lexicon/word-flags';
import type { Phrase } from '../syntax/phrase';
import type { Sentence } from '../syntax/sentence';
import type { Attribution } from './attribution';

/** A verb before a quotation that may report it. */
export interface ReportingVerb {
  readonly attribution: Attribution;
  /** Phrase indices of the verb and of its subject. */
  readonly verb: number;
  readonly subject: number;
}

/**
 * The verb that reports the quotation at phrase `at`, of `verbs` from right to left. Goes from the nearest verb to the
 * reporting verb whose complement it is in: in `Berg said that she hopes to “…”` Berg speaks. A reporting verb with a
 * subject of its own keeps the quotation: `Berg said Lind called it “…”`.
 */
export function chooseReportingVerb(
  sentence: Sentence,
  verbs: readonly ReportingVerb[],
  at: number,
): ReportingVerb | undefined {
  let inner = verbs[0];
  for (const outer of verbs.slice(1)) {
    if (!inner) return undefined;
    if (hasOwnSpeaker(sentence, inner, at)) return inner;
    if (inner.subject > outer.verb ? isComplement(sentence, outer, inner) : outer.attribution.rule !== 'predicate')
      inner = outer;
  }
  return inner;
}

/**
 * Whether the verb's own subject speaks: it is a verb of speech, and its subject is no pronoun inside another report.
 */
function hasOwnSpeaker({ phrases, tokens }: Sentence, { attribution, subject }: ReportingVerb, at: number): boolean {
  if (attribution.rule === 'predicate' || attribution.rule === 'stance') return false;
  if (attribution.rule === 'colon' || phrases[at - 1]?.kind === 'colon') return true;
  if (phrases[at - 1]?.kind === 'comma' && phrases[subject]?.kind === 'noun') return true;
  const noun = phrases[subject];
  if (noun?.kind === 'relative') return true;
  const opener = phrases[subject - 1];
  if (opener?.kind === 'relative') return true;
  const isPronoun =
    noun?.to === (noun?.from ?? 0) + 1 && ((tokens[noun?.from ?? 0]?.flags ?? 0) & Flag.subjectPronoun) !== 0;
  return !isPronoun;
}

/** Whether the inner clause is what the outer verb reports: at most `that` and adjuncts stand between them. */
function isComplement({ phrases }: Sentence, outer: ReportingVerb, inner: ReportingVerb): boolean {
  if (outer.attribution.rule === 'predicate') return false;
  const opener = phrases[inner.subject - 1];
  const beforeSubject = opener?.kind;
  if (opener?.kind === 'subordinator' && opener.main !== '' && outer.attribution.rule === 'stance') return false;
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
  return !(beforeSubject === 'comma' && isFrontedClause(phrases, outer.verb));
}

/** Whether the verb is in a clause in front of the main one: `When Berg said …, she called it`. */
function isFrontedClause(phrases: readonly Phrase[], verb: number): boolean {
  for (let i = verb; i >= 0; i--) {
    const kind = phrases[i]?.kind;
    if (kind === 'subordinator') return true;
    if (kind === 'comma' || kind === 'stop') return false;
  }
  return false;
}
