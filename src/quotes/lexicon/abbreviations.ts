// Words that are written with a full stop, in lower case: unlike `text/abbreviations` this ignores capitals, as tokens do, and needs no
// number after "no.".
import { SHORT_MONTHS, SHORT_WEEKDAYS } from '../../text/calendar-names';

/**
 * Titles and ranks before a name: forms of address, offices, police, armed forces, clergy. Without those that are words or names as well
 * (`Comm.`, `PC`, `BP`).
 */
const TITLES = `mr mrs ms mx messrs mssrs mme mlle dr prof hon rev fr br st pres gov govs sen sens rep reps sec atty amb cllr ald
  det insp dep supt sgt const asst
  gen brig col lt lieut maj capt cpt adm cmdr cdr cpl lcpl pvt pte pfc spc ssgt tsgt msgt sfc cpo flt sqn wg
  msgr archbp`;

/** Abbreviations whose full stop does not end the sentence. */
const OTHERS = `vp jr sr inc corp co ltd llc bros vs etc no nos vol dept est approx
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
  ave blvd rd ft mt mss dist assn`;

const calendar = [...SHORT_MONTHS.flat(), ...SHORT_WEEKDAYS.flat()].map((name) => name.toLowerCase());

const titles = new Set(TITLES.split(/\s+/));

const abbreviations = new Set([...titles, ...OTHERS.split(/\s+/), ...calendar]);

/** Whether a full stop after the word, given in lower case, belongs to it. */
export function isAbbreviation(lower: string): boolean {
  return abbreviations.has(lower);
}

/** Whether the abbreviation stands before a name, so that it never ends a sentence. */
export function isTitleAbbreviation(lower: string): boolean {
  return titles.has(lower);
}
