// Finds who does what: the subject of a verb group among a sentence's phrases, before it or behind it.
// Reads appositions, relative clauses, coordination and participles; never returns a time or a quotation.
import { Word } from '../lexicon/word-flags';
import { endOfNominal } from './nominal-end';
import { behindParenthesis, hasVerb } from './parentheticals';
import type { Phrase } from './phrase';
import type { NominalSpan, Sentence } from './sentence';

/** How far a subject is looked for through verbs that share it. */
const LONGEST_CHAIN = 8;

/** The subject of the verb group at phrase `verb`, looked for to its left. */
export function subjectBefore(sentence: Sentence, verb: number, depth = 0): NominalSpan | undefined {
  const { phrases } = sentence;
  const phrase = phrases[verb];
  if (!phrase || depth > LONGEST_CHAIN) return undefined;
  if (phrase.form === 'reduced') return undefined;
  if (isInverted(sentence, verb)) return subjectBehind(sentence, verb);
  if (phrase.form === 'ing') return participleSubject(sentence, verb) ?? sharedSubject(sentence, verb, depth);
  if (phrase.form === 'infinitive') return sharedSubject(sentence, verb, depth);
  const i = pastAdjuncts(sentence, verb - 1);
  const left = phrases[i];
  if (!left) return undefined;
  if (left.kind === 'noun') return nounBefore(sentence, i, verb, depth);
  if (left.kind === 'comma' || left.kind === 'dash')
    return behindParenthesis(sentence, i) ?? sharedSubject(sentence, verb, depth);
  if (left.kind === 'link') return antecedent(sentence, i) ?? sharedSubject(sentence, verb, depth);
  return left.kind === 'quote' ? undefined : sharedSubject(sentence, verb, depth);
}

/** The phrase at `from`, or the nearest to its left that is no adverb and no time: `Berg in 2010 openly said`. */
function pastAdjuncts(sentence: Sentence, from: number): number {
  const { phrases } = sentence;
  let i = from;
  for (;;) {
    const phrase = phrases[i];
    if (phrase?.kind === 'adverb' || phrase?.kind === 'time' || phrase?.kind === 'other') i--;
    else if (phrase?.kind === 'preposition' && phrases[i + 1]?.kind === 'time') i--;
    else if (phrase?.kind === 'noun' && phrases[i - 1]?.kind === 'preposition' && isTime(sentence, phrase)) i -= 2;
    else return i;
  }
}

/** `in 2010`, `in March`. */
function isTime({ tokens }: Sentence, phrase: Phrase): boolean {
  const flags = tokens[phrase.to - 1]?.flags ?? 0;
  return (flags & Word.time) !== 0 || (phrase.to === phrase.from + 1 && (flags & Word.number) !== 0);
}

/**
 * The subject of a verb that has none of its own: that of the reporting verb to the left where there is one
 * (`Berg said the deal had saved jobs and called it “…”`), else of the nearest finite verb. Passes over relative clauses
 * that are closed by then.
 */
function sharedSubject(sentence: Sentence, verb: number, depth: number): NominalSpan | undefined {
  const { phrases } = sentence;
  const isInfinitive = phrases[verb]?.form === 'infinitive';
  let nearest: NominalSpan | undefined;
  for (let i = verb - 1; i >= 0; i--) {
    const phrase = phrases[i];
    if (phrase?.kind === 'stop') break;
    if (phrase?.kind !== 'verb' || (phrase.form !== 'finite' && phrase.form !== 'passive')) continue;
    const reports = (phrase.flags & Word.speech) !== 0;
    if ((nearest && !reports) || inClosedRelative(sentence, i, verb)) continue;
    const subject =
      subjectBefore(sentence, i, depth + 1) ??
      (phrases[i - 1]?.kind === 'quote' ? subjectBehind(sentence, i) : undefined);
    nearest = !nearest || (subject && reports && isOuter(phrases, i, nearest)) ? subject : nearest;
    if (nearest && (isInfinitive || reports)) break;
  }
  return nearest ?? frontedSubject(sentence, verb) ?? firstNoun(sentence, verb);
}

/** `Calling it “…,” Berg left`, `After saying that …, she left`: a participle in front has the main clause's subject. */
function frontedSubject(sentence: Sentence, verb: number): NominalSpan | undefined {
  const { phrases } = sentence;
  if (verb > 1 || phrases[verb]?.form !== 'ing') return undefined;
  for (let i = verb + 1; i < phrases.length - 2; i++) {
    const kind = phrases[i]?.kind;
    if (kind === 'stop') return undefined;
    if (kind !== 'comma' && kind !== 'quote') continue;
    if (phrases[i + 1]?.kind === 'noun' && hasVerb(sentence, i + 1, phrases.length))
      return { from: i + 1, to: endOfNominal(sentence, i + 1), head: i + 1 };
  }
  return undefined;
}

