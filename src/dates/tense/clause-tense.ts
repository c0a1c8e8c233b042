// The tense of the clause around an expression, from its nearest verbs. Looks at words and does not parse: the verb right after
// the expression, else the nearest before it in the sentence, else the first after it.
import type { TenseEvidence } from '../types';
import { cueAt, PLANNED, presentCueAt, TELLING } from './tense-cues';

/** Characters to look at on either side; clauses are rarely longer. */
const WINDOW = 160;
/** Characters that hold the three words next to an expression. They tell whether its verb is right there. */
const ADJACENT_WIDTH = 40;
/** A dot after these ends no sentence. A short list on purpose: all of `text/abbreviations` would move clause boundaries. */
const ABBREVIATION =
  /\b(?:[A-Z]|[ap]\.m|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Inc|Corp|Co|St|vs|No|Gov|Sgt|Lt|Col|Jan|Feb|Aug|Sept|Oct|Nov|Dec)$/;

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
  const left = wordsOf(before.replace(HOURS, ''));
  if (/^['’]s? /.test(after)) return tenseOfPossessive(before, left);
  const owner = OWNER.exec(before);
  if (owner && /^ [a-z]/.test(after)) return { tense: 'past', cue: owner[1] ?? '' };
  const governed = governingTense(before);
  if (governed) return governed;
  // after a comma the main clause continues, and the clause before it has a verb of its own
  const separate = after.startsWith(',') && hasCue(left);
  if (!separate && /^,?\s[a-z]/.test(after)) {
    const few = wordsOf(after.slice(0, Math.min(ADJACENT_WIDTH, clauseEnd(after))));
    const next = cueAt(few, few[0]?.endsWith('ly') ? 1 : 0);
    // "told soldiers on Monday to be ready": the day of telling
    const ofTelling = few[0] === 'to' && !FORM_OF_BE.test(before) && tenseBefore(left, before)?.tense === 'past';
    // "a deal reached in July could": the day of reaching
    const earlier = next?.tense === 'future' ? tenseBefore(left, before) : undefined;
    if (earlier?.tense === 'past' && earlier.strength && !TELLING.has(earlier.cue)) return earlier;
    if (next && !ofTelling) return few[1] === 'by' ? next : { ...next, strength: 'firm' };
  }
  const evidence = tenseBefore(left, before);
  if (evidence) return isApart(before) ? { tense: evidence.tense, cue: evidence.cue } : evidence;
  const right = wordsOf(after.slice(0, clauseEnd(after)));
  for (let at = 0; at < right.length; at++) {
    const cue = cueAt(right, at);
    if (!cue) continue;
    const isOwn = left.length <= OPENING_WORDS && !before.startsWith(' on ') && !isParenthetical(after, cue.cue);
    return isOwn ? { ...cue, strength: cue.strength ?? 'firm' } : { tense: cue.tense, cue: cue.cue };
  }
  return left.at(-1) === 'by' ? { tense: 'future', cue: 'by' } : { tense: 'none', cue: '' };
}

/** Hours before a day, which say nothing of its tense: `open from 8 a.m. to noon on`. */
const HOURS =
  /\b(?:(?:from|at|until|till|to|between|and|by) )?(?:\d{1,2}:\d\d|\d{1,2}(?= ?[ap]\.?m)|noon|midnight)(?: ?[ap]\.?m\b\.?)? /g;

/** `on Monday to open`, after a form of be: a plan. */
const FORM_OF_BE = /\b(?:is|are|was|were|be|been) (?:on )?$/;

/** Whether a verb of telling stands apart: `In May, the minister said, they will vote`. */
function isParenthetical(after: string, cue: string): boolean {
  return TELLING.has(cue) && after.includes(`${cue},`);
}

/** `her Sunday morning crisis`: what someone had, like `Friday's attack`. */
const OWNER = /\b(his|her|its|their|our|my|your) $/i;

/** Right before a date that names a thing: `the March 15 deadline`, `his Tuesday wins`. */
const ATTRIBUTIVE =
  /\b(?:the|an?|its|his|her|their|our|this|that) (?:(?!(?:in|on|at|by|of|to|for|from|since|during|until) )[a-z-]+ )?$/i;

/** The nearest verb before the expression, with how surely it governs the expression. */
function tenseBefore(left: readonly string[], before: string): TenseEvidence | undefined {
  const attributive = ATTRIBUTIVE.test(before);
  for (let at = left.length - 1; at >= 0; at--) {
    const cue = cueAt(left, at) ?? (attributive ? undefined : presentCueAt(left, at));
    if (!cue) continue;
    if (cue.tense === 'past') return governs(cue.cue, left.slice(at + 1)) ? { ...cue, strength: 'firm' } : cue;
    if (wasPlanned(left, at)) return { tense: 'past', cue: `had … ${cue.cue}` };
    return left.length - at > GOVERNED_WORDS ? { tense: 'future', cue: cue.cue } : cue;
  }
  return undefined;
}

/** Most words between a verb in the past and its own date: `resigned after losing a vote of confidence in`. */
const GOVERNED_WORDS = 10;
/** Most words between a verb of telling and its own day: `told Le Monde reporters in`. */
const HEARER_WORDS = 4;
/** Words that begin what was told, rather than the hearer. */
const CLAUSE_START =
  /^(?:an?|the|this|that|these|those|its|h[ie]s?|she|her|it|they|their|we|our|you|your|my|there|all|any|some|no|[a-z]+ing)$/i;

/** After `to` no infinitive: an article, a number, a noun that stands without one. */
const NO_VERB =
  /^(?:an?|the|this|that|these|those|its|his|her|their|our|my|your|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+(?:teen|ty)|hundreds?|thousands?|prison|jail|death|life|court|office|power|hospital|school|war|parliament|[a-z]+s)$/;

/** Whether a verb in the past governs the date after the words between: `told reporters in`, as opposed to `said the hearing in`. */
function governs(verb: string, between: readonly string[]): boolean {
  // "threatened to disrupt the convention in"
  const leadsOn = between.some(
    (word, at) => word === 'to' && /^[a-z]+$/.test(between[at + 1] ?? '') && !NO_VERB.test(between[at + 1] ?? ''),
  );
  if (leadsOn) return false;
  if (!TELLING.has(verb)) return between.length <= GOVERNED_WORDS;
  return between.length > 0 && between.length <= HEARER_WORDS && !between.some((word) => CLAUSE_START.test(word));
}

/** Whether a comma, or a word that leads to another time, stands between the verb and the expression: `extended to Nov. 20`. */
function isApart(before: string): boolean {
  if (ATTRIBUTIVE.test(before)) return true;
  return /(?:,|\b(?:to|for|through|before|of|about|starting|beginning|record|payable|effective))\s(?:the |early |mid |late )*$/.test(
    before,
  );
}

/**
 * The tense of the word right before the expression, if that decides: `the year ended Oct. 31`, `a merger announced Monday
 * would`, `since June`.
 */
function governingTense(before: string): TenseEvidence | undefined {
  if (before.endsWith('since ')) return { tense: 'past', cue: 'since', strength: 'firm' };
  if (!before.endsWith('ed ')) return undefined;
  const words = wordsOf(before.slice(-ADJACENT_WIDTH));
  const verb = words.at(-1) ?? '';
  const cue = PLANNED.has(verb) ? undefined : cueAt(words, words.length - 1);
  return cue?.tense === 'past' ? { ...cue, strength: 'firm' } : undefined;
}

function hasCue(words: readonly string[]): boolean {
  return words.some((_, at) => cueAt(words, at));
}

/** The tense of the event that an expression in the possessive names: past unless something refers to the future. */
function tenseOfPossessive(before: string, left: readonly string[]): TenseEvidence {
  const evidence = tenseBefore(left, before);
  const future = isFutureEvent(before);
  const strength = (evidence?.tense === 'future') === future ? evidence?.strength : undefined;
  return { tense: future ? 'future' : 'past', cue: '’s', ...(strength ? { strength } : {}) };
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

/** Whether a November is that of a general election, by the words around it. */
export function namesElection(text: string, start: number, end: number): boolean {
  return (
    ELECTION.test(text.slice(clauseStart(text, start), start)) || ELECTION.test(text.slice(end, end + ADJACENT_WIDTH))
  );
}

const ELECTION =
  /\b(?:elections?|electorate|elected|win|wins|winning|beat|victory|Democrats?|Republicans?|vot(?:e[drs]?|ers|ing)|ballots?|polls|nominees?|nomination|midterms?|presidential|presidency|White House|candidates?|reelection|re-election)\b/;

function wordsOf(text: string): readonly string[] {
  return text.match(/[A-Za-z]+(?:[-'’][A-Za-z]+)*/g) ?? [];
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
