// Attributions of one quotation within its own sentence: what stands behind it, what governs it from before.
// Purely syntactic: it knows no names, and no other sentence.
import { flagsOf, Word } from './lexicon';
import { ownedCue } from './noun-cues';
import type { Phrase } from './phrases';
import { lastMarkOf } from './sentences';
import { endOfNominal, type NominalSpan, type Sentence, subjectBefore, subjectBehind } from './subjects';
import type { Token } from './tokens';

/** How a speaker was found; the certainty of each is measured, see certainty.ts. */
export type CueRule =
  | 'inverted'
  | 'behind'
  | 'according'
  | 'final'
  | 'signed'
  | 'colon'
  | 'label'
  | 'before'
  | 'governed'
  | 'stance'
  | 'passive'
  | 'nominal'
  | 'predicate';

/**
 * Whether the words before keep the quotation although others behind could have it: a reporting verb and its comma right
 * before it, or a clause in front of the main one (`When Berg said “…,” the crowd cheered`).
 */
function governsFirst({ phrases, tokens }: Sentence, best: Attribution, at: number, behind: Attribution): boolean {
  if (best.rule === 'before' || best.rule === 'colon')
    return best.cue.to >= (phrases[at]?.from ?? 0) - 1 && phrases[at - 1]?.kind !== 'verb';
  const opener = tokens[0];
  const isFronted =
    phrases[0]?.kind === 'clause' ||
    /^(?:when|while|after|before|as|although|though|because|if|since|even)$/.test(opener?.lower ?? '');
  return (
    isFronted &&
    best.rule !== 'predicate' &&
    behind.rule === 'behind' &&
    !/^(?:said|says|told|wrote|added)$/.test(behind.verb)
  );
}

/** Tokens of a nominal; `headTo` ends its first noun phrase. */
interface NominalTokens {
  readonly from: number;
  readonly to: number;
  readonly headTo: number;
}

/** A speaker that the sentence offers for a quotation. Token indices of the sentence. */
export interface Attribution {
  readonly rule: CueRule;
  readonly speaker: NominalTokens;
  /** For a relative pronoun: what it stands for. */
  readonly antecedent?: NominalTokens;
  readonly cue: { readonly from: number; readonly to: number };
  /** The verb of the cue, or nothing. */
  readonly verb: string;
}

/** Whom a sentence is about, for a quotation that follows it without a word: who reports in it, else its first subject. */
export function topicOf(block: string, sentence: Sentence): Attribution | undefined {
  const governors = governorsBefore(block, sentence, sentence.phrases.length);
  const speaking = governors.findLast(
    ({ attribution }) => attribution.rule !== 'predicate' && attribution.rule !== 'stance',
  );
  const topic =
    speaking ??
    governors.findLast(
      ({ subject }) => !EMPTY.test(sentence.tokens[sentence.phrases[subject]?.from ?? 0]?.lower ?? ''),
    );
  return topic?.attribution;
}

/** Subjects that are no one. */
const EMPTY = /^(?:it|there|what|this|that|these|those|which)$/;

/** Attributions of the quotation at phrase `at`, best first. */
export function attributionsOf(block: string, sentence: Sentence, at: number): Attribution[] {
  const behind = attributionBehind(block, sentence, at);
  const before = withNominal(sentence, at, attributionsBefore(block, sentence, at));
  const final = behind ? undefined : finalAttribution(sentence, at);
  const best = before[0];
  if (behind && best && governsFirst(sentence, best, at, behind)) return [best, behind, ...before.slice(1)];
  if (behind) return [behind, ...before];
  if (final && (!best || best.rule === 'predicate' || best.rule === 'stance')) return [final, ...before];
  return final ? [...before.slice(0, 1), final, ...before.slice(1)] : before;
}