/** Whether the nearer clause, whose subject is given, is reported by the verb at `i` and not set beside it. */
function isOuter(phrases: readonly Phrase[], i: number, nearer: NominalSpan): boolean {
  const before = phrases[nearer.from - 1];
  if (before?.kind === 'clause' && before.main !== '') return false;
  return nearer.from > i && before?.kind !== 'comma' && before?.kind !== 'coordinator';
}

/** Whether the verb at `i` follows a relative pronoun and a comma closes that clause before `until`. */
function inClosedRelative({ phrases }: Sentence, i: number, until: number): boolean {
  let link = i - 1;
  while (link >= 0 && ['adverb', 'time', 'other'].includes(phrases[link]?.kind ?? '')) link--;
  if (phrases[link]?.kind === 'noun' && phrases[link - 1]?.kind === 'link') link--;
  if (phrases[link]?.kind !== 'link') return false;
  if (phrases[link - 1]?.kind !== 'comma') return true;
  for (let k = i + 1; k < until; k++) if (phrases[k]?.kind === 'comma') return true;
  return false;
}

/** Things that words are written on: `a sign saying`. What a sender issues is said by the sender. */
const INSCRIBED = /^(?:signs?|banners?|posters?|placards?|hats?|t-shirts?|shirts?|stickers?|buttons?|billboards?)$/;

/** Recordings of the one they show: `footage of Berg saying`. */
const RECORDING = /^(?:footage|video|videos|clip|clips|audio|recording|recordings|tape|tapes|image|images)$/;

/** A participle with a subject of its own: `a sign saying “…”`, `with marchers chanting “…”`. */
function participleSubject({ phrases, tokens }: Sentence, verb: number): NominalSpan | undefined {
  let noun = verb - 1;
  while (phrases[noun]?.kind === 'adverb') noun--;
  const phrase = phrases[noun];
  if (phrase?.kind !== 'noun') return undefined;
  const first = phrases[noun - 1]?.kind === 'coordinator' && phrases[noun - 2]?.kind === 'noun' ? noun - 2 : noun;
  const own = { from: first, to: noun + 1, head: first };
  if (/^(?:with|of|about)$/.test(phrases[first - 1]?.main ?? '')) return own;
  if (tokens.slice(phrase.from, phrase.to).some(({ lower }) => RECORDING.test(lower))) return own;
  const isName = ((tokens[phrase.to - 1]?.flags ?? 0) & Word.capital) !== 0;
  if (isName && /^(?:dash|coordinator)$/.test(phrases[noun - 1]?.kind ?? '')) return own;
  return INSCRIBED.test(tokens[phrase.to - 1]?.lower ?? '') ? own : undefined;
}

function firstNoun({ phrases }: Sentence, before: number): NominalSpan | undefined {
  const i = phrases.findIndex(
    (phrase, k) => k < before && phrase.kind === 'noun' && phrases[k - 1]?.kind !== 'preposition',
  );
  return i < 0 ? undefined : { from: i, to: i + 1, head: i };
}

/** A noun phrase stands right before the verb: grows it to the left over `of`, `for` and coordination. */
function nounBefore(sentence: Sentence, noun: number, verb: number, depth: number): NominalSpan | undefined {
  const { phrases } = sentence;
  let head = noun;
  while (phrases[head - 1]?.kind === 'preposition' && phrases[head - 2]?.kind === 'noun') head -= 2;
  const before = phrases[head - 1];
  if (before?.kind === 'preposition') {
    if (before.main === 'according to') return undefined;
    const isFronted =
      head - 2 < 0 ||
      before.main === 'as' ||
      ['stop', 'quote', 'coordinator', 'clause', 'time', 'adverb', 'comma', 'colon', 'dash', 'link'].includes(
        phrases[head - 2]?.kind ?? '',
      );
    if (!isFronted || isUtterance(sentence, noun)) return sharedSubject(sentence, verb, depth);
    return { from: noun, to: noun + 1, head: noun };
  }
  if (before?.kind === 'verb' && !(before.flags & (Word.speech | Word.stance))) {
    const outer = openAntecedent(sentence, head);
    if (outer) return outer;
  }
  if (head < noun && isAdjunct(sentence, head)) return { from: head, to: head + 1, head };
  if (before?.kind === 'coordinator' && phrases[head - 2]?.kind === 'noun') {
    const first = head - 2;
    const outer = phrases[first - 1];
    const isReported = outer?.kind === 'verb' && (outer.flags & Word.speech) !== 0;
    if (!outer || isReported || ['clause', 'stop', 'quote', 'colon'].includes(outer.kind))
      return { from: first, to: noun + 1, head: first };
    if (outer.kind === 'comma' && phrases[first - 2]?.kind === 'noun') return listOf(sentence, first, noun);
  }
  const name = unclosedName(sentence, head);
  return name === undefined ? { from: head, to: noun + 1, head } : { from: name, to: noun + 1, head: name };
}

