// The words and marks that the analysis knows, for texts that nobody wrote by hand; and a generator of numbers to draw them by.
import { lexicon } from '../../src/actors/lexicon';
import { HONORIFICS } from '../../src/actors/lexicon/role-words';
import { VOCABULARY } from '../../src/dates/lexicon/vocabulary';
import * as closed from '../../src/quotes/lexicon/closed-class-words';
import { SPEECH_VERBS, STANCE_VERBS } from '../../src/quotes/lexicon/cue-verbs';
import { formsOf } from '../../src/quotes/lexicon/inflect';

const split = (words: string) => words.split(/\s+/);
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export const cues = split(`${SPEECH_VERBS} ${STANCE_VERBS}`).flatMap((verb) => Object.values(formsOf(verb)).flat());
export const functionWords = Object.values(closed).flatMap(split);
export const marks = [...',.:;—–-…?!()[]“”"\'‘’«»„/&', '\n', '\n\n', '“a”', '“b,”', '“C.”', '’s'];
export const names = [
  'Berg',
  'Ann Berg',
  'Mr.',
  'NATO',
  'Oslo',
  'U.S.',
  'Bank of',
  'Ministry',
  '(NATO)',
  'President',
  'al-',
];
export const numerals = ['5', '9,', '2022', '1990s', '2022-01-28', '10:30', '1/2', '’22', '5th', '2009-2010'];
export const times = [...VOCABULARY.keys()].flatMap((word) => [word, capital(word)]);

/** Titles, offices, heads of organizations, gazetteer, first names: what the names are made of. */
export function nameWords(): readonly (readonly string[])[] {
  const lists = lexicon();
  return [
    Object.keys(HONORIFICS).map(capital),
    [...lists.roleNouns, ...lists.roleModifiers],
    [...lists.organizationHeads].map(capital),
    [...lists.gazetteer.keys()],
    [...lists.firstNames.keys(), ...lists.demonyms, ...lists.particles],
  ];
}

/** Lines that an article has around its paragraphs. */
export const lines = [
  '\n\n(AP Photo/Jo Roe)\n\n',
  '\n\nOslo (Reuters) - ',
  '\n\nOSLO, Jan 9 — ',
  '\n\nThe Day Ahead\n\n',
  '\n\nBERG: ',
  '\n\nMonday: ',
  '\n\nBy Ann Berg\n',
  '\n\nReporting by Jo Roe; editing by Ann Berg\n\n',
  '\n\n“The Day”\n\n',
  ' date 2022-01-28 ',
  '\n\n* ',
  '\n\nPhoto: ',
];

/** A generator of numbers in [0, 1) by its seed (mulberry32). */
export function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
