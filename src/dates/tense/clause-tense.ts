// The tense of the clause around an expression, from its nearest verbs. Looks at words and does not parse: the verb right after
// the expression, else the nearest before it in the sentence, else the first after it.
import type { TenseEvidence } from '../types';
import { cueAt, PLANNED } from './tense-cues';

/** Characters to look at on either side; clauses are rarely longer. */
const WINDOW = 160;
/** Characters that hold the three words next to an expression. They tell whether its verb is right there. */
const ADJACENT_WIDTH = 40;
/** A dot after these ends no sentence. A short list on purpose: all of `text/abbreviations` would move clause boundaries. */
const ABBREVIATION =
  /\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Inc|Corp|Co|St|vs|No|Gov|Sgt|Lt|Col|Jan|Feb|Aug|Sept|Oct|Nov|Dec)$/;

/** A verb of the future at most this many words before the expression governs it. */
const NEAR_WORDS = 4;
/** An expression with at most this many words before it opens its clause: `And in May it fell`. */
const OPENING_WORDS = 3;

/** Right before the expression: a time limit is in the future, unless something lasted so long. */
const LIMIT = /\b(?:until|till|no later than|as (?:soon|early) as|next)\s(?:[\d:]+ [ap]\.m\.? (?:E[SD]T )?)?$/;
const LASTED = /\b(?:lasted|stayed|remained|continued|ran|waited)\s\w+\s$/;
/** Before a possessive: an event in the future, whatever the verb. Other events are past: `Friday's attack`. */
const FUTURE_EVENT = /\b(?:ahead of|for|until)\s$/;
/** In the future unless the clause is in the past. */
const FUTURE_UNLESS_PAST = /\b(?:before|prepar\w+ for)\s$/;
/** In the future where the clause is in the future: `will do well in Tuesday's vote`. */
const TENSE_OF_CLAUSE = /\b(?:at|attend\w*|in|to)\s$/;

/** The tense of the governing clause, with the word that shows it; `none` if no word does. `text` is the block. */
export function tenseEvidenceAt(text: string, start: number, end: number): TenseEvidence {
  const before = text.slice(clauseStart(text, start), start);
  const limit = LIMIT.exec(before);
  if (limit && !LASTED.test(before)) return { tense: 'future', cue: limit[0].trim() };
  const after = text.slice(end, end + WINDOW);
  if (/^['’]s? /.test(after)) return { tense: isFutureEvent(before) ? 'future' : 'past', cue: '’s' };
  const governed = governingTense(before);
  if (governed) return governed;
  // after a comma the main clause continues, and the clause before it has a verb of its own
  const separate = after.startsWith(',') && hasCue(before);
  if (!separate && /^,?\s[a-z]/.test(after)) {
    const few = wordsOf(after.slice(0, Math.min(ADJACENT_WIDTH, clauseEnd(after))));
    const next = cueAt(few, few[0]?.endsWith('ly') ? 1 : 0);
    if (next) return next;
  }
  const left = wordsOf(before);
  for (let at = left.length - 1; at >= 0; at--) {
    const cue = cueAt(left, at);
    if (!cue) continue;
    if (cue.tense === 'future' && wasPlanned(left, at)) return { tense: 'past', cue: `had … ${cue.cue}` };
    return cue.tense === 'future' && left.length - at <= NEAR_WORDS ? { ...cue, near: true } : cue;
  }
  const right = wordsOf(after.slice(0, clauseEnd(after)));
  for (let at = 0; at < right.length; at++) {
    const cue = cueAt(right, at);
    if (cue) return left.length <= OPENING_WORDS ? { ...cue, ownVerb: true } : cue;
  }
  return left.at(-1) === 'by' ? { tense: 'future', cue: 'by' } : { tense: 'none', cue: '' };
}

/**
 * The tense of the word right before the expression, if that decides: `the year ended Oct. 31`, `a merger announced Monday
 * would`, `since June`.
 */
function governingTense(before: string): TenseEvidence | undefined {
  if (before.endsWith('since ')) return { tense: 'past', cue: 'since', firm: true };
  if (!before.endsWith('ed ')) return undefined;
  const words = wordsOf(before.slice(-ADJACENT_WIDTH));
  const verb = words.at(-1) ?? '';
  const cue = PLANNED.has(verb) ? undefined : cueAt(words, words.length - 1);
  return cue?.tense === 'past' ? (verb === 'ended' ? { ...cue, firm: true } : cue) : undefined;
}

function hasCue(text: string): boolean {
  const words = wordsOf(text);
  return words.some((_, at) => cueAt(words, at));
}

/** Whether the event after a possessive is in the future: `ahead of Friday's vote`; `in Friday's vote` in a clause in the future. */
function isFutureEvent(before: string): boolean {
  if (FUTURE_EVENT.test(before)) return true;
  const unlessPast = FUTURE_UNLESS_PAST.test(before);
  if (!unlessPast && !TENSE_OF_CLAUSE.test(before)) return false;
  const words = wordsOf(before);
  const tenses = words.map((_, at) => cueAt(words, at)?.tense);
  return unlessPast ? !tenses.includes('past') : tenses.findLast((tense) => tense !== undefined) === 'future';
}

/** Whether it was planned in the past: `had been due to expire`. */
function wasPlanned(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at);
  return before.includes('had') && before.some((word) => PLANNED.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[A-Za-z]+(?:['’][a-z]+)?/g) ?? [];
}

/** The start of the clause before an offset: after the nearest stop, quotation mark or dash. */
function clauseStart(text: string, offset: number): number {
  const floor = Math.max(0, offset - WINDOW);
  for (let at = offset - 1; at >= floor; at--) {
    const code = text.charCodeAt(at);
    // a shortcut for letters and blanks, which are most characters
    if (code === 32 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) continue;
    if (isClauseBoundary(text, at, code)) return at + 1;
  }
  return floor;
}

function clauseEnd(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || (code >= 97 && code <= 122)) continue;
    if (isClauseBoundary(text, at, code)) return at;
  }
  return text.length;
}

/** Whether a character is a stop with a blank after it, a quotation mark, or a dash that stands alone. */
function isClauseBoundary(text: string, at: number, code: number): boolean {
  if (code === 0x201c || code === 0x201d || code === 34 || code === 96 || code === 10) return true;
  const next = text.charCodeAt(at + 1);
  if (code === 39) return next === 39;
  if (next !== 32 && next !== 10) return false;
  if (code === 46) return !ABBREVIATION.test(text.slice(Math.max(0, at - 6), at));
  if (code === 33 || code === 58 || code === 59 || code === 63) return true;
  const dash = code === 45 || code === 95 || code === 0x2013 || code === 0x2014;
  return dash && (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 45);
}
