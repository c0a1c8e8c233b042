// Attributions of one quotation within its own sentence: what stands behind it, what governs it from before.
// Purely syntactic: it knows no names, and no other sentence.
import { Word } from './lexicon';
import type { Phrase } from './phrases';
import { lastMarkOf } from './sentences';
import { endOfNominal, type NominalSpan, type Sentence, subjectBefore, subjectBehind } from './subjects';

/** How a speaker was found; the certainty of each is measured, see certainty.ts. */
export type CueRule =
  | 'inverted'
  | 'behind'
  | 'according'
  | 'final'
  | 'colon'
  | 'before'
  | 'governed'
  | 'stance'
  | 'passive'
  | 'predicate';

/** A speaker that the sentence offers for a quotation. Token indices of the sentence. */
export interface Attribution {
  readonly rule: CueRule;
  readonly speaker: { readonly from: number; readonly to: number; readonly headTo: number };
  readonly cue: { readonly from: number; readonly to: number };
  /** The verb of the cue, or nothing. */
  readonly verb: string;
}

/** Attributions of the quotation at phrase `at`, best first. */
export function attributionsOf(block: string, sentence: Sentence, at: number): Attribution[] {
  const behind = attributionBehind(block, sentence, at);
  const before = attributionsBefore(sentence, at);
  const final = behind ? undefined : finalAttribution(sentence, at);
  const best = before[0];
  if (behind) return [behind, ...before];
  if (final && (!best || best.rule === 'predicate' || best.rule === 'stance')) return [final, ...before];
  return final ? [...before.slice(0, 1), final, ...before.slice(1)] : before;
}

function toAttribution(sentence: Sentence, rule: CueRule, subject: NominalSpan, cue: number): Attribution {
  const { phrases } = sentence;
  const verb = phrases[cue];
  return {
    rule,
    speaker: {
      from: phrases[subject.from]?.from ?? 0,
      to: phrases[subject.to - 1]?.to ?? 0,
      headTo: phrases[subject.head]?.to ?? 0,
    },
    cue: { from: verb?.from ?? 0, to: verb?.to ?? 0 },
    verb: verb?.main ?? '',
  };
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
  let detached = /[,?!—–\-…]/.test(mark) || (mark === '.' && i < phrases.length);
  while (['comma', 'dash', 'adverb', 'time', 'other'].includes(phrases[i]?.kind ?? '')) {
    detached ||= phrases[i]?.kind === 'comma' || phrases[i]?.kind === 'dash';
    i++;
  }
  const first = phrases[i];
  if (!first) return undefined;
  if (first.kind === 'preposition' && first.main === 'according to') return accordingTo(sentence, i);
  if (first.kind === 'verb') return inverted(sentence, i, detached);
  if (first.kind !== 'noun' || !detached) return undefined;
  return subjectVerbBehind(sentence, i);
}

function accordingTo(sentence: Sentence, at: number): Attribution | undefined {
  if (sentence.phrases[at + 1]?.kind !== 'noun') return undefined;
  return toAttribution(sentence, 'according', { from: at + 1, to: endOfNominal(sentence, at + 1), head: at + 1 }, at);
}

function inverted(sentence: Sentence, verb: number, detached: boolean): Attribution | undefined {
  const phrase = sentence.phrases[verb];
  if (phrase?.form !== 'finite' || !(phrase.flags & Word.speech)) return undefined;
  if (!detached && !(phrase.flags & Word.inverting)) return undefined;
  const subject = subjectBehind(sentence, verb);
  return subject && toAttribution(sentence, 'inverted', subject, verb);
}

function subjectVerbBehind(sentence: Sentence, noun: number): Attribution | undefined {
  const { phrases } = sentence;
  for (let i = noun + 1; i < phrases.length; i++) {
    const phrase = phrases[i];
    if (!phrase || ['quote', 'stop', 'colon', 'clause'].includes(phrase.kind)) return undefined;
    if (phrase.kind !== 'verb' || phrase.form === 'ing' || phrase.form === 'infinitive') continue;
    const subject = subjectBefore(sentence, i);
    if (!subject || subject.from !== noun) {
      if (subject && subject.from > noun && phrases[i - 1]?.kind !== 'link') return undefined;
      continue;
    }
    return isSpeech(phrase) ? toAttribution(sentence, 'behind', subject, i) : undefined;
  }
  return undefined;
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
      if (found && endsClause(sentence, found.cue.to)) return { ...found, rule: 'final' };
    }
    if (first && isSpeech(first) && first.form === 'finite' && first.flags & Word.inverting) {
      const subject = subjectBehind(sentence, i + 1);
      if (subject && phrases[i + 2]?.kind === 'noun') return toAttribution(sentence, 'final', subject, i + 1);
    }
  }
  return undefined;
}

function accordingToAs(sentence: Sentence, at: number): Attribution | undefined {
  const found = accordingTo(sentence, at);
  return found && { ...found, rule: 'final' };
}

/** Whether nothing but an adjunct follows the verb: then the words that it reports stand before it. */
function endsClause({ tokens }: Sentence, at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word') return true;
  return next.lower !== 'that' && (next.flags & (Word.preposition | Word.time | Word.adverb)) !== 0;
}

/** Verbs before the quotation that govern it, nearest first. */
function attributionsBefore(sentence: Sentence, at: number): Attribution[] {
  const { phrases } = sentence;
  const found: Attribution[] = [];
  let generic: Attribution | undefined;
  for (let i = at - 1; i >= 0; i--) {
    const phrase = phrases[i];
    if (phrase?.kind === 'preposition' && phrase.main === 'according to' && i <= 1) {
      const fronted = accordingTo(sentence, i);
      if (fronted) found.push(fronted);
    }
    if (phrase?.kind !== 'verb') continue;
    const subject =
      agentOf(sentence, i, at) ??
      subjectBefore(sentence, i) ??
      (phrases[i - 1]?.kind === 'quote' || phrases[i - 2]?.kind === 'quote' ? subjectBehind(sentence, i) : undefined);
    if (!subject || subject.from > at) continue;
    const attribution = toAttribution(sentence, ruleBefore(phrases, i, at), subject, i);
    if (attribution.rule === 'predicate') generic ??= attribution;
    else found.push(attribution);
  }
  return generic ? [...found, generic] : found;
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
  if (phrases[verb]?.form !== 'passive') return undefined;
  for (let i = verb + 1; i < Math.min(phrases.length, at + 3); i++) {
    if (phrases[i]?.kind === 'preposition' && phrases[i]?.main === 'by' && phrases[i + 1]?.kind === 'noun')
      return { from: i + 1, to: i + 2, head: i + 1 };
  }
  return undefined;
}