/** `an official who asked for patience said`: the noun before the verb is an object of the relative clause. */
function openAntecedent(sentence: Sentence, object: number): NominalSpan | undefined {
  const { phrases } = sentence;
  for (let i = object - 1; i > 0; i--) {
    const kind = phrases[i]?.kind;
    if (kind === 'link') {
      const link = antecedent(sentence, i)?.antecedent;
      return link && { from: link.from, to: object + 1, head: link.from };
    }
    if (kind === 'comma' || kind === 'stop' || kind === 'clause' || kind === 'quote') return undefined;
  }
  return undefined;
}

/** `but in a later interview said`: what the words were put in says nothing. */
function isUtterance({ phrases, tokens }: Sentence, noun: number): boolean {
  return ((tokens[(phrases[noun]?.to ?? 1) - 1]?.flags ?? 0) & Word.utterance) !== 0;
}

/** `Berg in an interview said`: what a preposition hangs on a name is when and where, not who. */
function isAdjunct({ phrases, tokens }: Sentence, name: number): boolean {
  const [noun, preposition] = [phrases[name], phrases[name + 1]];
  const [first, last] = [tokens[noun?.from ?? 0], tokens[(noun?.to ?? 1) - 1]];
  if (!first || !last || !/^(?:at|in|on|during|after|before|via|with)$/.test(preposition?.main ?? '')) return false;
  const isName = (last.flags & Word.capital) !== 0 || last.lower === ')' || (last.flags & Word.subjectPronoun) !== 0;
  return isName && !(first.flags & Word.determiner) && !/[^s]s$/.test(last.lower);
}

/** `Berg, envoy to Oslo said`: the comma that should close an apposition is missing; the name before opens the clause. */
function unclosedName({ phrases, tokens }: Sentence, apposition: number): number | undefined {
  const name = phrases[apposition - 2];
  const first = tokens[phrases[apposition]?.from ?? 0];
  if (
    phrases[apposition - 1]?.kind !== 'comma' ||
    name?.kind !== 'noun' ||
    !first ||
    first.flags & (Word.capital | Word.subjectPronoun)
  )
    return undefined;
  const outer = phrases[apposition - 3];
  const opens = !outer || ['quote', 'stop', 'clause', 'coordinator'].includes(outer.kind);
  return opens && (tokens[name.to - 1]?.flags ?? 0) & Word.capital ? apposition - 2 : undefined;
}

function listOf({ phrases }: Sentence, first: number, last: number): NominalSpan {
  let from = first;
  while (phrases[from - 1]?.kind === 'comma' && phrases[from - 2]?.kind === 'noun') from -= 2;
  return { from, to: last + 1, head: from };
}

function antecedent({ phrases }: Sentence, link: number): NominalSpan | undefined {
  let i = link - 1;
  while (i >= 0 && ['comma', 'other', 'dash'].includes(phrases[i]?.kind ?? '')) i--;
  if (phrases[i]?.kind !== 'noun') return undefined;
  const end = i;
  while (phrases[i - 1]?.kind === 'preposition' && phrases[i - 2]?.kind === 'noun') i -= 2;
  return { from: link, to: link + 1, head: link, antecedent: { from: i, to: end + 1, head: i } };
}

/** Whether the verb opens its clause and its subject follows: `Said Berg:` · `In other words, explained Berg:`. */
function isInverted({ phrases, tokens }: Sentence, verb: number): boolean {
  const phrase = phrases[verb];
  if (phrase?.form !== 'finite' || !(phrase.flags & Word.inverting) || phrases[verb + 1]?.kind !== 'noun') return false;
  let before = verb - 1;
  while (phrases[before]?.kind === 'adverb') before--;
  if (before >= 0 && phrases[before]?.kind !== 'comma' && phrases[before]?.kind !== 'stop') return false;
  if (before > 0 && phrases.slice(0, before).some(({ kind }) => kind === 'verb' || kind === 'quote')) return false;
  const next = phrases[endOfNominal({ phrases, tokens }, verb + 1)];
  if (before >= 0 && phrases[before]?.kind === 'comma') return next?.kind === 'colon';
  return next === undefined || ['comma', 'colon', 'stop', 'quote'].includes(next.kind);
}

/** The subject behind an inverted verb: `…,” said the mayor, a former judge who …`. */
export function subjectBehind(sentence: Sentence, verb: number): NominalSpan | undefined {
  const { phrases } = sentence;
  let i = verb + 1;
  while (phrases[i]?.kind === 'adverb' || phrases[i]?.kind === 'time') i++;
  if (phrases[i]?.kind !== 'noun') return undefined;
  return { from: i, to: endOfNominal(sentence, i), head: i };
}
