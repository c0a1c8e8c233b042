// Finds the subject of a verb group, looking to its left. Reads appositions, relative clauses, coordination and participles;
// never returns a time or a quotation.
import { Flag } from '../lexicon/word-flags';
import { hasFiniteVerb } from './clauses';
import { endOfNominal } from './nominal-end';
import { coordinatedList, isAdjunct, isUtteranceNoun, nameBeforeUnclosedApposition } from './noun-before-verb';
import { subjectAcrossCommas } from './parentheticals';
import { participleSubject } from './participle-subject';
import type { Phrase } from './phrase';
import { antecedentOfOpenClause, inClosedRelative, relativeSubject } from './relative-clauses';
import type { Nominal, Sentence } from './sentence';
import { isInverted, subjectAfter } from './subject-after';

/** The subjects found so far, by phrase of the verb. Verbs ask for those of the verbs before them, so each is found once. */
const found = new WeakMap<Sentence, Map<number, Nominal | undefined>>();

/**
 * The subject of the verb group at phrase `verb`; undefined if there is none. Looks to the right only if the verb is
 * inverted.
 */
export function subjectBefore(sentence: Sentence, verb: number): Nominal | undefined {
  const subjects = found.get(sentence) ?? new Map<number, Nominal | undefined>();
  found.set(sentence, subjects);
  if (!subjects.has(verb)) subjects.set(verb, findSubject(sentence, verb));
  return subjects.get(verb);
}

function findSubject(sentence: Sentence, verb: number): Nominal | undefined {
  const { phrases } = sentence;
  const phrase = phrases[verb];
  if (!phrase || phrase.form === 'reduced') return undefined;
  if (isInverted(sentence, verb)) return subjectAfter(sentence, verb);
  if (phrase.form === 'ing') return participleSubject(sentence, verb) ?? sharedSubject(sentence, verb);
  if (phrase.form === 'infinitive') return sharedSubject(sentence, verb);
  const i = skipAdjunctsLeft(sentence, verb - 1);
  const left = phrases[i];
  if (!left) return undefined;
  if (left.kind === 'noun') return subjectFromNoun(sentence, i, verb);
  if (left.kind === 'comma' || left.kind === 'dash')
    return subjectAcrossCommas(sentence, i) ?? sharedSubject(sentence, verb);
  if (left.kind === 'relative') return relativeSubject(sentence, i) ?? sharedSubject(sentence, verb);
  return left.kind === 'quote' ? undefined : sharedSubject(sentence, verb);
}

/** The phrase at `from` or the nearest one to its left that is no adverb and no time: `Berg in 2010 openly said`. */
function skipAdjunctsLeft(sentence: Sentence, from: number): number {
  const { phrases } = sentence;
  let i = from;
  for (;;) {
    const phrase = phrases[i];
    if (phrase?.kind === 'adverb' || phrase?.kind === 'time' || phrase?.kind === 'other') i--;
    else if (phrase?.kind === 'preposition' && phrases[i + 1]?.kind === 'time') i--;
    else if (phrase?.kind === 'noun' && phrases[i - 1]?.kind === 'preposition' && isTimeNounPhrase(sentence, phrase))
      i -= 2;
    else return i;
  }
}

/** Whether a noun phrase after a preposition is a time: `in 2010`, `in March`. */
function isTimeNounPhrase({ tokens }: Sentence, phrase: Phrase): boolean {
  const flags = tokens[phrase.to - 1]?.flags ?? 0;
  return (flags & Flag.time) !== 0 || (phrase.to === phrase.from + 1 && (flags & Flag.number) !== 0);
}

/**
 * The subject of a verb that has none of its own. It is the subject of the reporting verb to the left, if there is one
 * (`Berg said the deal had saved jobs and called it “…”`), else of the nearest finite verb. Skips relative clauses that end
 * before the verb.
 */
