// Where the clause after a verb of saying begins.
import type { Phrase } from '../syntax/phrase';
import type { Sentence } from '../syntax/sentence';
import { skipAdjunctsRight } from './report-bounds';
import { clauseTypeOf, QUESTION_WORDS, takesAddressee } from './report-verbs';

/**
 * Where the clause after a verb of saying begins, after the addressee, times and places. Undefined if there is none.
 */
export function startOfComplement(sentence: Sentence, verb: number, { main }: Phrase): number | undefined {
  const { phrases, tokens } = sentence;
  const type = clauseTypeOf(main);
  const addressee = type && skipAddressee(sentence, verb + 1, main);
  if (addressee === undefined) return undefined;
  const i = skipAdjunctsRight(phrases, addressee);
  const next = phrases[i];
  if (next?.kind === 'subordinator') {
    if (next.main === '') return type === 'question' ? undefined : i;
    if (type === 'question') return QUESTION_WORDS.test(next.main) ? i : undefined;
    return /^sa/.test(main) && FRONTED_SUBORDINATORS.test(next.main) ? i : undefined;
  }
  if (type === 'object' && phrases[i + 1]?.kind !== 'verb') return undefined;
  if (type !== 'object' && type !== 'bare') return undefined;
  if (next?.kind === 'noun') return isSubjectOfClause(sentence, i) ? i : undefined;
  const isThere = phrases[i - 1]?.kind === 'adverb' && tokens[phrases[i - 1]?.from ?? 0]?.lower === 'there';
  return next?.kind === 'verb' && isThere ? i - 1 : undefined;
}

/** Words that open a clause in front of the reported main clause: `said if it rains, …`. */
const FRONTED_SUBORDINATORS = /^(?:if|while|although|though|because|since|once|unless)$/;

/** The phrase after the addressee, which may be missing; undefined if the verb requires one and has none. */
function skipAddressee(sentence: Sentence, from: number, main: string): number | undefined {
  const { phrases } = sentence;
  const takes = takesAddressee(main);
  if (takes === 'never' || phrases[from]?.kind !== 'noun') return takes === 'always' ? undefined : from;
  if (takes === 'may' && isSubjectOfClause(sentence, from)) return from;
  let i = from + 1;
  while (phrases[i]?.kind === 'preposition' && phrases[i]?.main === 'of' && phrases[i + 1]?.kind === 'noun') i += 2;
  return i;
}

/**
 * Whether the noun phrase at `at` is the subject of a finite verb; attachments, adverbs and appositions are skipped.
 */
function isSubjectOfClause({ phrases, tokens }: Sentence, at: number): boolean {
  const first = tokens[phrases[at]?.from ?? 0];
  if (first && ONLY_SUBJECTS.test(first.lower)) return true;
  let i = at + 1;
  for (let steps = 0; steps < MAX_SUBJECT_STEPS; steps++) {
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
    else if (phrase?.kind === 'relative') {
      while (phrases[i] && phrases[i]?.kind !== 'verb') i++;
      i++;
      while (/^(?:noun|preposition|adverb|time)$/.test(phrases[i]?.kind ?? '')) i++;
    } else return false;
  }
  return false;
}

/** Pronouns that are always subjects. */
const ONLY_SUBJECTS = /^(?:he|she|they|we|i|it)$/;

/** Most attachments of a subject that are skipped. */
const MAX_SUBJECT_STEPS = 12;
