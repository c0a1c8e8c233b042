// Words that are written with a final dot. Case counts: "Mar." is March, "mar." is a verb at the end of its sentence.
import { SHORT_MONTHS, SHORT_WEEKDAYS } from './calendar-names';

/**
 * What must follow the abbreviation: a name (`Mr. Smith`); a number, without which it is no abbreviation (`No. 10`);
 * or nothing in particular (`Ltd.`, `Jan.`).
 */
export type Abbreviation = 'before-name' | 'before-number' | 'free';

const TITLES =
  'Mr Mrs Ms Mx Dr Prof Gen Col Lt Sgt Capt Cpl Maj Adm Cmdr Brig Pvt Sen Sens Rep Reps Gov Govs Pres Rev Hon Amb ' +
  'Messrs Mme Mlle Fr Supt Atty Det Insp St Mt Ft';
/** "Sat" and "Sun" are words that end sentences. "Weds" is a verb without its dot, so the list of weekdays lacks it. */
const WEEKDAYS = [...SHORT_WEEKDAYS.flat().filter((day) => day !== 'Sat' && day !== 'Sun'), 'Weds'];
const BEFORE_NUMBER = 'No Nos Art Fig Vol Ch Para pp pg vol fig approx ca';
const FREE =
  'Inc Corp Co Cos Ltd Bros Jr Sr Esq Dept Univ Assn Ave Blvd Rd Sq ' +
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Mo Mont Neb Nev Okla Ore Pa ' +
  'Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que etc al esp incl';
/** Lower-case words that never end a sentence. */
const CONTINUING = 'vs cf viz';

const LEXICON = new Map<string, Abbreviation>();
const add = (words: readonly string[], kind: Abbreviation, capitalsToo = false) => {
  for (const word of words) {
    LEXICON.set(word, kind);
    if (capitalsToo && word.length > 1) LEXICON.set(word.toUpperCase(), kind);
  }
};
add(FREE.split(' '), 'free');
add(BEFORE_NUMBER.split(' '), 'before-number');
add([...SHORT_MONTHS.flat(), ...WEEKDAYS], 'free', true);
add(TITLES.split(' '), 'before-name', true);
add(CONTINUING.split(' '), 'before-name');

/** The longest entry has six letters (`Messrs`); longer words need no look-up. */
const LONGEST = 6;

/**
 * What kind of abbreviation the word (given without its dot) is; undefined if it is none.
 * The caller must check whether a number follows a `before-number`.
 */
export function abbreviationOf(word: string): Abbreviation | undefined {
  return word.length > LONGEST ? undefined : LEXICON.get(word);
}
