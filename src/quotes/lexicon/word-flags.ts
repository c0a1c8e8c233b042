// What a word can be, as bit flags. Built once from the word lists; looks at no context.
import * as closed from './closed-class-words';
import { COMMON_VERBS } from './common-verbs';
import { INVERTING_VERBS, SPEECH_VERBS, STANCE_VERBS } from './cue-verbs';
import { formsOf } from './inflect';

/** Bit flags of a word. A word may have several: `report` is a base form and an utterance noun. */
export const Flag = {
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
  // Verb forms.
  base: 1 << 12,
  third: 1 << 13,
  past: 1 << 14,
  participle: 1 << 15,
  ing: 1 << 16,
  // Kinds of verbs, see cue-verbs.ts.
  speech: 1 << 17,
  stance: 1 << 18,
  inverting: 1 << 19,
  // How the word is written; set by the tokenizer, not by `flagsOf`.
  capital: 1 << 20,
  number: 1 << 21,
} as const;

/** Any form of a verb. */
export const VERB_FORM = Flag.base | Flag.third | Flag.past | Flag.participle | Flag.ing;

const flagsByWord = new Map<string, number>();

function addFlags(word: string, flags: number): void {
  flagsByWord.set(word, (flagsByWord.get(word) ?? 0) | flags);
}

function addFlagsToAll(list: string, flags: number): void {
  for (const word of list.split(/\s+/)) addFlags(word, flags);
}

function addVerbs(list: string, flags: number): void {
  for (const base of list.split(/\s+/)) {
    const forms = formsOf(base);
    addFlags(forms.base, flags | Flag.base);
    addFlags(forms.third, flags | Flag.third);
    for (const past of forms.past) addFlags(past, flags | Flag.past);
    for (const participle of forms.participle) addFlags(participle, flags | Flag.participle);
    addFlags(forms.ing, flags | Flag.ing);
  }
}

addVerbs(COMMON_VERBS, 0);
addVerbs(STANCE_VERBS, Flag.stance);
addVerbs(SPEECH_VERBS, Flag.speech);
addVerbs(INVERTING_VERBS, Flag.inverting);
addFlagsToAll(closed.DETERMINERS, Flag.determiner);
addFlagsToAll(closed.POSSESSIVES, Flag.possessive);
addFlagsToAll(closed.SUBJECT_PRONOUNS, Flag.subjectPronoun);
addFlagsToAll(closed.OBJECT_PRONOUNS, Flag.objectPronoun);
addFlagsToAll(closed.PREPOSITIONS, Flag.preposition);
addFlagsToAll(closed.SUBORDINATORS, Flag.subordinator);
addFlagsToAll(closed.RELATIVES, Flag.relative);
addFlagsToAll(closed.COORDINATORS, Flag.coordinator);
addFlagsToAll(closed.AUXILIARIES, Flag.auxiliary);
addFlagsToAll(closed.ADVERBS, Flag.adverb);
addFlagsToAll(closed.TIME_WORDS, Flag.time);
addFlagsToAll(closed.UTTERANCE_NOUNS, Flag.utterance);
/** Words in -ly that are not adverbs. */
const NOT_ADVERBS = new Set(
  'family ally july reply italy rally supply apply bully assembly anomaly monopoly likely friendly early daily weekly monthly elderly deadly costly'.split(
    ' ',
  ),
);

/** The flags of a word, given in lower case. Unknown words are classified by their ending. */
export function flagsOf(lower: string): number {
  const known = flagsByWord.get(lower);
  if (known !== undefined) return known;
  if (lower.endsWith('ly') && !NOT_ADVERBS.has(lower)) return Flag.adverb;
  if (lower.endsWith("n't") || lower.endsWith('n’t')) return Flag.auxiliary;
  if (lower.length > 4 && lower.endsWith('ed') && !lower.endsWith('eed')) return Flag.past | Flag.participle;
  if (lower.length > 5 && lower.endsWith('ing')) return Flag.ing;
  return 0;
}
