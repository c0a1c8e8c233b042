// The tense of the clause around an expression, from its nearest verbs. A look at words, no parse: the verb right behind,
// else the nearest before in the sentence, else the first behind.
import type { Evidence } from './types';

/** How far to look on either side; clauses are rarely longer. */
const WINDOW = 160;
/** Room for the three words behind an expression that say whether its verb follows at once. */
const NEXT_WORDS = 40;
/** A dot behind these ends no sentence. */
const ABBREVIATION =
  /\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Inc|Corp|Co|St|vs|No|Gov|Sgt|Lt|Col|Jan|Feb|Aug|Sept|Oct|Nov|Dec)$/;

const set = (words: string) => new Set(words.split(' '));
/** Auxiliaries and adverbs of what lies ahead. */
const FUTURE = set("will won't won’t shall would wouldn't wouldn’t may might can until deadline forecast due upcoming");
/** What is `… to`, `… for`: planned, expected, not yet done. */
const PLANNED = set(
  'expected scheduled set ready due likely planning plan plans planned intend intends hope hopes aim aims vow vows vowed agreed urge urged slated supposed poised',
);
const LINKS = set('to for on a an another the');
const BEING = set('is are be was were been');
/** `to meet`, after a request or a plan. */
const INFINITIVES = set(
  'be begin start meet hold visit discuss vote decide open take leave attend travel return go make give',
);
/** In the present tense right before a day they tell of what comes: `ends Saturday`. */
const TIMETABLE = set(
  'expire expires end ends begin begins start starts open opens resume resumes meet meets arrive arrives leave leaves closes vote votes host hosts visit visits travel travels return returns heads',
);
/** What people and meetings do by plan: in the present tense anywhere in the clause they tell of a day ahead, `moves to Brussels on`. */
const SCHEDULED = set(
  'moves flies goes comes sits meets travels heads visits hosts starts begins opens ends resumes returns arrives leaves convenes gathers',
);
/** Irregular past forms of news; regular ones end in -ed. */
const PAST = set(
  'was were had did has have set put cut hit let said told made came went took got held met began fell rose lost won left led became gave found saw broke brought bought built caught chose drew drove flew grew heard kept knew laid paid ran sat sent sold shot spent spoke stood struck swept taught thought threw wrote wore been since',
);
const NO_PAST = set(
  'need speed indeed hundred feed seed weed exceed proceed succeed sacred naked breed freed bed red shed',
);
/** Right before the expression: a time limit lies ahead, unless something lasted so long. */
const LIMIT = /\b(?:until|till|no later than|as (?:soon|early) as|next)\s(?:[\d:]+ [ap]\.m\.? (?:E[SD]T )?)?$/;
const LASTED = /\b(?:lasted|stayed|remained|continued|ran|waited)\s\w+\s$/;
/** Before a possessive: what is awaited. Others have been: `Friday's attack`. */
const AHEAD_OF = /\b(?:ahead of|before|for|until|prepar\w+ for|at|attend\w*|in)\s$/;

/** These await whatever the verb says. */
const FIRMLY_AHEAD = /\b(?:ahead of|for|until)\s$/;

/** The governing tense with its word; `none` where no verb shows it. Offsets count in the block. */
export function evidenceAt(text: string, start: number, end: number): Evidence {
  const before = text.slice(clauseStart(text, start), start);
  const limit = LIMIT.exec(before);
  if (limit && !LASTED.test(before)) return { tense: 'future', cue: limit[0].trim() };
  const behind = text.slice(end, end + WINDOW);
  if (/^['’]s? /.test(behind)) return { tense: isAwaited(before) ? 'future' : 'past', cue: '’s' };
  if (/^,?\s[a-z]/.test(behind)) {
    const few = wordsOf(behind.slice(0, Math.min(NEXT_WORDS, clauseEnd(behind))));
    const next = cueAt(few, few[0]?.endsWith('ly') ? 1 : 0);
    if (next) return next;
  }
  const left = wordsOf(before);
  if (left.at(-1) === 'ended' && before.endsWith('ended ')) return { tense: 'past', cue: 'ended', own: true };
  for (let at = left.length - 1; at >= 0; at--) {
    const cue = cueAt(left, at);
    if (cue) return cue.tense === 'future' && wasPlanned(left, at) ? { tense: 'past', cue: `had … ${cue.cue}` } : cue;
  }
  const right = wordsOf(behind.slice(0, clauseEnd(behind)));
  for (let at = 0; at < right.length; at++) {
    const cue = cueAt(right, at);
    if (cue) return { ...cue, own: true };
  }
  return left.at(-1) === 'by' ? { tense: 'future', cue: 'by' } : { tense: 'none', cue: '' };
}

/** `ahead of Friday's vote`; `in Friday's vote` where nothing has been done there yet. */
function isAwaited(before: string): boolean {
  if (!AHEAD_OF.test(before)) return false;
  const words = wordsOf(before);
  return !words.some((_, at) => cueAt(words, at)?.tense === 'past') || FIRMLY_AHEAD.test(before);
}

/** `had been due to expire`: what lay ahead then is past now. */
function wasPlanned(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at);
  return before.includes('had') && before.some((word) => PLANNED.has(word));
}

/** What one word among its neighbours says of the tense. */
function cueAt(words: readonly string[], at: number): Evidence | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const next = words[at + 1] ?? '';
  const last = words[at - 1] ?? '';
  if (PLANNED.has(word)) {
    if (last === 'had' || (last === 'been' && words[at - 2] === 'had')) return { tense: 'past', cue: `had ${word}` };
    if (BEING.has(last)) return { tense: 'future', cue: `${last} ${word}` };
    if (LINKS.has(next) && !(word === 'set' && next !== 'for' && next !== 'to'))
      return { tense: 'future', cue: `${word} ${next}` };
  }
  if (FUTURE.has(word) || /['’]ll$/.test(word)) return { tense: 'future', cue: word };
  if (word === 'to' && INFINITIVES.has(next)) return { tense: 'future', cue: `to ${next}` };
  if ((BEING.has(word) || word === 'going') && next === 'to') return { tense: 'future', cue: `${word} to` };
  if (
    TIMETABLE.has(word) &&
    at === words.length - (next === '' ? 1 : 2) &&
    /^(?:|on|here|there|again|[a-z]+ly)$/.test(next)
  ) {
    return { tense: 'future', cue: FUTURE.has(last) || last === 'to' ? `${last} ${word}` : word };
  }
  if (SCHEDULED.has(word)) return { tense: 'future', cue: word };
  if (!PAST.has(word) && (!/^[a-z]{2,}ed$/.test(word) || NO_PAST.has(word))) return undefined;
  // "will be named", "to be left": a participle, not the past
  const ahead = last === 'be' && words[at - 2] !== 'could';
  return ahead ? { tense: 'future', cue: `be ${word}` } : { tense: 'past', cue: word };
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
