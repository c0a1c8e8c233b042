// What one word of a clause says about its tense: auxiliaries, verbs of planning, past forms. Word lists, no grammar.
import type { TenseEvidence } from '../types';

const set = (words: string) => new Set(words.split(' '));
/** Auxiliaries, adverbs and nouns that leave no doubt of the future. */
const FUTURE = set("will won't won’t shall must ought gonna");
/** Words of a duty: in the future where they stand close. */
const DUTIES = set("must should shouldn't shouldn’t");
/** Most words between a duty and its day. */
const DUTY_WORDS = 6;
/** Words that only hint at the future. */
const AHEAD = set('until deadline due upcoming looming');
/** Auxiliaries that refer to the future of someone who spoke before: that future may be over. */
const LATER = set("would wouldn't wouldn’t may might can");
/** Planned or expected, not yet done: `… to`, `… for`. */
export const PLANNED = set(
  'forecast expected scheduled set ready due likely planning plan plans planned intend intends intended intending hope hopes hoped hoping aim aims aimed aiming vow vows vowed agreed urge urged urges slated supposed poised bound',
);
/** Present forms that by themselves look ahead: `he expects her to lead`. */
const EXPECTING = set('expect expects expecting want wants wanting intends');
/** Words after a verb of planning. */
const AFTER_PLANNED = set('to for on a an another the');
const FORMS_OF_BE = set('is are be was were been');
/** Before `to` and an infinitive: a duty. */
const DUTY = set('have has having need needs needing');
/** Infinitives after a request or a plan: `to meet`. */
const INFINITIVES = set(
  'be begin start meet hold visit discuss vote decide open take leave attend travel return go make give',
);
/** Verbs that refer to the future in the present tense right before a day: `ends Saturday`. */
const TIMETABLE = set(
  'expire expires end ends begin begins start starts open opens resume resumes continue continues conclude concludes close closes meet meets convene convenes reconvene reconvenes arrive arrives leave leaves depart departs vote votes host hosts visit visits travel travels return returns heads launch launches appear appears speak speaks testify testifies premiere premieres debut debuts retire retires',
);
/** What people and meetings do by plan. In the present tense they refer to the future anywhere in the clause: `moves to Brussels on`. */
const SCHEDULED = set(
  'nears approaches looms moves holds flies goes comes sits meets travels heads visits hosts starts begins opens ends resumes returns arrives leaves convenes gathers expires retires',
);
/** Irregular past forms; regular ones end in -ed. All of English that are no other usual word. */
const PAST = set(
  'was were had did has have been since said told made came took went got held met began fell rose lost won left led became gave found saw broke brought bought built caught chose drew drove flew grew heard kept knew laid paid ran sat sent sold shot spent spoke stood struck swept taught thought threw wrote wore fled fought felt dealt meant sought slept stole stuck swore tore withdrew overcame overtook understood undertook upheld withheld arose ate awoke blew bore bred clung crept dug drank fed forgot forgave froze hid hung lent mistook rang rode sang sank shook shone shrank slid spun sprang stung strode strove swam swung woke proved died drowned underwent oversaw outlined rebuilt reran resold undid',
);
/** Past forms that are like the infinitive: not after an auxiliary or `to`. */
const PAST_OR_BASE = set('set put cut hit let quit cast burst cost shut spread split beat hurt shed');
const BEFORE_BASE = set(
  "to not get gets getting will won't won’t would shall should can could may might must do does did didn't didn’t",
);
/** Auxiliaries whose future is not someone's guess. */
const CERTAINLY = set("will won't won’t shall must should");
/** Words in -ed that are no past forms. */
const NO_PAST = set(
  'need speed indeed hundred feed seed weed exceed proceed succeed sacred naked breed freed bed red shed preferred limited',
);
/** Before a form in -ed an article makes it an adjective: `the proposed merger`. */
const ARTICLES = set('a an the its his her their our my your any some no');
/** Before a clause in the present it makes the clause one about the future: `if he is the nominee in November`. */
const CONDITIONS = set('if when once unless whoever');

