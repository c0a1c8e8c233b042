// Words of the closed classes, words for times, and nouns for utterances. Data.
import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../../text/calendar-names';

export const DETERMINERS = `the a an this that these those some any no every each either neither both all several many most few other another such
  which half certain various numerous one two three four five six seven eight nine ten dozens`;
export const POSSESSIVES = 'my your his her its our their whose';
export const SUBJECT_PRONOUNS = `i you he she it we they who everyone everybody someone somebody anyone anybody nobody noone others neither
  both many some most one another`;
export const OBJECT_PRONOUNS = 'me him her us them himself herself itself themselves myself yourself ourselves';
export const PREPOSITIONS = `of in on at by for with from to into onto about against between among through during before after above below under over
  near without within across along around behind beyond despite toward towards upon via per amid amidst inside outside off out up down
  alongside throughout until till since regarding concerning including besides like unlike than as versus`;
export const SUBORDINATORS = `that if because while when whenever where wherever whereas although though unless whether once until since after before
  as lest how why what so than`;
export const RELATIVES = 'who whom whose which that';
export const COORDINATORS = 'and but or nor yet & plus then';
export const AUXILIARIES = `am is are was were be been being do does did has have had having will would shall should can could may might must
  ought 'll 'd 're 've 'm ’ll ’d ’re ’ve ’m cannot`;
/** Words in -ly are recognised by their ending. */
export const ADVERBS = `not also later then now still once again already ever never always often sometimes soon just only even too instead however
  meanwhile moreover furthermore thus therefore so further earlier here there today yesterday tomorrow tonight almost perhaps maybe
  indeed rather quite very afterward afterwards thereafter beforehand elsewhere together back away ago next last first simply
  n't nevertheless nonetheless otherwise twice long far well aloud online all`;
/** Weekdays, also in the plural. */
const WEEKDAY_WORDS = WEEKDAYS.flatMap((day) => [day, `${day}s`])
  .join(' ')
  .toLowerCase();
/** Months but May, which is mostly a verb, and short forms of months and weekdays. */
const CALENDAR_WORDS = [...MONTHS.filter((month) => month !== 'May'), ...SHORT_MONTHS.flat(), ...SHORT_WEEKDAYS.flat()]
  .join(' ')
  .toLowerCase();
export const TIME_WORDS = `${WEEKDAY_WORDS} ${CALENDAR_WORDS}
  yesterday today tomorrow tonight morning afternoon evening night noon midnight weekend week month year decade
  minute minutes hour hours day days weeks months years moments moment`;
/** Nouns for what contains an utterance: `said in a statement`. */
export const UTTERANCE_NOUNS = `statement interview letter email e-mail tweet post speech remarks memo message report article column editorial release
  briefing conference testimony op-ed essay book blog video note filing affidavit complaint lawsuit ruling opinion transcript text
  announcement declaration communique communiqué response reply comment comments document ad advertisement commercial broadcast`;
