// Words with capitals that name nobody, though the tagger takes them for names: pronouns, degrees, months, eras, currencies, maiden names.
import type { TaggedName } from '../name-model/tag-names';
import type { NameToken } from '../name-tokens';

/** Whether a name is none. */
export function isNoName(tokens: readonly NameToken[], name: TaggedName): boolean {
  if (isMaidenName(tokens, name)) return true;
  if (name.first !== name.last) return false;
  const token = tokens[name.first];
  if (!token) return true;
  const text = token.text;
  return (
    PRONOUN.test(text) ||
    (token.kind === 'abbreviation' && (CALENDAR.test(text) || THINGS.test(text))) ||
    isPostNominal(tokens, name.first) ||
    (token.caps && ERA.test(text) && isYear(tokens[name.first - 1])) ||
    // "US$20,000".
    (tokens[name.first + 1]?.kind === 'symbol' &&
      /^[$€£¥]$/.test(tokens[name.first + 1]?.text ?? '') &&
      tokens[name.first + 1]?.glued === true)
  );
}

function isYear(token: NameToken | undefined): boolean {
  return token?.kind === 'number' || token?.lower === 'century';
}

/** Pronouns with the capital of a sentence's first word; "WHO" and "IT" may be names. */
const PRONOUN = /^(?:I|We|You|He|She|It|They|Who|What|This|That|These|Those|There)$/;

/** Short months and weekdays with their dot: "Jan." is no Jan. */
const CALENDAR = /^(?:Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/i;

/** Letters with stops that name things: "I.Q.", "a T.V. set". */
const THINGS =
  /^(?:I\.Q|T\.V|D\.N\.A|R\.N\.A|C\.E\.O|C\.F\.O|V\.I\.P|D\.I\.Y|A\.T\.M|I\.D|P\.R|H\.R|I\.T|A\.I|P\.O\.W)\.?$/;

/** Eras after a year or century. "Vancouver, B.C." is a place. */
const ERA = /^(?:B\.?C|A\.?D|B\.?C\.?E|C\.?E)\.?$/;

/** Letters of degrees, honours and offices that follow a person's name and a comma, without dots. */
const POST_NOMINALS =
  /^(?:[QK]C|SC|MPs?|MEP|MSP|MLA|TD|[MJ]D|PhD|[DE]dD|DPhil|DDS|DVM|PharmD|M[ABS]A?|MSc|BSc|B[AS]|LL[BM]|RN|CPA|FRS|Esq|[OCMKD]BE|JP|DSO|VC|SJ)$/;

/** Whether the token at `at` is only the letters after another name: "Anna Berg, QC", "Lena Ortiz, M.D." */
function isPostNominal(tokens: readonly NameToken[], at: number): boolean {
  return (
    tokens[at - 1]?.text === ',' &&
    tokens[at - 2]?.upper === true &&
    POST_NOMINALS.test((tokens[at]?.text ?? '').replaceAll('.', ''))
  );
}

/** "(née Nowak)": the former name of the person just named. */
function isMaidenName(tokens: readonly NameToken[], { first }: TaggedName): boolean {
  const before = tokens[first - 1];
  if (before?.kind !== 'word' || tokens[first]?.glued) return false;
  return (
    /^n[ée]e?$/.test(before.text.normalize('NFC')) &&
    before.text !== 'ne' &&
    /^[(,]$/.test(tokens[first - 2]?.text ?? '')
  );
}
