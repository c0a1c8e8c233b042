// What a word may be, as one number of flags a word. Built once from the word lists; looks at no context.
import * as closed from './closed-class-words';
import { COMMON_VERBS } from './common-verbs';
import { INVERTING_VERBS, SPEECH_VERBS, STANCE_VERBS } from './cue-verbs';
import { formsOf } from './inflect';

/** Flags of a word. A word may have several: `report` is a base form and an utterance noun. */
export const Word = {
  determiner: 1 << 0,
  possessive: 1 << 1,
  preposition: 1 << 2,
  coordinator: 1 << 3,
  subordinator: 1 << 4,
  relative: 1 << 5,
  subjectPronoun: 1 << 6,
  objectPronoun: 1 << 7,
  auxiliary: 1 << 8,
  adverb: 1 << 9,
  time: 1 << 10,
  utterance: 1 << 11,
  /** Verb forms. */
  base: 1 << 12,
  third: 1 << 13,
  past: 1 << 14,
  participle: 1 << 15,
  ing: 1 << 16,
  /** What the verb does. */
  speech: 1 << 17,
  stance: 1 << 18,
  inverting: 1 << 19,
  /** Set by the reader of tokens: written with a capital. */
  capital: 1 << 20,
  number: 1 << 21,
} as const;

/** Any form of a verb. */
export const VERB = Word.base | Word.third | Word.past | Word.participle | Word.ing;

const words = new Map<string, number>();

function mark(word: string, flags: number): void {
  words.set(word, (words.get(word) ?? 0) | flags);
}

function markAll(list: string, flags: number): void {
  for (const word of list.split(/\s+/)) mark(word, flags);
}

function markVerbs(list: string, flags: number): void {
  for (const base of list.split(/\s+/)) {
    const forms = formsOf(base);
    mark(forms.base, flags | Word.base);
    mark(forms.third, flags | Word.third);
    for (const past of forms.past) mark(past, flags | Word.past);
    for (const participle of forms.participle) mark(participle, flags | Word.participle);
    mark(forms.ing, flags | Word.ing);
  }
}

markVerbs(COMMON_VERBS, 0);
markVerbs(STANCE_VERBS, Word.stance);
markVerbs(SPEECH_VERBS, Word.speech);
markVerbs(INVERTING_VERBS, Word.inverting);
markAll(closed.DETERMINERS, Word.determiner);
markAll(closed.POSSESSIVES, Word.possessive);
markAll(closed.SUBJECT_PRONOUNS, Word.subjectPronoun);
markAll(closed.OBJECT_PRONOUNS, Word.objectPronoun);
markAll(closed.PREPOSITIONS, Word.preposition);
markAll(closed.SUBORDINATORS, Word.subordinator);
markAll(closed.RELATIVES, Word.relative);
markAll(closed.COORDINATORS, Word.coordinator);
markAll(closed.AUXILIARIES, Word.auxiliary);
markAll(closed.ADVERBS, Word.adverb);
markAll(closed.TIME_WORDS, Word.time);
markAll(closed.UTTERANCE_NOUNS, Word.utterance);

const abbreviations = new Set(closed.ABBREVIATIONS.split(/\s+/));
const titles = new Set(closed.TITLE_ABBREVIATIONS.split(/\s+/));

/** Words in -ly that are no adverbs. */
const NOT_ADVERBS = new Set(
  'family ally july reply italy rally supply apply bully assembly anomaly monopoly likely friendly early daily weekly monthly elderly deadly costly'.split(
    ' ',
  ),
);

/** Flags of a word in lower case; unknown words are judged by their ending alone. */
export function flagsOf(lower: string): number {
  const known = words.get(lower);
  if (known !== undefined) return known;
  if (lower.endsWith('ly') && !NOT_ADVERBS.has(lower)) return Word.adverb;
  if (lower.endsWith("n't") || lower.endsWith('n’t')) return Word.auxiliary;
  if (lower.length > 4 && lower.endsWith('ed') && !lower.endsWith('eed')) return Word.past | Word.participle;
  if (lower.length > 5 && lower.endsWith('ing')) return Word.ing;
  return 0;
}

/** Whether a stop behind the word belongs to it. */
export function isAbbreviation(lower: string): boolean {
  return abbreviations.has(lower);
}

/** Whether a name follows the abbreviation, so that it never ends a sentence. */
export function isTitleAbbreviation(lower: string): boolean {
  return titles.has(lower);
}
