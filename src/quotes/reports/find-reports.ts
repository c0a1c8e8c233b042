// Speech reported without marks, within one sentence: the clause behind a verb of saying (`said Oslo needed time`), before
// one (`Oslo needs time, he said`), around one, or beside `according to`. Purely syntactic; where a clause holds a marked
// quotation, the quotation stands for it.
import { isSpeech, toAttribution } from '../cues/attribution';
import { Word } from '../lexicon/word-flags';
import { hasVerb } from '../syntax/parentheticals';
import type { Phrase } from '../syntax/phrase';
import type { NominalSpan, Sentence } from '../syntax/sentence';
import { subjectBefore } from '../syntax/subjects';
import type { Token } from '../syntax/tokenize';
import { endOfContent, hasPredicate, pastAdjuncts, type Report } from './report-bounds';
import { addresses, clauseOf, isReporting, NOT_SAID, QUESTION } from './report-verbs';
import { sourceOf, tailOf } from './reports-around';

/** The reports of a sentence, in order; none overlap. */
export function reportsOf(sentence: Sentence): Report[] {
  const found: Report[] = [];
  for (let i = 0; i < sentence.phrases.length; i++) {
    const report = complementOf(sentence, i);
    if (!report) continue;
    found.push(report);
    i = (report.contents.at(-1)?.to ?? i + 1) - 1;
  }
  if (found.length > 0) return found;
  const report = sourceOf(sentence) ?? tailOf(sentence);
  return report ? [report] : [];
}

/** A verb of saying with its clause behind it: `Berg told reporters on Monday that …`. */
function complementOf(sentence: Sentence, verb: number): Report | undefined {
  const { phrases, tokens } = sentence;
  const phrase = phrases[verb];
  if (!phrase || !isSpeech(phrase) || (phrase.form !== 'finite' && phrase.form !== 'ing')) return undefined;
  if (tokens.slice(phrase.from, phrase.to).some(({ lower }) => NOT_SAID.test(lower))) return undefined;
  const start = clauseBehind(sentence, verb, phrase);
  if (start === undefined || isSubordinate(sentence, verb)) return undefined;
  const subject = subjectBefore(sentence, verb);
  if (!subject || subject.from > verb || isNobody(sentence, subject.head) || isRestrictive(sentence, subject))
    return undefined;
  const end = endOfContent(sentence, start, closes(sentence, subject));
  if (end === undefined || !hasPredicate(sentence, start, end)) return undefined;
  return { attribution: toAttribution(sentence, 'governed', subject, verb), contents: [{ from: start, to: end }] };
}

/** `when asked whether`, `the same as saying`: no one is reported to speak. */
function isSubordinate({ phrases }: Sentence, verb: number): boolean {
  const before = phrases[verb - 1];
  if (before?.kind === 'clause' && before.main !== '') return true;
  return phrases[verb]?.form === 'ing' && verb > 0 && before?.kind !== 'comma' && before?.kind !== 'dash';
}

/** What opens a clause that is no clause of its own. */
const SUBORDINATES =
  /^(?:while|as|although|though|because|since|once|unless|when|whenever|after|before|if|until|whereas)$/;

/** What ends a report before its sentence ends: the clause that holds it is in front of the main one, or inside of it. */
function closes(sentence: Sentence, { from, antecedent }: NominalSpan): 'clause' | 'relative' | undefined {
  const { phrases } = sentence;
  const opener = phrases[from - 1];
  const isOpener = opener?.kind === 'clause' || opener?.kind === 'preposition';
  if (isOpener && SUBORDINATES.test(opener.main) && !hasVerb(sentence, 0, from - 1)) return 'clause';
  return antecedent && opener?.kind === 'comma' ? 'relative' : undefined;
}

/** `Voters who say the harbour is lost were many`: where the report ends is not told. */
function isRestrictive({ phrases }: Sentence, { from, antecedent }: NominalSpan): boolean {
  return antecedent !== undefined && antecedent.from <= 1 && phrases[from - 1]?.kind !== 'comma';
}

