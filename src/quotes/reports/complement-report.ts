// Reports in the clause after a verb of saying: `Berg told reporters on Monday that …`.
import { toAttribution } from '../cues/attribution';
import { hasFiniteVerb, hasPredicate } from '../syntax/clauses';
import { quotedSubject } from '../syntax/participle-subject';
import { isSpeechVerb } from '../syntax/phrase';
import type { Nominal, Sentence } from '../syntax/sentence';
import { subjectBefore } from '../syntax/subject-before';
import { startOfComplement } from './complement-start';
import { endOfContent, type Report } from './report-bounds';
import { NEGATION } from './report-verbs';

/**
 * The report by the verb at phrase `verb`; undefined if that is no verb of saying with a subject and a clause after it.
 */
export function complementReport(sentence: Sentence, verb: number): Report | undefined {
  const { phrases, tokens } = sentence;
  const phrase = phrases[verb];
  if (!phrase || !isSpeechVerb(phrase) || (phrase.form !== 'finite' && phrase.form !== 'ing')) return undefined;
  if (tokens.slice(phrase.from, phrase.to).some(({ lower }) => NEGATION.test(lower))) return undefined;
  const start = startOfComplement(sentence, verb, phrase);
  if (start === undefined || isSubordinate(sentence, verb)) return undefined;
  const subject = subjectBefore(sentence, verb);
  if (!subject || subject.from > verb || isExpletive(sentence, subject.head) || isRestrictive(sentence, subject))
    return undefined;
  const end = endOfContent(sentence, start, boundaryAfter(sentence, subject));
  if (end === undefined || !hasPredicate(sentence, start, end)) return undefined;
  return { attribution: toAttribution(sentence, 'governed', subject, verb), contents: [{ from: start, to: end }] };
}

/**
 * Whether a verb is subordinate, so that no one is reported to speak: `when asked whether`, `the same as saying`. Not with a subject
 * of its own: `quoted Berg as saying`.
 */
function isSubordinate({ phrases }: Sentence, verb: number): boolean {
  const before = phrases[verb - 1];
  if (before?.kind === 'subordinator' && before.main !== '') return true;
  if (before?.main === 'as' && quotedSubject(phrases, verb)) return false;
  return phrases[verb]?.form === 'ing' && verb > 0 && before?.kind !== 'comma' && before?.kind !== 'dash';
}

/** Words that open a subordinate clause. */
const CLAUSE_OPENERS =
  /^(?:while|as|although|though|because|since|once|unless|when|whenever|after|before|if|until|whereas)$/;

/**
 * The clause that ends a report before its sentence ends: a subordinate clause in front of the main one, or a relative
 * clause inside it.
 */
function boundaryAfter(sentence: Sentence, { from, antecedent }: Nominal): 'clause' | 'relative' | undefined {
  const { phrases } = sentence;
  const opener = phrases[from - 1];
  const isOpener = opener?.kind === 'subordinator' || opener?.kind === 'preposition';
  if (isOpener && CLAUSE_OPENERS.test(opener.main) && !hasFiniteVerb(sentence, 0, from - 1)) return 'clause';
  return antecedent && opener?.kind === 'comma' ? 'relative' : undefined;
}

/**
 * Whether a restrictive relative clause holds the report, so that its end is unclear: `Voters who say the harbour is
 * lost were many`.
 */
function isRestrictive({ phrases }: Sentence, { from, antecedent }: Nominal): boolean {
  return antecedent !== undefined && antecedent.from <= 1 && phrases[from - 1]?.kind !== 'comma';
}

/** Whether a subject stands for no one: `what`, `this`, `there`. */
function isExpletive({ phrases, tokens }: Sentence, at: number): boolean {
  const noun = phrases[at];
  return noun?.to === (noun?.from ?? 0) + 1 && /^(?:what|there|this|that)$/.test(tokens[noun?.from ?? 0]?.lower ?? '');
}