/** Puts the owner of a cue noun where it belongs among the verbs before. */
function withNominal(sentence: Sentence, at: number, before: Attribution[]): Attribution[] {
  const found = ownedCue(sentence, at);
  if (!found) return before;
  const { owner, cue, isNamed } = found;
  const nominal: Attribution = { rule: 'nominal', speaker: { ...owner, headTo: owner.to }, cue, verb: '' };
  const [best] = before;
  const isFirst = !best || best.rule === 'predicate' || (isNamed && best.cue.to <= owner.from && best.rule !== 'colon');
  return isFirst ? [nominal, ...before] : [best, nominal, ...before.slice(1)];
}

function toAttribution(sentence: Sentence, rule: CueRule, subject: NominalSpan, cue: number): Attribution {
  const { phrases } = sentence;
  const verb = phrases[cue];
  return {
    rule,
    speaker: tokensOf(phrases, subject),
    ...(subject.antecedent ? { antecedent: tokensOf(phrases, subject.antecedent) } : {}),
    cue: { from: verb?.from ?? 0, to: verb?.to ?? 0 },
    verb: verb?.main ?? '',
  };
}

function tokensOf(phrases: readonly Phrase[], { from, to, head }: NominalSpan): NominalTokens {
  return { from: phrases[from]?.from ?? 0, to: phrases[to - 1]?.to ?? 0, headTo: phrases[head]?.to ?? 0 };
}

function isSpeech(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'verb' && (phrase.flags & Word.speech) !== 0;
}

/** `“…,” said X` · `“…,” X said` · `“…,” according to X`. */
function attributionBehind(block: string, sentence: Sentence, at: number): Attribution | undefined {
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

function accordingTo(sentence: Sentence, at: number): Attribution | undefined {
  if (sentence.phrases[at + 1]?.kind !== 'noun') return undefined;
  return toAttribution(sentence, 'according', { from: at + 1, to: endOfNominal(sentence, at + 1), head: at + 1 }, at);
}

function inverted(sentence: Sentence, verb: number, detached: boolean): Attribution | undefined {
  const phrase = sentence.phrases[verb];
  if (phrase?.form !== 'finite' || !(phrase.flags & (Word.speech | Word.inverting))) return undefined;
  if (!detached && !(phrase.flags & Word.inverting)) return undefined;
  const subject = subjectBehind(sentence, verb);
  return subject && toAttribution(sentence, 'inverted', subject, verb);
}

/** Any verb in this place reports: `“…,” Berg went on`, `“…?” Lind pressed`. */
function subjectVerbBehind(sentence: Sentence, noun: number): Attribution | undefined {
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
function finalAttribution(sentence: Sentence, at: number): Attribution | undefined {
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
    const found =
      verb?.kind === 'noun'
        ? subjectVerbBehind(sentence, i + 1)
        : isSpeech(verb) && verb?.form === 'finite' && verb.flags & Word.inverting && subjectBehind(sentence, i + 1);
    return found ? tokens[phrases[i]?.from ?? 0] : undefined;
  }
  return undefined;
}

function accordingToAs(sentence: Sentence, at: number): Attribution | undefined {
  const found = accordingTo(sentence, at);
  return found && { ...found, rule: 'final' };
}

/** A reporting verb before the quotation, with what decides between several. */
interface Governor {
  readonly attribution: Attribution;
  /** Phrases of the verb and of its subject. */
  readonly verb: number;
  readonly subject: number;
}

/** Verbs before the quotation that govern it, the one whose subject speaks first. */
function attributionsBefore(block: string, sentence: Sentence, at: number): Attribution[] {
  const governors = governorsBefore(block, sentence, at);
  const speaking = governors.filter(({ attribution }) => attribution.rule !== 'predicate');
  const generic = governors.find(({ attribution }) => attribution.rule === 'predicate');
  const inner = governors[0];
  if (!inner) return labelBefore(sentence, at);
  const outer = reporterOf(sentence, governors, at);
  const ordered = [...(outer ? [outer] : []), ...speaking, ...(generic ? [generic] : [])];
  return ordered.filter((governor, index) => ordered.indexOf(governor) === index).map(({ attribution }) => attribution);
}

function governorsBefore(block: string, sentence: Sentence, at: number): Governor[] {
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
