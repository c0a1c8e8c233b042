// English verb forms from base forms: the regular spelling rules and a table of irregular verbs.

/** The forms of a verb. */
export interface VerbForms {
  readonly base: string;
  /** Third person singular: `says`. */
  readonly third: string;
  /** `said`; some verbs have two. */
  readonly past: readonly string[];
  /** `spoken`; some verbs have two. */
  readonly participle: readonly string[];
  /** `saying`. */
  readonly ing: string;
}

/** Rows of base, past and participle; alternatives are joined by a slash. */
const IRREGULAR = new Map(
  `arise arose arisen|be was/were been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet
  bind bound bound|bite bit bitten|blow blew blown|break broke broken|bring brought brought|broadcast broadcast broadcast|build built built
  burn burned/burnt burned/burnt|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|come came come|cost cost cost
  cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drive drove driven|drink drank drunk|eat ate eaten|fall fell fallen
  feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen
  forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten/got|give gave given|go went gone|grow grew grown
  hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known
  lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|make made made|mean meant meant
  meet met met|mislead misled misled|overcome overcame overcome|oversee oversaw overseen|pay paid paid|put put put|quit quit quit
  read read read|retell retold retold|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought
  sell sold sold|send sent sent|set set set|shake shook shaken|shine shone shone|shoot shot shot|show showed shown|shut shut shut
  sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|spend spent spent|spin spun spun
  split split split|spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn
  sweep swept swept|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
  throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken|uphold upheld upheld
  wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn|write wrote written|rewrite rewrote rewritten|tweet tweeted tweeted`
    .split(/[|\n]/)
    .map((row) => row.trim().split(' '))
    .map(([base = '', past = '', participle = '']) => [base, [past.split('/'), participle.split('/')]] as const),
);

/** Regular verbs that double their last letter: short ones, and those stressed on the last syllable. */
const DOUBLING = new Set(
  `admit commit omit permit submit refer defer prefer infer occur concur rebut quip chat plan stop drop slam plug beg nod bar ban rip tap trip
  wrap cap clap drag grab grin jab jot map mar nab pin plot prod rap rebel regret repel rid rob rub scan ship shop shrug skip slap slip snap spot
  step stir strip swap tag tip top transfer trim whip`.split(/\s+/),
);

const VOWEL_Y = /[^aeiou]y$/;
const SIBILANT = /(?:s|x|z|ch|sh|o)$/;

/** All forms of one verb. */
export function formsOf(base: string): VerbForms {
  const stem = DOUBLING.has(base) ? base + base.slice(-1) : base;
  const regular = base.endsWith('e') ? `${base}d` : VOWEL_Y.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const [past, participle] = IRREGULAR.get(base) ?? [[regular], [regular]];
  return { base, third: thirdOf(base), past, participle, ing: ingOf(base, stem) };
}

function thirdOf(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (VOWEL_Y.test(base)) return `${base.slice(0, -1)}ies`;
  return SIBILANT.test(base) ? `${base}es` : `${base}s`;
}

/** Irregular verbs that double their last letter before -ing. */
const ING_DOUBLING = /^(?:begin|bet|cut|forget|get|hit|let|put|quit|run|set|shut|sit|spin|split|swim|win|forbid|dig)$/;

function ingOf(base: string, stem: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !/(?:ee|ye|oe|^be)$/.test(base)) return `${base.slice(0, -1)}ing`;
  return ING_DOUBLING.test(base) ? `${base}${base.slice(-1)}ing` : `${stem}ing`;
}
