// Where words that are reported without quotation marks begin and end within their sentence.
import type { Attribution } from '../cues/attribution';
import { Flag } from '../lexicon/word-flags';
import { hasFiniteVerb } from '../syntax/clauses';
import { isSpeechVerb, type Phrase } from '../syntax/phrase';
import type { Sentence } from '../syntax/sentence';
import type { Token } from '../syntax/tokenize';

/** Phrases [from, to) of a sentence. */
export interface PhraseRange {
  readonly from: number;
  readonly to: number;
}

/** What someone is reported to say. `contents` has one range, or two around the attribution. */
export interface Report {
  readonly attribution: Attribution;
  readonly contents: readonly PhraseRange[];
}

/** Prepositions of the adverbials that may stand between a verb and its clause. */
const ADJUNCT_PREPOSITIONS =
  /^(?:in|on|at|to|during|after|before|from|via|through|with|by|outside|inside|following|near)$/;

/** The first phrase at or after `from` that is no adverb, time or place. */
export function skipAdjunctsRight(phrases: readonly Phrase[], from: number): number {
  let i = from;
  for (;;) {
    const phrase = phrases[i];
    if (phrase?.kind === 'adverb' || phrase?.kind === 'time' || phrase?.kind === 'other') i++;
    else if (
      phrase?.kind === 'preposition' &&
      ADJUNCT_PREPOSITIONS.test(phrase.main) &&
      /^(?:noun|time)$/.test(phrases[i + 1]?.kind ?? '')
    )
      i += 2;
    else if (phrase?.kind === 'comma' && phrases[i + 1]?.kind === 'adverb' && phrases[i + 2]?.kind === 'comma') i += 3;
    else return i;
  }
}

/**
 * Where reported words end: at the end of the sentence, where another report begins, or at a comma that ends the clause
 * `closing`. Undefined if they hold a quotation.
 */
export function endOfContent(sentence: Sentence, start: number, closing?: 'clause' | 'relative'): number | undefined {
  const { phrases } = sentence;
  for (let i = start + 1; i < phrases.length; i++) {
    const phrase = phrases[i];
    if (phrase?.kind === 'quote') return undefined;
    if (phrase?.kind === 'stop') return i;
    if (phrase?.kind === 'comma' && closing && (closing === 'clause' || opensPredicate(phrases, i + 1))) return i;
    const cut = startOfNextReport(sentence, i);
    if (cut !== undefined && cut > start) return cut;
  }
  return phrases.length;
}

/** The end of the words before `at`: before the comma, if there is one. */
function endBefore(phrases: readonly Phrase[], at: number): number {
  return phrases[at - 1]?.kind === 'comma' ? at - 1 : at;
}

/** Whether a verb without a subject of its own begins at `at`: `…, ultimately left`. */
function opensPredicate(phrases: readonly Phrase[], at: number): boolean {
  return phrases[phrases[at]?.kind === 'adverb' ? at + 1 : at]?.kind === 'verb';
}

/** Where the report of the verb at `i` begins if it is separate from the words before: its comma or coordinator. */
function startOfNextReport({ phrases }: Sentence, i: number): number | undefined {
  const phrase = phrases[i];
  if (phrase?.kind === 'preposition' && phrase.main === 'according to')
    return endBefore(phrases, phrases[i - 1]?.kind === 'preposition' ? i - 1 : i);
  if (!isSpeechVerb(phrase) || (phrase?.form !== 'finite' && phrase?.form !== 'ing')) return undefined;
  let before = i - 1;
  while (phrases[before]?.kind === 'adverb') before--;
  if (phrase.form === 'ing') return phrases[before]?.kind === 'comma' ? before : undefined;
  if (phrases[before]?.kind === 'noun') {
    before--;
    if (phrases[before]?.kind === 'comma' && endsSentence(phrases, skipAdjunctsRight(phrases, i + 1))) return before;
    if (phrases[before]?.kind !== 'coordinator' && !/^(?:while|though|although)$/.test(phrases[before]?.main ?? ''))
      return undefined;
    return phrases[before - 1]?.kind === 'comma' ? before - 1 : undefined;
  }
  if (phrases[before]?.kind !== 'coordinator') return undefined;
  return endBefore(phrases, before);
}

function endsSentence(phrases: readonly Phrase[], at: number): boolean {
  return at >= phrases.length || phrases[at]?.kind === 'stop';
}

/** Most phrases of a dateline: `OSLO, May 6 (AP) —`. */
const LONGEST_DATELINE = 7;

/** Where a sentence begins after a dateline and after a coordinator such as `But`. */
export function startOfSentence({ phrases, tokens }: Sentence): number {
  const mark = phrases.slice(0, LONGEST_DATELINE).findIndex(({ kind }) => kind === 'dash' || kind === 'colon');
  const isDateline =
    mark > 0 &&
    phrases
      .slice(0, mark)
      .every((phrase) => phrase.kind !== 'verb' && (phrases[mark]?.kind === 'dash' || isPlace(tokens, phrase)));
  const first = isDateline ? mark + 1 : 0;
  return phrases[first]?.kind === 'coordinator' ? first + 1 : first;
}

/** Whether the words of a phrase are names, numbers or marks, as in a dateline before a colon: `KYIV/BRUSSELS:`. */
function isPlace(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return tokens
    .slice(from, to)
    .every(({ kind, flags }) => kind === 'punctuation' || (flags & (Flag.capital | Flag.number)) !== 0);
}

/** A report with these contents; undefined if they hold a quotation or no finite verb. */
export function toReport(
  sentence: Sentence,
  attribution: Attribution,
  contents: readonly PhraseRange[],
): Report | undefined {
  const holdsQuotation = contents.some(({ from, to }) =>
    sentence.phrases.slice(from, to).some(({ kind }) => kind === 'quote'),
  );
  if (holdsQuotation || !contents.some(({ from, to }) => hasFiniteVerb(sentence, from, to))) return undefined;
  return { attribution, contents };
}
