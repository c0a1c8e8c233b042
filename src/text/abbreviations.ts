// Words that are written with a final dot. Case counts: "Mar." is March, "mar." is a verb at its sentence's end.

/**
 * What a dotted word wants behind it: a name (`Mr. Smith`); a number, without which it is no abbreviation (`No. 10`);
 * or nothing (`Ltd.`, `Jan.`).
 */
export type Abbreviation = 'before-name' | 'before-number' | 'free';

const TITLES =
  'Mr Mrs Ms Mx Dr Prof Gen Col Lt Sgt Capt Cpl Maj Adm Cmdr Brig Pvt Sen Sens Rep Reps Gov Govs Pres Rev Hon Amb ' +
  'Messrs Mme Mlle Fr Supt Atty Det Insp St Mt Ft';
const MONTHS_AND_DAYS = 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Weds Thu Thur Thurs Fri';
const BEFORE_NUMBER = 'No Nos Art Fig Vol Ch Para pp pg vol fig approx ca';
const FREE =
  'Inc Corp Co Cos Ltd Bros Jr Sr Esq Dept Univ Assn Ave Blvd Rd Sq ' +
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Mo Mont Neb Nev Okla Ore Pa ' +
  'Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que etc al esp incl';
/** Lower-case words that lead on to what follows. */
const LEADING = 'vs cf viz';

const LEXICON = new Map<string, Abbreviation>();
const add = (words: string, kind: Abbreviation, capitalsToo = false) => {
  for (const word of words.split(' ')) {
    LEXICON.set(word, kind);
    if (capitalsToo && word.length > 1) LEXICON.set(word.toUpperCase(), kind);
  }
};
add(FREE, 'free');
add(BEFORE_NUMBER, 'before-number');
add(MONTHS_AND_DAYS, 'free', true);
add(TITLES, 'before-name', true);
add(LEADING, 'before-name');

/** The longest entry has six letters (`Messrs`); longer words need no look-up. */
const LONGEST = 6;

/**
 * What kind of abbreviation the word (given without its dot) is, if any.
 * Whether a number stands behind a `before-number` is for the caller to see.
 */
export function abbreviationOf(word: string): Abbreviation | undefined {
  return word.length > LONGEST ? undefined : LEXICON.get(word);
}
