// Words that are written with a full stop, in lower case: unlike `text/abbreviations` this ignores capitals, as tokens do, and needs no
// number after "no.".
import { SHORT_MONTHS, SHORT_WEEKDAYS } from '../../text/calendar-names';

/** Abbreviations whose full stop does not end the sentence. */
const ABBREVIATIONS = `mr mrs ms dr prof sen sens rep reps gov govs gen col lt sgt capt cmdr adm maj cpl pvt rev fr hon st pres vp jr sr inc corp co ltd
  llc bros vs etc no nos vol dept est approx
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
  ave blvd rd ft mt messrs mss supt atty dist asst assn`;

/** Abbreviations that stand before a name. */
const TITLE_ABBREVIATIONS = `mr mrs ms dr prof sen sens rep reps gov govs gen col lt sgt capt cmdr adm maj cpl pvt rev fr hon st pres messrs atty`;

const calendar = [...SHORT_MONTHS.flat(), ...SHORT_WEEKDAYS.flat()].map((name) => name.toLowerCase());

const abbreviations = new Set([...ABBREVIATIONS.split(/\s+/), ...calendar]);

const titleAbbreviations = new Set(TITLE_ABBREVIATIONS.split(/\s+/));

/** Whether a full stop after the word, given in lower case, belongs to it. */
export function isAbbreviation(lower: string): boolean {
  return abbreviations.has(lower);
}

/** Whether the abbreviation stands before a name, so that it never ends a sentence. */
export function isTitleAbbreviation(lower: string): boolean {
  return titleAbbreviations.has(lower);
}
