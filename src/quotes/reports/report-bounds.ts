// Where words that are reported without marks begin and end within their sentence.
import { type Attribution, isSpeech } from '../cues/attribution';
import type { Phrase } from '../syntax/phrase';
import type { Sentence } from '../syntax/sentence';

/** A stretch of a sentence's phrases. */
export interface PhraseRange {
  readonly from: number;
  readonly to: number;
}

/** What someone is reported to say: one stretch, or two around the attribution. */
export interface Report {
  readonly attribution: Attribution;
  readonly contents: readonly PhraseRange[];
}

/** Prepositions of times, places and the like between a verb and its clause. */
const ADJUNCT = /^(?:in|on|at|to|during|after|before|from|via|through|with|by|outside|inside|following|near)$/;

/** The first phrase at or behind `from` that is no adverb, time or place. */
export function pastAdjuncts(phrases: readonly Phrase[], from: number): number {
  let i = from;
  for (;;) {
    const phrase = phrases[i];
    if (phrase?.kind === 'adverb' || phrase?.kind === 'time' || phrase?.kind === 'other') i++;
    else if (
      phrase?.kind === 'preposition' &&
      ADJUNCT.test(phrase.main) &&
      /^(?:noun|time)$/.test(phrases[i + 1]?.kind ?? '')
    )
      i += 2;
    else if (phrase?.kind === 'comma' && phrases[i + 1]?.kind === 'adverb' && phrases[i + 2]?.kind === 'comma') i += 3;
    else return i;
  }
}

/** Whether the stretch is a clause: more than one phrase, a finite verb among them. */
export function hasPredicate({ phrases }: Sentence, from: number, to: number): boolean {
  if (to <= from + 1) return false;
  return phrases.slice(from, to).some(({ kind, form }) => kind === 'verb' && (form === 'finite' || form === 'passive'));
}

/** Where reported words end: at the sentence's end, or where another report begins. Undefined where they hold marked words. */
export function endOfContent(sentence: Sentence, start: number, closing?: 'clause' | 'relative'): number | undefined {
  const { phrases } = sentence;
  for (let i = start + 1; i < phrases.length; i++) {
    const phrase = phrases[i];
    if (phrase?.kind === 'quote') return undefined;
    if (phrase?.kind === 'stop') return i;
    if (phrase?.kind === 'comma' && closing && (closing === 'clause' || opensPredicate(phrases, i + 1))) return i;
    const cut = cutBefore(sentence, i);
    if (cut !== undefined && cut > start) return cut;
  }
  return phrases.length;
}

/** Where words end before `at`: at the comma, where one stands there. */
function separatorEnd(phrases: readonly Phrase[], at: number): number {
  return phrases[at - 1]?.kind === 'comma' ? at - 1 : at;
}

/** `…, ultimately left`: a verb without a subject of its own. */
function opensPredicate(phrases: readonly Phrase[], at: number): boolean {
  return phrases[phrases[at]?.kind === 'adverb' ? at + 1 : at]?.kind === 'verb';
}

/** The comma or coordinator that parts a report from what stands before it, for the verb at `i`. */
function cutBefore({ phrases }: Sentence, i: number): number | undefined {
  const phrase = phrases[i];
  if (phrase?.kind === 'preposition' && phrase.main === 'according to')
    return separatorEnd(phrases, phrases[i - 1]?.kind === 'preposition' ? i - 1 : i);
  if (!isSpeech(phrase) || (phrase?.form !== 'finite' && phrase?.form !== 'ing')) return undefined;
  let before = i - 1;
  while (phrases[before]?.kind === 'adverb') before--;
  if (phrase.form === 'ing') return phrases[before]?.kind === 'comma' ? before : undefined;
  if (phrases[before]?.kind === 'noun') {
    before--;
    if (phrases[before]?.kind === 'comma' && endsSentence(phrases, pastAdjuncts(phrases, i + 1))) return before;
    if (phrases[before]?.kind !== 'coordinator' && !/^(?:while|though|although)$/.test(phrases[before]?.main ?? ''))
      return undefined;
    return phrases[before - 1]?.kind === 'comma' ? before - 1 : undefined;
  }
  if (phrases[before]?.kind !== 'coordinator') return undefined;
  return separatorEnd(phrases, before);
}

function endsSentence(phrases: readonly Phrase[], at: number): boolean {
  return at >= phrases.length || phrases[at]?.kind === 'stop';
}

/** How many phrases a place and its agency have: `OSLO, May 6 (AP) —`. */
const LONGEST_DATELINE = 7;

/** Where a sentence's own words begin: behind a dateline, behind `But`. */
export function startOf({ phrases }: Sentence): number {
  const dash = phrases.slice(0, LONGEST_DATELINE).findIndex(({ kind }) => kind === 'dash');
  const first = dash > 0 && phrases.slice(0, dash).every(({ kind }) => kind !== 'verb') ? dash + 1 : 0;
  return phrases[first]?.kind === 'coordinator' ? first + 1 : first;
}