function sharedSubject(sentence: Sentence, verb: number): Nominal | undefined {
  const { phrases } = sentence;
  const isInfinitive = phrases[verb]?.form === 'infinitive';
  let nearest: Nominal | undefined;
  for (let i = verb - 1; i >= 0; i--) {
    const phrase = phrases[i];
    if (phrase?.kind === 'stop') break;
    if (phrase?.kind !== 'verb' || (phrase.form !== 'finite' && phrase.form !== 'passive')) continue;
    const reports = (phrase.flags & Flag.speech) !== 0;
    if ((nearest && !reports) || inClosedRelative(sentence, i, verb)) continue;
    const subject =
      subjectBefore(sentence, i) ?? (phrases[i - 1]?.kind === 'quote' ? subjectAfter(sentence, i) : undefined);
    nearest = !nearest || (subject && reports && isReportedClause(phrases, i, nearest)) ? subject : nearest;
    if (nearest && (isInfinitive || reports)) break;
  }
  return nearest ?? frontedSubject(sentence, verb) ?? firstFreeNoun(sentence, verb);
}

/**
 * The main clause's subject, which a participle in front shares: `Calling it “…,” Berg left`, `After saying that …, she
 * left`.
 */
function frontedSubject(sentence: Sentence, verb: number): Nominal | undefined {
  const { phrases } = sentence;
  if (verb > 1 || phrases[verb]?.form !== 'ing') return undefined;
  for (let i = verb + 1; i < phrases.length - 2; i++) {
    const kind = phrases[i]?.kind;
    if (kind === 'stop') return undefined;
    if (kind !== 'comma' && kind !== 'quote') continue;
    if (phrases[i + 1]?.kind === 'noun' && hasFiniteVerb(sentence, i + 1, phrases.length))
      return { from: i + 1, to: endOfNominal(sentence, i + 1), head: i + 1 };
  }
  return undefined;
}

/**
 * Whether the clause whose subject is `nearer` is what the verb at `i` reports, and not a clause coordinated with it.
 */
function isReportedClause(phrases: readonly Phrase[], i: number, nearer: Nominal): boolean {
  const before = phrases[nearer.from - 1];
  if (before?.kind === 'subordinator' && before.main !== '') return false;
  return nearer.from > i && before?.kind !== 'comma' && before?.kind !== 'coordinator';
}

/** The first noun phrase left of phrase `before` that follows no preposition. */
function firstFreeNoun({ phrases }: Sentence, before: number): Nominal | undefined {
  const i = phrases.findIndex(
    (phrase, k) => k < before && phrase.kind === 'noun' && phrases[k - 1]?.kind !== 'preposition',
  );
  return i < 0 ? undefined : { from: i, to: i + 1, head: i };
}

/**
 * The subject that ends in the noun phrase right before the verb: extends it to the left over prepositions and
 * coordination.
 */
function subjectFromNoun(sentence: Sentence, noun: number, verb: number): Nominal | undefined {
  const { phrases } = sentence;
  let head = noun;
  while (phrases[head - 1]?.kind === 'preposition' && phrases[head - 2]?.kind === 'noun') head -= 2;
  const before = phrases[head - 1];
  if (before?.kind === 'preposition') {
    if (before.main === 'according to') return undefined;
    const isFronted =
      head - 2 < 0 ||
      before.main === 'as' ||
      ['stop', 'quote', 'coordinator', 'subordinator', 'time', 'adverb', 'comma', 'colon', 'dash', 'relative'].includes(
        phrases[head - 2]?.kind ?? '',
      );
    if (!isFronted || isUtteranceNoun(sentence, noun) || isUtteranceNoun(sentence, head))
      return sharedSubject(sentence, verb);
    return { from: noun, to: noun + 1, head: noun };
  }
  if (before?.kind === 'verb' && !(before.flags & (Flag.speech | Flag.stance))) {
    const outer = antecedentOfOpenClause(sentence, head);
    if (outer) return outer;
  }
  if (head < noun && isAdjunct(sentence, head)) return { from: head, to: head + 1, head };
  if (before?.kind === 'coordinator' && phrases[head - 2]?.kind === 'noun') {
    const first = head - 2;
    const outer = phrases[first - 1];
    const isReported = outer?.kind === 'verb' && (outer.flags & Flag.speech) !== 0;
    if (!outer || isReported || ['subordinator', 'stop', 'quote', 'colon'].includes(outer.kind))
      return { from: first, to: noun + 1, head: first };
    if (outer.kind === 'comma' && phrases[first - 2]?.kind === 'noun') return coordinatedList(sentence, first, noun);
  }
  const name = nameBeforeUnclosedApposition(sentence, head);
  return name === undefined ? { from: head, to: noun + 1, head } : { from: name, to: noun + 1, head: name };
}
