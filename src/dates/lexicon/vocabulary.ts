// The words that temporal expressions consist of, each with its class. A word that is not in this list ends an expression.
// Ambiguous words (`May`, `second`, `March`) have a class of their own, so that each rule says where it accepts them.
import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../../text/calendar-names';
import { letterOf, type WordClass } from './word-classes';

/** A word, numeral or mark: its class, with the number (month, weekday, amount) or code (unit, TIMEX3 value) that it stands for. */
export interface TimeWord {
  readonly class: WordClass;
  /** The letter of its class. */
  readonly letter: string;
  readonly value: number;
  readonly code: string;
  /** A cluster of words is examined only if one of them is core. */
  readonly core: boolean;
  /** Counts only with a capital: `May`, `Sun`, `Mon`. */
  readonly capital: boolean;
}

const words = new Map<string, TimeWord>();

interface Traits {
  readonly core?: boolean;
  readonly capital?: boolean;
}

/** Adds words of a class: `word`, `word=number` or `word=CODE`, separated by blanks. */
function add(wordClass: WordClass, list: string, traits: Traits = {}): void {
  for (const entry of list.split(/\s+/)) {
    const [word = '', value = ''] = entry.split('=');
    const number = /^-?\d+$/.test(value) ? Number(value) : 0;
    words.set(word, {
      class: wordClass,
      letter: letterOf(wordClass),
      value: number,
      code: value,
      core: traits.core ?? false,
      capital: traits.capital ?? false,
    });
  }
}

const CORE = { core: true };
const NAME = { core: true, capital: true };

MONTHS.forEach((month, index) => {
  const number = index + 1;
  // "may" and "march" are verbs too
  const monthClass = month === 'May' || month === 'March' ? 'ambiguousmonth' : 'month';
  add(monthClass, `${month.toLowerCase()}=${number}`, monthClass === 'month' ? CORE : NAME);
  for (const short of SHORT_MONTHS[index] ?? []) add(monthClass, `${short.toLowerCase()}=${number}`, NAME);
});
WEEKDAYS.forEach((weekday, index) => {
  const number = index + 1;
  add('weekday', `${weekday.toLowerCase()}=${number}`, CORE);
  add('weekdays', `${weekday.toLowerCase()}s=${number}`, CORE);
  for (const short of SHORT_WEEKDAYS[index] ?? []) add('weekday', `${short.toLowerCase()}=${number}`, NAME);
});
add('dayword', 'today=0 yesterday=-1 tomorrow=1', CORE);
add('tonight', 'tonight', CORE);
add(
  'part',
  'morning=MO afternoon=AF evening=EV night=NI dawn=MO dusk=EV daytime=DT nighttime=NI nightfall=EV daybreak=MO sunrise=MO sunset=EV lunchtime=MI',
  CORE,
);
add('parts', 'mornings=MO afternoons=AF evenings=EV nights=NI', CORE);
add('clockword', 'noon=12 midday=12 noontime=12 midnight=24', CORE);
add('overnight', 'overnight=NI', CORE);
add('unit', 'minute=TM hour=TH day=D week=W fortnight=F month=M year=Y decade=DE century=CE millennium=ML', CORE);
add(
  'units',
  'minutes=TM hours=TH days=D weeks=W fortnights=F months=M quarters=Q years=Y decades=DE centuries=CE millennia=ML millenniums=ML',
  CORE,
);
add('units', 'mins=TM hrs=TH yrs=Y', CORE);
add('second', 'second=2', CORE);
add('seconds', 'seconds=TS', CORE);
add('unitlong', 'yearlong=Y monthlong=M weeklong=W daylong=D decadelong=DE', CORE);
add('quarter', 'quarter=Q', CORE);
add('weekend', 'weekend=WE', CORE);
add('weekends', 'weekends=WE', CORE);
add('season', 'spring=0 summer=1 autumn=2 winter=3 springtime=0 summertime=1 wintertime=3', CORE);
add('season', 'summers=1 winters=3 autumns=2', CORE);
add('fall', 'fall=2', CORE);
add('period', 'period semester', CORE);
add('holiday', 'christmas thanksgiving easter halloween christmastime hanukkah ramadan passover diwali', NAME);
add(
  'holiday-day',
  'valentine labor labour memorial independence veterans election inauguration boxing victory columbus juneteenth armistice bastille',
  NAME,
);
add('holiday-day', 'mother father presidents president patrick earth groundhog anzac canada remembrance', {
  capital: true,
});
add('holiday-weekday', 'good ash palm super', { capital: true });
add('eve', 'eve');
add('new', 'new');
add('era', 'bc bce ad ce', NAME);

