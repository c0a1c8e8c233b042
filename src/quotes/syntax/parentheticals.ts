// The noun that a verb behind a comma belongs to: over appositions, relative clauses, participles, ages and places.
import { Word } from '../lexicon/word-flags';
import type { Phrase } from './phrase';
import type { NominalSpan, Sentence } from './sentence';

/** Most stretches between commas that are looked at. */
const LONGEST_CHAIN = 8;

/** A stretch between commas. */
interface Segment {
  readonly from: number;
  readonly to: number;
  readonly kind: SegmentKind;
}

/** The verb follows a comma: passes over appositions, relative clauses, participles, ages and places to the noun they belong to. */
export function behindParenthesis(sentence: Sentence, comma: number): NominalSpan | undefined {
  const { phrases } = sentence;
  /** Right to left. */
  const segments: Segment[] = [];
  let head: number | undefined;
  for (let right = comma; segments.length < LONGEST_CHAIN; ) {
    const left = separatorBefore(phrases, right - 1);
    const kind = segmentKind(sentence, left + 1, right);
    if (kind === 'clause') {
      head ??= hasVerb(sentence, left + 1, right) ? undefined : nounThatEnds(sentence, left + 1, right)?.head;
      break;
    }
    segments.push({ from: left + 1, to: right, kind });
    if (kind === 'noun' || kind === 'headed') head = startOfNoun(phrases, left + 1);
    if (kind === 'headed' || left < 0 || !['comma', 'dash'].includes(phrases[left]?.kind ?? '')) break;
    right = left;
  }
  if (head === undefined) return undefined;
  return { from: head, to: endOfChain(sentence, segments, head), head };
}

/** Where a nominal with its appositions and relative clauses ends: participles and adverbials behind it are no part of it. */
function endOfChain({ phrases }: Sentence, segments: readonly Segment[], head: number): number {
  const first = phrases[head];
  const belongs = segments.find(({ from, kind }) => {
    if (from <= head || kind === 'noun' || kind === 'relative') return true;
    return kind === 'preposition' && /^(?:of|from)$/.test(phrases[from]?.main ?? '');
  });
  return belongs && belongs.to > head ? belongs.to : first ? head + 1 : head;
}

function startOfNoun(phrases: readonly Phrase[], from: number): number {
  let i = from;
  while (phrases[i] && phrases[i]?.kind !== 'noun') i++;
  return i;
}

function separatorBefore(phrases: readonly Phrase[], from: number): number {
  let i = from;
  while (i >= 0 && !isSeparator(phrases, i)) i--;
  return i;
}

/** A quotation inside of a nominal parts nothing: `Ruiz, star of “…”, said`. */
function isSeparator(phrases: readonly Phrase[], i: number): boolean {
  const kind = phrases[i]?.kind ?? 'other';
  if (kind === 'quote') return phrases[i - 1]?.kind !== 'noun' && phrases[i - 1]?.kind !== 'preposition';
  return kind === 'comma' || kind === 'dash' || kind === 'colon' || kind === 'stop';
}

type SegmentKind = 'noun' | 'headed' | 'relative' | 'preposition' | 'modifier' | 'clause';

/** What a stretch between commas is, by how it begins and whether it has a predicate. */
function segmentKind(sentence: Sentence, from: number, to: number): SegmentKind {
  const { phrases } = sentence;
  let i = from;
  while (i < to && ['adverb', 'time', 'other'].includes(phrases[i]?.kind ?? '')) i++;
  const first = phrases[i];
  if (!first || i >= to) return 'modifier';
  if (first.kind === 'link') return 'relative';
  if (first.kind === 'clause' || first.kind === 'coordinator') {
    if (first.kind === 'coordinator' && phrases[i + 1]?.kind === 'noun' && !hasVerb(sentence, i, to)) return 'headed';
    return 'clause';
  }
  if (first.kind === 'preposition') return hasVerb(sentence, i, to) ? 'clause' : 'preposition';
  if (first.kind === 'verb')
    return first.form === 'ing' || first.form === 'infinitive' || first.flags & Word.participle ? 'modifier' : 'clause';
  if (first.kind !== 'noun') return 'clause';
  if (isTimeNoun(sentence, first)) return 'modifier';
  if (hasVerb(sentence, i, to)) {
    const next = phrases[i + 1];
    return next?.kind === 'link' ? 'headed' : 'clause';
  }
  return 'noun';
}

/** `A day later`, `Moments after`. */
function isTimeNoun({ tokens }: Sentence, phrase: Phrase): boolean {
  return (
    ((tokens[phrase.to - 1]?.flags ?? 0) & Word.time) !== 0 && !((tokens[phrase.to - 1]?.flags ?? 0) & Word.capital)
  );
}

export function hasVerb({ phrases }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const phrase = phrases[i];
    if (phrase?.kind === 'link') return false;
    if (phrase?.kind === 'verb' && (phrase.form === 'finite' || phrase.form === 'passive')) return true;
  }
  return false;
}

function nounThatEnds({ phrases }: Sentence, from: number, to: number): NominalSpan | undefined {
  for (let i = to - 1; i >= from; i--) {
    if (phrases[i]?.kind !== 'noun') continue;
    let head = i;
    while (phrases[head - 1]?.kind === 'preposition' && phrases[head - 2]?.kind === 'noun' && head - 2 >= from)
      head -= 2;
    return { from: head, to, head };
  }
  return undefined;
}
