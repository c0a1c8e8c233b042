// The subject of a verb that follows a comma: skips the parentheticals between them, such as appositions, relative clauses,
// participles, ages and places.
import { Flag } from '../lexicon/word-flags';
import { hasFiniteVerb } from './clauses';
import type { Phrase } from './phrase';
import type { Nominal, Sentence } from './sentence';

/** Most segments that are skipped. */
const MAX_SEGMENTS = 8;

/** Phrases [from, to) between two commas. */
interface Segment {
  readonly from: number;
  readonly to: number;
  readonly kind: SegmentKind;
}

/** The subject of a verb that follows the comma at phrase `comma`; undefined if a clause stands before it. */
export function subjectAcrossCommas(sentence: Sentence, comma: number): Nominal | undefined {
  const { phrases } = sentence;
  // From right to left.
  const segments: Segment[] = [];
  let head: number | undefined;
  for (let right = comma; segments.length < MAX_SEGMENTS; ) {
    const left = separatorBefore(phrases, right - 1);
    const kind = segmentKind(sentence, left + 1, right);
    if (kind === 'clause') {
      head ??= hasFiniteVerb(sentence, left + 1, right) ? undefined : lastNominal(sentence, left + 1, right)?.head;
      break;
    }
    segments.push({ from: left + 1, to: right, kind });
    if (kind === 'noun' || kind === 'head') head = firstNoun(phrases, left + 1);
    if (kind === 'head' || left < 0 || !['comma', 'dash'].includes(phrases[left]?.kind ?? '')) break;
    right = left;
  }
  if (head === undefined) return undefined;
  const to = endOfSubject(sentence, segments, head);
  const isEnclosed = to > head + 1 && phrases[to]?.kind === 'comma';
  return { from: head, to: isEnclosed ? to + 1 : to, head };
}

/**
 * Where the subject ends: it includes appositions and relative clauses, but no participles and adverbials. The comma that closes an apposition
 * belongs to it, as the one before it does.
 */
function endOfSubject({ phrases }: Sentence, segments: readonly Segment[], head: number): number {
  const first = phrases[head];
  const belongs = segments.find(({ from, kind }) => {
    if (from <= head || kind === 'noun' || kind === 'relative') return true;
    return kind === 'preposition' && /^(?:of|from)$/.test(phrases[from]?.main ?? '');
  });
  return belongs && belongs.to > head ? belongs.to : first ? head + 1 : head;
}

/** The first noun phrase at or after `from`. */
function firstNoun(phrases: readonly Phrase[], from: number): number {
  let i = from;
  while (phrases[i] && phrases[i]?.kind !== 'noun') i++;
  return i;
}

/** The nearest separator at or before `from`; -1 if there is none. */
function separatorBefore(phrases: readonly Phrase[], from: number): number {
  let i = from;
  while (i >= 0 && !isSeparator(phrases, i)) i--;
  return i;
}

/** Whether a phrase separates two segments. A quotation inside a noun phrase does not: `Ruiz, star of “…”, said`. */
function isSeparator(phrases: readonly Phrase[], i: number): boolean {
  const kind = phrases[i]?.kind ?? 'other';
  if (kind === 'quote') return phrases[i - 1]?.kind !== 'noun' && phrases[i - 1]?.kind !== 'preposition';
  return kind === 'comma' || kind === 'dash' || kind === 'colon' || kind === 'stop';
}

/**
 * `head`: begins the subject, as a noun phrase with a relative clause does. `modifier`: a participle, a time or an age.
 */
type SegmentKind = 'noun' | 'head' | 'relative' | 'preposition' | 'modifier' | 'clause';

/** What a segment is, by its first phrase and by whether it has a predicate. */
function segmentKind(sentence: Sentence, from: number, to: number): SegmentKind {
  const { phrases } = sentence;
  let i = from;
  while (i < to && ['adverb', 'time', 'other'].includes(phrases[i]?.kind ?? '')) i++;
  const first = phrases[i];
  if (!first || i >= to) return 'modifier';
  if (first.kind === 'relative') return 'relative';
  if (first.kind === 'subordinator' || first.kind === 'coordinator') {
    if (first.kind === 'coordinator' && phrases[i + 1]?.kind === 'noun' && !hasFiniteVerb(sentence, i, to))
      return 'head';
    return 'clause';
  }
  if (first.kind === 'preposition') return hasFiniteVerb(sentence, i, to) ? 'clause' : 'preposition';
  if (first.kind === 'verb')
    return first.form === 'ing' || first.form === 'infinitive' || first.flags & Flag.participle ? 'modifier' : 'clause';
  if (first.kind !== 'noun') return 'clause';
  if (endsInTimeNoun(sentence, first)) return 'modifier';
  if (hasFiniteVerb(sentence, i, to)) {
    const next = phrases[i + 1];
    return next?.kind === 'relative' ? 'head' : 'clause';
  }
  return 'noun';
}

/** Whether a noun phrase is a time: `A day later`, `Moments after`. */
function endsInTimeNoun({ tokens }: Sentence, phrase: Phrase): boolean {
  return (
    ((tokens[phrase.to - 1]?.flags ?? 0) & Flag.time) !== 0 && !((tokens[phrase.to - 1]?.flags ?? 0) & Flag.capital)
  );
}

/** The last noun phrase of phrases [from, to) with the prepositional phrases before it. */
function lastNominal({ phrases }: Sentence, from: number, to: number): Nominal | undefined {
  for (let i = to - 1; i >= from; i--) {
    if (phrases[i]?.kind !== 'noun') continue;
    let head = i;
    while (phrases[head - 1]?.kind === 'preposition' && phrases[head - 2]?.kind === 'noun' && head - 2 >= from)
      head -= 2;
    return { from: head, to, head };
  }
  return undefined;
}