add('the', 'the');
add('a', 'a an');
add('its', 'its his her their our my your');
add('this', 'this');
add('these', 'these those');
add('that', 'that');
add('last', 'last');
add('next', 'next');
add('past', 'past', CORE);
add('previous', 'previous preceding prior');
add('coming', 'coming upcoming forthcoming ensuing');
add('following', 'following subsequent');
add('same', 'same');
add('current', 'current', CORE);
add('latest', 'latest comparable corresponding like');
add('recent', 'recent', CORE);
add('first', 'first=1');

add('early', 'early');
add('late', 'late');
add('mid', 'mid');
add('earlier', 'earlier');
add('later', 'later');
add('end', 'end close');
add('start', 'start beginning outset onset');
add('middle', 'middle midpoint');
add('rest', 'rest remainder balance');
add('half', 'half');
add('turn', 'turn');
add('sometime', 'sometime');

add('few', 'few several many dozens scores numerous countless hundreds thousands');
add('couple', 'couple=2');
add('approx', 'about around nearly almost roughly approximately some circa exactly');
add('over', 'over under');
add('more', 'more');
add('less', 'less fewer');
add('than', 'than');
add('least', 'least');
add('most', 'most much');
add('up', 'up');
add('no', 'no not');
add('as', 'as');
add(
  'adjective',
  'full entire whole straight consecutive successive additional extra working business trading solid long short final crucial complete intervening school',
);
add('fiscal', 'fiscal calendar financial');
add('old', 'old');
add('just', 'just only');

add('ago', 'ago');
add('before', 'before');
add('after', 'after');
add('from', 'from');
add('hence', 'hence thence');
add('now', 'now', CORE);
add('ahead', 'ahead');
add('within', 'within');

add('every', 'every each per');
add(
  'adverb',
  'daily=P1D weekly=P1W monthly=P1M quarterly=P3M yearly=P1Y annually=P1Y nightly=P1D hourly=PT1H annual=P1Y biweekly=P2W',
  CORE,
);
add('other', 'other');
add('once', 'once twice');

add('present', 'currently presently nowadays', CORE);
add('presentadjective', 'present', CORE);
add('date', 'date', CORE);
add('pastadverb', 'recently lately', CORE);
add('futureadverb', 'soon', CORE);
add('future', 'future', CORE);
add('time', 'time', CORE);
add('moment', 'moment', CORE);
add('distant', 'near distant foreseeable immediate not-too-distant nearest');
add('right', 'right');

add('ampm', 'am=0 pm=12', CORE);
add('oclock', "o'clock", CORE);
add('zone', 'gmt utc est edt cst cdt mst mdt pst pdt cet cest bst msk et ist jst', NAME);
add('zonename', 'eastern central pacific mountain greenwich', { capital: true });
add('local', 'local');

add('of', 'of');
add('in', 'in');
add('on', 'on');
add('at', 'at');
add('to', 'to till');
add('and', 'and');
add('or', 'or');
add('so', 'so');
add('for', 'for');
add('by', 'by');
add('between', 'between');
add('through', 'through thru');
add('until', 'until');
add('since', 'since');
add('during', 'during throughout');

// Cardinal and ordinal words. The scanner joins tens and hundreds.
const CARDINALS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
/** From 3 on: `first` and `second` have classes of their own. */
const ORDINALS =
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
CARDINALS.split(' ').forEach((word, index) => {
  add('count', `${word}=${index + 1}`);
});
add('count', 'twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90');
add('hundred', 'dozen=12 hundred=100 thousand=1000 million=1000000');
ORDINALS.split(' ').forEach((word, index) => {
  add('ordinal', `${word}=${index + 3}`);
});
add('ordinal', 'thirtieth=30 hundredth=100');
add(
  'decades',
  'twenties=1920 thirties=1930 forties=1940 fifties=1950 sixties=1960 seventies=1970 eighties=1980 nineties=1990',
  CORE,
);

/** All words, in lower case. */
export const VOCABULARY: ReadonlyMap<string, TimeWord> = words;

/** Makes a word for a numeral or mark, which the list does not have. */
export function makeWord(wordClass: WordClass, value = 0, code = ''): TimeWord {
  const core = CORE_CLASSES.has(wordClass);
  return { class: wordClass, letter: letterOf(wordClass), value, code, core, capital: false };
}

/** Classes of numerals and marks that are core. */
const CORE_CLASSES: ReadonlySet<WordClass> = new Set([
  'year',
  'shortyear',
  'yearspan',
  'isodate',
  'slashdate',
  'clock',
  'decades',
  'ampm',
  'quartercode',
] as const);
