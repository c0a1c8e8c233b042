// Rules for a year alone: `1997`, `'98`, `2009-2010` (two mentions), `the year 2000`, `218 BC`. A number of people or pounds is no year.
import { wordAfter, wordBefore } from './neighbouring-words';
import type { Match, Rule, RuleOutput } from './rule';

/** Words before a number of four digits that make it a year, whatever follows it. */
const YEAR_BEFORE = new Set(
  'in since by until till during from before after through of early late mid year fiscal and or to between late- pre- post- mid- around circa for summer spring autumn fall winter'.split(
    ' ',
  ),
);
/** Years that news writes without such a word before them. Other numbers are more often no years. */
const [USUAL_FROM, USUAL_TO] = [1600, 2100];

/** A street or block right after a number makes it an address: `2020 Ocean Avenue`, `1776 W. 68th St.`, `the 1900 block of`. */
const ADDRESS =
  /^ (?:block of\b|(?:(?:[NSEW]\.?|North|South|East|West|[A-Z][A-Za-z.'’]*|\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Place|Pl|Court|Ct|Way|Terrace|Highway|Hwy|Parkway|Pkwy|Square|Circle|Crescent|Row|Alley|Turnpike|Trail|Broadway)\b|Broadway\b)/;
/** What has a number for its name: `Resolution 1973`, `Suite 1980`. */
const NUMBERED =
  /\b(?:Resolutions?|resolutions?|Suite|Ste|Room|room|Apartment|Apt|Unit|Flight|flight|Route|Highway|Interstate|Directive|Regulation|Proposition|Prop|Bill|Form|Box|Gate|Channel|Boeing|Chapter|Section|Article|Order|Decree|Docket|Case|Lot|Bus|bus|Locker|Train|train|Hall|Building|Platform|Extension|ext|PIN|Model|Squadron|Battalion|Asteroid|asteroid|Version)\.? (?:No\. ?)?$/;

/** `1997`, `the year 1997`. */
export const YEAR_ALONE: Rule = {
  name: 'year',
  pattern: '(the (unit|fiscal)? unit? year | (unit|fiscal)? unit? year | shortyear)',
  read(match) {
    const token = match.find('year', 'shortyear');
    const unit = match.word('unit');
    if (!token || (unit && unit.code !== 'Y') || !isYear(match, token.word.value)) return undefined;
    if (match.has('the') && !unit && !match.has('fiscal')) return undefined;
    if (
      token.word.class === 'year' &&
      !unit &&
      ((ADDRESS.test(match.after) && !/\b(?:in|since|during|by|until) $/i.test(match.before)) ||
        NUMBERED.test(match.before))
    )
      return undefined;
    const isNumber =
      token.word.code === 'spelled' &&
      token.word.value >= 2000 &&
      !unit &&
      !/\b(?:in|year|since|of|by)\s*$/i.test(match.before);
    if (isNumber) return undefined;
    return { timex: 'DATE', meaning: { kind: 'calendar', grain: 'year', year: token.word.value } };
  },
};

/** `2009-2010`, `1990-91`: two mentions. */
export const YEAR_SPAN: Rule = {
  name: 'year-range',
  pattern: '(yearspan | year hyphen year)',
  read(match) {
    const token = match.find('yearspan');
    if (!token) return twoYears(match);
    const [size, second] = token.word.code.split(':').map(Number);
    if (token.word.value < 1500 && !YEAR_BEFORE.has(wordBefore(match))) return undefined;
    const hyphen = token.start + (size ?? 0);
    return [
      { timex: 'DATE', meaning: { kind: 'calendar', grain: 'year', year: token.word.value }, end: hyphen },
      { timex: 'DATE', meaning: { kind: 'calendar', grain: 'year', year: second ?? 0 }, start: hyphen + 1 },
    ];
  },
};

/** `218 BC`, `AD 70`. */
export const YEAR_OF_ERA: Rule = {
  name: 'year-of-era',
  pattern: '((small|number|year) era | era (small|number|year))',
  read(match) {
    const n = match.word('small', 'number', 'year')?.value ?? 0;
    const era = match.find('era');
    const before = /^b/i.test(match.text.slice(era?.start, era?.end));
    if (n < 1 || n > 9999 || !Number.isInteger(n) || (before && era === match.tokens[0])) return undefined;
    return { timex: 'DATE', meaning: { kind: 'calendar', grain: 'year', year: before ? 1 - n : n } };
  },
};

function twoYears(match: Match): RuleOutput[] | undefined {
  const [first, second] = match.all('year');
  if (!first || !second || second.word.value <= first.word.value) return undefined;
  return [first, second].map((token) => ({
    timex: 'DATE',
    meaning: { kind: 'calendar', grain: 'year', year: token.word.value },
    start: token.start,
    end: token.end,
  }));
}

/** Whether a number of four digits is a year, by its size and the words around it. */
function isYear(match: Match, value: number): boolean {
  if (YEAR_BEFORE.has(wordBefore(match)) || match.has('unit', 'fiscal')) return !isQuantity(match);
  if (value < USUAL_FROM || value > USUAL_TO) return false;
  if (/[\d,.$£€#]\s?$/.test(match.before) && !/[A-Za-zÀ-ɏ]\.?,?\s$/.test(match.before) && !/\d,\s$/.test(match.before))
    return /\(\s?$/.test(match.before);
  if (
    /\b(?:no|number|flight|room|route|highway|model|channel|nearly|almost|over|than|least|approximately|roughly|some|section|page)\.? $/i.test(
      match.before,
    ) &&
    !/\b(?:since at least|rather than|earlier than|later than) $/i.test(match.before)
  )
    return false;
  return (
    !isQuantity(match) &&
    !(
      value % 100 === 0 &&
      /^[a-zß-ÿ]/.test(wordAfter(match)) &&
      !/^(?:and|or|to|was|is|will|by|when|as|but|in|on|at|that|for|with|after|before|because|has|have|had|census|presidential|election|elections|race|campaign|vote|recount|games|season)$/.test(
        wordAfter(match),
      )
    )
  );
}

/** Whether the number counts something: `2000 people`, `1900 meters`. */
function isQuantity(match: Match): boolean {
  return /^[ -](?:people|troops|soldiers|men|women|children|workers|employees|jobs|shares|miles|meters|metres|feet|kilometers|kilometres|km|pounds|tons|tonnes|dollars|euros|yen|points|percent|per cent|votes|seats|years|days|hours|months|weeks|homes|houses|cars|megawatts|students|members|others|victims|civilians|refugees|more|square|cubic|degrees|dead|times|acres|hectares|barrels|gallons|calories|units|copies|hours)\b/.test(
    match.after,
  );
}