/** Verbs of telling and deciding: what they introduce has a time of its own, often in the future. */
export const TELLING = set(
  'said told added announced reported warned predicted promised pledged proposed stated argued claimed noted insisted testified suggested indicated confirmed revealed disclosed wrote tweeted posted asked urged called demanded ordered approved agreed endorsed backed planned scheduled delayed postponed rescheduled extended booked moved pushed invited declared authorized set thought knew believed feared expected wanted hoped',
);

/** The tense that the word at an index shows, with its neighbours; undefined if it shows none. */
export function cueAt(words: readonly string[], at: number): TenseEvidence | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  return futureAt(words, at, word) ?? pastAt(words, at, word);
}

function futureAt(words: readonly string[], at: number, word: string): TenseEvidence | undefined {
  const next = words[at + 1] ?? '';
  const last = words[at - 1] ?? '';
  if (PLANNED.has(word)) {
    if (last === 'had' || (last === 'been' && words[at - 2] === 'had')) return { tense: 'past', cue: `had ${word}` };
    if (/^(?:is|are)$/.test(last)) return { tense: 'future', cue: `${last} ${word}`, strength: 'firm' };
    if (FORMS_OF_BE.has(last)) return { tense: 'future', cue: `${last} ${word}` };
    if (AFTER_PLANNED.has(next) && !(word === 'set' && next !== 'for' && next !== 'to'))
      return { tense: 'future', cue: `${word} ${next}` };
  }
  if (EXPECTING.has(word)) return { tense: 'future', cue: word, strength: 'likely' };
  if (FUTURE.has(word) || /['’]ll$/.test(word)) return { tense: 'future', cue: word, strength: 'firm' };
  if (DUTIES.has(word))
    return words.length - at <= DUTY_WORDS ? { tense: 'future', cue: word, strength: 'firm' } : undefined;
  if (AHEAD.has(word)) return { tense: 'future', cue: word, ...(at >= words.length - 2 ? { strength: 'firm' } : {}) };
  if (LATER.has(word)) return { tense: 'future', cue: word, strength: 'likely' };
  if (word === 'to' && DUTY.has(last)) return { tense: 'future', cue: `${last} to`, strength: 'firm' };
  if (word === 'to' && INFINITIVES.has(next) && !/^(?:first|last|only|able|used)$/.test(last))
    return { tense: 'future', cue: `to ${next}`, ...(isPlanned(words, at) ? { strength: 'likely' } : {}) };
  if ((FORMS_OF_BE.has(word) || word === 'going') && next === 'to')
    return { tense: 'future', cue: `${word} to`, strength: word === 'is' || word === 'are' ? 'firm' : 'likely' };
  if (TIMETABLE.has(word) && isLastVerb(words, at) && !isNoun(words, at) && hasSubject(words, at)) {
    const cue = FUTURE.has(last) || last === 'to' ? `${last} ${word}` : word;
    return { tense: 'future', cue, strength: 'firm' };
  }
  if (/^takes?$/.test(word) && /^(?:effect|place|over|office|command|charge)$/.test(next) && !BEFORE_BASE.has(last))
    return { tense: 'future', cue: `${word} ${next}`, strength: 'likely' };
  if (SCHEDULED.has(word)) return { tense: 'future', cue: word, strength: 'likely' };
  return undefined;
}

/** Whether someone plans what the infinitive at an index says: `hoped to run`, `expects her to lead`. */
function isPlanned(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some((word) => PLANNED.has(word) || EXPECTING.has(word));
}

function pastAt(words: readonly string[], at: number, word: string): TenseEvidence | undefined {
  const last = words[at - 1] ?? '';
  // with a capital only at the start of the clause: "Asked whether", not "Ahmed"
  const regular = at === 0 ? /^[A-Z]?[a-z]{2,}ed$/.test(word) : /^(?:[a-z]{2,3}-)?[a-z]{2,}ed$/.test(word);
  const base = PAST_OR_BASE.has(word);
  if (base && BEFORE_BASE.has(last)) return undefined;
  if (/^ha(?:s|ve)$/.test(word) && (BEFORE_BASE.has(last) || /['’]ll$/.test(last) || !isPerfect(words, at)))
    return undefined;
  if (!base && !PAST.has(word) && (!regular || NO_PAST.has(word) || isAdjective(words, at))) return undefined;
  // "when the case is heard in May"
  if (/^(?:is|are)$/.test(last) && (regular || base || PAST.has(word))) return undefined;
  // "will be named", "to be left", "will have closed": participles, not the past
  const auxiliary = last.endsWith('ly') ? (words[at - 2] ?? '') : last;
  const before = words.slice(Math.max(0, at - 4), at);
  const strength = before.some((other) => CERTAINLY.has(other) || /['’]ll$/.test(other)) ? 'firm' : 'likely';
  if (auxiliary === 'be' && words[at - 2] !== 'could') return { tense: 'future', cue: `be ${word}`, strength };
  if (/^(?:have|been)$/.test(last) && before.some((other) => /^(?:will|shall|\w+['’]ll)$/.test(other)))
    return { tense: 'future', cue: `have ${word}`, strength };
  return { tense: 'past', cue: word };
}

/** Whether a form like a noun follows what can be its subject or auxiliary: `talks continue`, `the council meet`, as opposed to `a radio show host`. */
function hasSubject(words: readonly string[], at: number): boolean {
  const last = words[at - 1] ?? '';
  return (
    (words[at] ?? '').endsWith('s') ||
    words[at - 2] === 'the' ||
    last === '' ||
    /^[A-Z]/.test(last) ||
    /^(?:[a-z-]*[a-z]{2}s|they|we|you|who|that|people|to|and|also|[a-z]+ly)$/i.test(last) ||
    FUTURE.has(last) ||
    LATER.has(last) ||
    DUTIES.has(last)
  );
}

/** Whether `have` is part of the perfect: `has long been`, as opposed to `has a plan`. */
function isPerfect(words: readonly string[], at: number): boolean {
  const next = words.slice(at + 1, at + 3);
  return next.some(
    (word) => /(?:ed|en|wn|ne)$/.test(word) || PAST.has(word) || PAST_OR_BASE.has(word) || word === 'become',
  );
}

/** `the proposed merger`, `a still unspecified date`. */
function isAdjective(words: readonly string[], at: number): boolean {
  const last = words[at - 1] ?? '';
  return ARTICLES.has(last) || (/^(?:still|yet|[a-z]+ly)$/.test(last) && ARTICLES.has(words[at - 2] ?? ''));
}

/** What the words before an expression say without a verb form that shows the tense: `is in`, `if he is the nominee in`. */
export function presentCueAt(words: readonly string[], at: number): TenseEvidence | undefined {
  const word = words[at] ?? '';
  if (CONDITIONS.has(word.toLowerCase()) && words.length - at > 2)
    return { tense: 'future', cue: word, strength: 'firm' };
  // only the preposition follows: a timetable
  return /^(?:is|are)$/.test(word) && at === words.length - 2 && /^(?:in|on|by)$/.test(words[at + 1] ?? '')
    ? { tense: 'future', cue: word, strength: 'firm' }
    : undefined;
}

/** Whether the expression follows the verb at once, or with `on` or an adverb between. */
function isLastVerb(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? '';
  return at === words.length - (next === '' ? 1 : 2) && /^(?:|on|in|here|there|again|[a-z]+ly)$/.test(next);
}

/** `the start`, `to a rocky start`: after an article or possessive it is a noun. In `the council meet` the article belongs to the subject. */
function isNoun(words: readonly string[], at: number): boolean {
  return (
    /^(?:an?|the|its|his|her|their|this|that)$/.test(words[at - 1] ?? '') ||
    /^(?:an?|its|his|her|their)$/.test(words[at - 2] ?? '')
  );
}