/** Subjects that are no one: `what`, `this`, `there`. */
function isNobody({ phrases, tokens }: Sentence, at: number): boolean {
  const noun = phrases[at];
  return noun?.to === (noun?.from ?? 0) + 1 && /^(?:what|there|this|that)$/.test(tokens[noun?.from ?? 0]?.lower ?? '');
}

/** Where the clause behind a verb begins: past whom it is told, times and places. */
function clauseBehind(sentence: Sentence, verb: number, { main }: Phrase): number | undefined {
  const { phrases, tokens } = sentence;
  const type = clauseOf(main);
  const addressee = type && pastAddressee(sentence, verb + 1, main);
  if (addressee === undefined) return undefined;
  const i = pastAdjuncts(phrases, addressee);
  const next = phrases[i];
  if (next?.kind === 'clause') {
    if (next.main === '') return type === 'question' ? undefined : i;
    if (type === 'question') return QUESTION.test(next.main) ? i : undefined;
    return /^sa/.test(main) && FRONTED.test(next.main) ? i : undefined;
  }
  if (type === 'object' && phrases[i + 1]?.kind !== 'verb') return undefined;
  if (type !== 'object' && type !== 'bare') return undefined;
  if (next?.kind === 'noun') return opensClause(sentence, i) ? i : undefined;
  const isThere = phrases[i - 1]?.kind === 'adverb' && tokens[phrases[i - 1]?.from ?? 0]?.lower === 'there';
  return next?.kind === 'verb' && isThere ? i - 1 : undefined;
}

/** What opens a clause in front of the reported one: `said if it rains, …`. */
const FRONTED = /^(?:if|while|although|though|because|since|once|unless)$/;

/** Past the person told; undefined where one must be told and none is. */
function pastAddressee(sentence: Sentence, from: number, main: string): number | undefined {
  const { phrases } = sentence;
  const takes = addresses(main);
  if (takes === 'never' || phrases[from]?.kind !== 'noun') return takes === 'always' ? undefined : from;
  if (takes === 'may' && opensClause(sentence, from)) return from;
  let i = from + 1;
  while (phrases[i]?.kind === 'preposition' && phrases[i]?.main === 'of' && phrases[i + 1]?.kind === 'noun') i += 2;
  return i;
}

/** Whether the noun at `at` is the subject of a finite verb: attachments, adverbs and appositions aside. */
function opensClause({ phrases, tokens }: Sentence, at: number): boolean {
  const first = tokens[phrases[at]?.from ?? 0];
  if (first && PRONOUN.test(first.lower)) return true;
  let i = at + 1;
  for (let steps = 0; steps < LONGEST_SUBJECT; steps++) {
    const [phrase, next] = [phrases[i], phrases[i + 1]];
    if (phrase?.kind === 'verb' && (phrase.form === 'finite' || phrase.form === 'passive')) return true;
    if (phrase?.kind === 'verb' && next?.kind === 'noun') i += 2;
    else if (
      phrase?.kind === 'verb' ||
      phrase?.kind === 'adverb' ||
      phrase?.kind === 'time' ||
      phrase?.kind === 'other'
    )
      i++;
    else if ((phrase?.kind === 'preposition' || phrase?.kind === 'coordinator') && next?.kind === 'noun') i += 2;
    else if (phrase?.kind === 'comma' && next?.kind === 'noun') i += 2;
    else if (phrase?.kind === 'comma') i++;
    else if (phrase?.kind === 'link') {
      while (phrases[i] && phrases[i]?.kind !== 'verb') i++;
      i++;
      while (/^(?:noun|preposition|adverb|time)$/.test(phrases[i]?.kind ?? '')) i++;
    } else return false;
  }
  return false;
}

/** Pronouns that are subjects alone. */
const PRONOUN = /^(?:he|she|they|we|i|it)$/;

/** How many steps a subject is followed through its attachments. */
const LONGEST_SUBJECT = 12;

/** Whether a sentence may hold a report: a verb of saying or `according to` in it. Cheap: looks at no phrase. */
export function mayReport(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ flags, lower }) =>
      ((flags & Word.speech) !== 0 && !(flags & Word.capital) && isReporting(lower)) || lower === 'according',
  );
}
