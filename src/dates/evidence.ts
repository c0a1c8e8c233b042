// The tense of the clause around an expression, from its nearest verbs. A look at words, no parse: the verb right behind,
// else the nearest before in the sentence, else the first behind.
import { cueAt, PLANNED } from './cues';
import type { Evidence } from './types';

/** How far to look on either side; clauses are rarely longer. */
const WINDOW = 160;
/** Room for the three words beside an expression that say whether its verb stands at it. */
const NEXT_WORDS = 40;
/** A dot behind these ends no sentence. */
const ABBREVIATION =
  /\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Inc|Corp|Co|St|vs|No|Gov|Sgt|Lt|Col|Jan|Feb|Aug|Sept|Oct|Nov|Dec)$/;

/** A verb no further before than so many words governs the expression. */
const NEAR_WORDS = 4;
/** An expression with no more words before it opens its clause: `And in May it fell`. */
const OPENING_WORDS = 3;

/** Right before the expression: a time limit lies ahead, unless something lasted so long. */
const LIMIT = /\b(?:until|till|no later than|as (?:soon|early) as|next)\s(?:[\d:]+ [ap]\.m\.? (?:E[SD]T )?)?$/;
const LASTED = /\b(?:lasted|stayed|remained|continued|ran|waited)\s\w+\s$/;
/** Before a possessive: what is awaited, whatever the verb says. Others have been: `Friday's attack`. */
const AWAITED = /\b(?:ahead of|for|until)\s$/;
/** Awaited unless the clause is of the past. */
const MAYBE_AWAITED = /\b(?:before|prepar\w+ for)\s$/;
/** Awaited where the clause looks ahead: `will do well in Tuesday's vote`. */
const MAYBE_THERE = /\b(?:at|attend\w*|in|to)\s$/;

/** The governing tense with its word; `none` where no verb shows it. Offsets count in the block. */
export function evidenceAt(text: string, start: number, end: number): Evidence {
  const before = text.slice(clauseStart(text, start), start);
  const limit = LIMIT.exec(before);
  if (limit && !LASTED.test(before)) return { tense: 'future', cue: limit[0].trim() };
  const behind = text.slice(end, end + WINDOW);
  if (/^['’]s? /.test(behind)) return { tense: isAwaited(before) ? 'future' : 'past', cue: '’s' };
  const governed = governing(before);
  if (governed) return governed;
  // behind a comma the main clause goes on, and what stands before has a verb of its own
  const apart = behind.startsWith(',') && hasCue(before);
  if (!apart && /^,?\s[a-z]/.test(behind)) {
    const few = wordsOf(behind.slice(0, Math.min(NEXT_WORDS, clauseEnd(behind))));
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
  const right = wordsOf(behind.slice(0, clauseEnd(behind)));
  for (let at = 0; at < right.length; at++) {
    const cue = cueAt(right, at);
    if (cue) return left.length <= OPENING_WORDS ? { ...cue, own: true } : cue;
  }
  return left.at(-1) === 'by' ? { tense: 'future', cue: 'by' } : { tense: 'none', cue: '' };
}

/** What right before leaves no choice: `the year ended Oct. 31`, `a merger announced Monday would`, `since June`. */
function governing(before: string): Evidence | undefined {
  if (before.endsWith('since ')) return { tense: 'past', cue: 'since', firm: true };
  if (!before.endsWith('ed ')) return undefined;
  const words = wordsOf(before.slice(-NEXT_WORDS));
  const verb = words.at(-1) ?? '';
  const cue = PLANNED.has(verb) ? undefined : cueAt(words, words.length - 1);
  return cue?.tense === 'past' ? (verb === 'ended' ? { ...cue, firm: true } : cue) : undefined;
}

function hasCue(text: string): boolean {
  const words = wordsOf(text);
  return words.some((_, at) => cueAt(words, at));
}

/** `ahead of Friday's vote`; `in Friday's vote` where the clause looks ahead. */
function isAwaited(before: string): boolean {
  if (AWAITED.test(before)) return true;
  const maybe = MAYBE_AWAITED.test(before);
  if (!maybe && !MAYBE_THERE.test(before)) return false;
  const words = wordsOf(before);
  const tenses = words.map((_, at) => cueAt(words, at)?.tense);
  return maybe ? !tenses.includes('past') : tenses.findLast((tense) => tense !== undefined) === 'future';
}

/** `had been due to expire`: what lay ahead then is past now. */
function wasPlanned(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at);
  return before.includes('had') && before.some((word) => PLANNED.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[A-Za-z]+(?:['’][a-z]+)?/g) ?? [];
}

/** Where the clause before an offset starts: behind the nearest stop, quotation mark or dash. */
function clauseStart(text: string, offset: number): number {
  const floor = Math.max(0, offset - WINDOW);
  for (let at = offset - 1; at >= floor; at--) {
    const code = text.charCodeAt(at);
    // letters, digits and blanks are most of what there is
    if (code === 32 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) continue;
    if (stopsAt(text, at, code)) return at + 1;
  }
  return floor;
}

function clauseEnd(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || (code >= 97 && code <= 122)) continue;
    if (stopsAt(text, at, code)) return at;
  }
  return text.length;
}

/** A stop with a blank behind, a quotation mark, or a dash that stands alone. */
function stopsAt(text: string, at: number, code: number): boolean {
  if (code === 0x201c || code === 0x201d || code === 34 || code === 96 || code === 10) return true;
  const next = text.charCodeAt(at + 1);
  if (code === 39) return next === 39;
  if (next !== 32 && next !== 10) return false;
  if (code === 46) return !ABBREVIATION.test(text.slice(Math.max(0, at - 6), at));
  if (code === 33 || code === 58 || code === 59 || code === 63) return true;
  const dash = code === 45 || code === 95 || code === 0x2013 || code === 0x2014;
  return dash && (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 45);
}
