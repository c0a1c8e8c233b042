// What one word of a clause says about its tense: auxiliaries, verbs of planning, past forms. Word lists, no grammar.
import type { TenseEvidence } from '../types';

const set = (words: string) => new Set(words.split(' '));
/** Auxiliaries, adverbs and nouns that refer to the future. */
const FUTURE = set("will won't won’t shall would wouldn't wouldn’t may might can until deadline forecast due upcoming");
/** Planned or expected, not yet done: `… to`, `… for`. */
export const PLANNED = set(
  'expected scheduled set ready due likely planning plan plans planned intend intends hope hopes aim aims vow vows vowed agreed urge urged slated supposed poised',
);
/** Words after a verb of planning. */
const AFTER_PLANNED = set('to for on a an another the');
const FORMS_OF_BE = set('is are be was were been');
/** Infinitives after a request or a plan: `to meet`. */
const INFINITIVES = set(
  'be begin start meet hold visit discuss vote decide open take leave attend travel return go make give',
);
/** Verbs that refer to the future in the present tense right before a day: `ends Saturday`. */
const TIMETABLE = set(
  'expire expires end ends begin begins start starts open opens resume resumes meet meets arrive arrives leave leaves closes vote votes host hosts visit visits travel travels return returns heads',
);
/** What people and meetings do by plan. In the present tense they refer to the future anywhere in the clause: `moves to Brussels on`. */
const SCHEDULED = set(
  'moves flies goes comes sits meets travels heads visits hosts starts begins opens ends resumes returns arrives leaves convenes gathers',
);
/** Irregular past forms that are usual in news; regular ones end in -ed. */
const PAST = set(
  'was were had did has have set put cut hit let said told made came went took got held met began fell rose lost won left led became gave found saw broke brought bought built caught chose drew drove flew grew heard kept knew laid paid ran sat sent sold shot spent spoke stood struck swept taught thought threw wrote wore been since',
);
/** Words in -ed that are no past forms. */
const NO_PAST = set(
  'need speed indeed hundred feed seed weed exceed proceed succeed sacred naked breed freed bed red shed',
);

/** The tense that the word at an index shows, with its neighbours; undefined if it shows none. */
export function cueAt(words: readonly string[], at: number): TenseEvidence | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const next = words[at + 1] ?? '';
  const last = words[at - 1] ?? '';
  if (PLANNED.has(word)) {
    if (last === 'had' || (last === 'been' && words[at - 2] === 'had')) return { tense: 'past', cue: `had ${word}` };
    if (FORMS_OF_BE.has(last)) return { tense: 'future', cue: `${last} ${word}` };
    if (AFTER_PLANNED.has(next) && !(word === 'set' && next !== 'for' && next !== 'to'))
      return { tense: 'future', cue: `${word} ${next}` };
  }
  if (FUTURE.has(word) || /['’]ll$/.test(word)) return { tense: 'future', cue: word };
  if (word === 'to' && INFINITIVES.has(next) && !/^(?:first|last|only|able|used)$/.test(last))
    return { tense: 'future', cue: `to ${next}` };
  if ((FORMS_OF_BE.has(word) || word === 'going') && next === 'to') return { tense: 'future', cue: `${word} to` };
  if (TIMETABLE.has(word) && isLastVerb(words, at) && !isNoun(words, at)) {
    return { tense: 'future', cue: FUTURE.has(last) || last === 'to' ? `${last} ${word}` : word };
  }
  if (SCHEDULED.has(word)) return { tense: 'future', cue: word };
  // with a capital only at the start of the clause: "Asked whether", not "Ahmed"
  const regular = at === 0 ? /^[A-Z]?[a-z]{2,}ed$/.test(word) : /^[a-z]{2,}ed$/.test(word);
  if (!PAST.has(word) && (!regular || NO_PAST.has(word))) return undefined;
  // "will be named", "to be left": a participle, not the past
  const participle = last === 'be' && words[at - 2] !== 'could';
  return participle ? { tense: 'future', cue: `be ${word}` } : { tense: 'past', cue: word };
}

/** Whether the expression follows the verb at once, or with `on` or an adverb between. */
function isLastVerb(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? '';
  return at === words.length - (next === '' ? 1 : 2) && /^(?:|on|here|there|again|[a-z]+ly)$/.test(next);
}

/** `the start`, `to a rocky start`: after an article or possessive it is a noun. In `the council meet` the article belongs to the subject. */
function isNoun(words: readonly string[], at: number): boolean {
  return (
    /^(?:an?|the|its|his|her|their|this|that)$/.test(words[at - 1] ?? '') ||
    /^(?:an?|its|his|her|their)$/.test(words[at - 2] ?? '')
  );
}
