// Chunks one sentence's tokens into noun phrases, verb groups and what joins them. A shallow reading by word lists and
// neighbours: it builds no tree and guesses no meaning.
import { isTitleAbbreviation, VERB, Word } from './lexicon';
import type { Token } from './tokens';

/** What a stretch of a sentence is. `link` is a relative pronoun, `clause` a subordinator such as *that* or *because*. */
export type PhraseKind =
  | 'noun'
  | 'verb'
  | 'preposition'
  | 'coordinator'
  | 'clause'
  | 'link'
  | 'comma'
  | 'dash'
  | 'colon'
  | 'adverb'
  | 'time'
  | 'quote'
  | 'stop'
  | 'other';

/** A chunk: tokens [from, to) of the sentence. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly from: number;
  readonly to: number;
  /** For verbs: flags of all verbs in the group. */
  readonly flags: number;
  /** For verbs: the last verb, in lower case. */
  readonly main: string;
  readonly form?: 'finite' | 'ing' | 'infinitive' | 'passive' | 'reduced';
}

const AUX_NONFINITE = new Set(['be', 'been', 'being', 'having']);
const ADJECTIVE = /(?:al|ive|ous|ic|ful|able|ible|ary|ian|ese|ish|less|ent|ant)$/;
const CALENDAR = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|today|tonight|tomorrow)$/;
const POINTING = new Set(['this', 'last', 'next', 'earlier', 'late', 'early', 'that', 'every', 'one']);
const BARE_TIME = new Set([
  'day',
  'week',
  'month',
  'year',
  'morning',
  'afternoon',
  'evening',
  'night',
  'weekend',
  'spring',
  'summer',
  'fall',
  'winter',
]);
const PUNCTUATION: Readonly<Record<string, PhraseKind>> = {
  ',': 'comma',
  '—': 'dash',
  '―': 'dash',
  '–': 'dash',
  '-': 'dash',
  ':': 'colon',
  ';': 'stop',
  '.': 'stop',
  '?': 'stop',
  '!': 'stop',
  '…': 'dash',
};

/** Phrases of a sentence, in order; together they cover every token. */
export function chunk(tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = phraseAt(tokens, at, phrases);
    phrases.push(phrase);
    at = phrase.to;
  }
  return phrases;
}

function phraseAt(tokens: readonly Token[], at: number, before: readonly Phrase[]): Phrase {
  const token = tokens[at];
  if (!token) return plain('other', at, at + 1);
  if (token.kind === 'quote') return plain('quote', at, at + 1);
  if (token.kind === 'punctuation') return punctuation(tokens, at);
  const time = timeEnd(tokens, at);
  if (time > at) return plain('time', at, time);
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to')
    return { ...plain('preposition', at, at + 2), main: 'according to' };
  if (token.lower === 'per' && (tokens[at + 1]?.flags ?? 0) & (Word.determiner | Word.possessive | Word.capital))
    return { ...plain('preposition', at, at + 1), main: 'according to' };
  return verbGroup(tokens, at, before) ?? functionWord(tokens, at, before) ?? nounPhrase(tokens, at);
}

function plain(kind: PhraseKind, from: number, to: number): Phrase {
  return { kind, from, to, flags: 0, main: '' };
}

function punctuation(tokens: readonly Token[], at: number): Phrase {
  const lower = tokens[at]?.lower ?? '';
  if (lower === '(' || lower === '[') {
    const end = bracketEnd(tokens, at);
    return plain(end > at + 1 ? 'other' : 'stop', at, end);
  }
  if (lower === ')' || lower === ']') return plain('stop', at, at + 1);
  return plain(PUNCTUATION[lower] ?? 'other', at, at + 1);
}

/** Longest bracket in tokens that is passed over whole: `(R-Texas, chairman of the committee)`; never one that quotes. */
const LONGEST_BRACKET = 25;

function bracketEnd(tokens: readonly Token[], at: number): number {
  const close = tokens[at]?.lower === '(' ? ')' : ']';
  for (let i = at + 1; i < Math.min(tokens.length, at + LONGEST_BRACKET); i++) {
    if (tokens[i]?.kind === 'quote') return at + 1;
    if (tokens[i]?.lower === close) return i + 1;
  }
  return at + 1;
}

/** The end of a time expression without preposition, or `at`: `Tuesday`, `last week`, `Monday night`, `earlier this month`. */
function timeEnd(tokens: readonly Token[], at: number): number {
  let i = at;
  const lowerAt = (k: number) => tokens[k]?.lower ?? '';
  while (POINTING.has(lowerAt(i)) && i - at < 2 && (isTime(lowerAt(i + 1)) || POINTING.has(lowerAt(i + 1)))) i++;
  const pointed = i > at;
  if (!(CALENDAR.test(lowerAt(i)) || (pointed && isTime(lowerAt(i))))) return at;
  i++;
  while (BARE_TIME.has(lowerAt(i)) || (CALENDAR.test(lowerAt(i)) && !CALENDAR.test(lowerAt(i - 1)))) i++;
  return lowerAt(i) === '’s' ? at : i;
}

function isTime(lower: string): boolean {
  return BARE_TIME.has(lower) || CALENDAR.test(lower);
}

function functionWord(tokens: readonly Token[], at: number, before: readonly Phrase[]): Phrase | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const { flags, lower } = token;
  const last = before.at(-1);
  const one = (kind: PhraseKind) => plain(kind, at, at + 1);
  if (flags & Word.capital && at > 0 && !(flags & Word.subjectPronoun)) return undefined;
  if (lower === 'that' && opensThat(tokens[at + 1]) && before.some(isReport)) return one('clause');
  if (
    flags & Word.relative &&
    (last?.kind === 'noun' || last?.kind === 'comma' || last?.kind === 'dash' || lower === 'who' || lower === 'which')
  ) {
    if (lower !== 'that' || last?.kind === 'noun') return { ...one('link'), main: lower };
  }
  if (lower === 'that')
    return last?.kind === 'verb' || last?.kind === 'coordinator' || opensThat(tokens[at + 1])
      ? one('clause')
      : undefined;
  if (flags & Word.coordinator) return { ...one('coordinator'), main: lower };
  if (flags & Word.determiner) return undefined;
  if (flags & Word.preposition) {
    if (flags & Word.subordinator && startsClause(tokens[at + 1]) && lower !== 'like')
      return { ...one('clause'), main: lower };
    return { ...one('preposition'), main: lower };
  }
  if (flags & Word.subordinator) return { ...one('clause'), main: lower };
  return flags & Word.adverb && !(flags & Word.subjectPronoun) ? one('adverb') : undefined;
}

/** A verb that takes a clause: behind it, `that` with a subject opens one, nouns in between or not. */
function isReport({ kind, flags }: Phrase): boolean {
  return kind === 'verb' && (flags & Word.speech) !== 0;
}

/** What follows `that` the conjunction but not `that` the determiner. */
function opensThat(token: Token | undefined): boolean {
  return startsClause(token) || ((token?.flags ?? 0) & (Word.capital | Word.determiner | Word.possessive)) !== 0;
}

function startsClause(token: Token | undefined): boolean {
  return token !== undefined && (token.flags & Word.subjectPronoun) !== 0 && (token.flags & Word.determiner) === 0;
}

/** A verb group at `at`: auxiliaries, adverbs, the verb, and infinitives hung on it (`went on to say`, `was quoted as saying`). */
function verbGroup(tokens: readonly Token[], at: number, before: readonly Phrase[]): Phrase | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const infinitive = first.lower === 'to' && isVerb(tokens, at + 1, 'base');
  const auxiliary = (first.flags & Word.auxiliary) !== 0 && !(first.flags & Word.capital && at > 0);
  if (!infinitive && !auxiliary && !isPlainVerb(tokens, at, before)) return undefined;
  let i = infinitive ? at + 1 : at;
  let flags = 0;
  let main = '';
  let be = false;
  const conjugated = !infinitive && !AUX_NONFINITE.has(first.lower) && !(first.flags & Word.ing && !auxiliary);
  for (; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') break;
    if (token.flags & Word.auxiliary && !main) {
      be ||= /^(?:is|are|was|were|be|been|being|am|'re|’re|'m|’m|'s|’s)$/.test(token.lower);
    } else if (token.flags & Word.adverb && (isVerbAhead(tokens, i + 1) || !main)) {
      if (!isVerbAhead(tokens, i + 1)) break;
    } else if (main && token.lower === 'to' && isVerb(tokens, i + 1, 'base')) {
      main = '';
    } else if (
      main &&
      /^(?:quoted|cited|reported|heard|recorded)$/.test(main) &&
      token.lower === 'as' &&
      (tokens[i + 1]?.flags ?? 0) & Word.ing
    ) {
      main = '';
      be = false;
    } else if (
      token.flags & VERB &&
      (!main || i === at) &&
      (i > at ? fitsAuxiliary(token, first) || main === '' : true)
    ) {
      flags |= token.flags;
      main = token.lower;
      if (!(be && token.flags & Word.participle)) be = false;
    } else break;
    if (main && !goesOn(tokens, i + 1, main)) {
      i++;
      break;
    }
  }
  if (/^put(?:s|ting)?$/.test(main) && tokens[i]?.lower === 'it') {
    flags |= Word.speech;
    i++;
  }
  const reduced = conjugated && i === at + 1 && isReduced(tokens, at, before);
  const form = reduced ? 'reduced' : infinitive ? 'infinitive' : be && main ? 'passive' : conjugated ? 'finite' : 'ing';
  return { kind: 'verb', from: at, to: Math.max(i, at + 1), flags, main, form };
}

/** Participles that hang on a noun right before a name or title: `a film called “…”`. */
const NAMING = /^(?:called|titled|entitled|named|dubbed|labeled|labelled|branded|known|termed|captioned|headlined)$/;
/** Forms that are pasts when they follow a noun: their participle hangs on none. */
const NEVER_REDUCED =
  /^(?:said|told|added|argued|replied|responded|continued|declared|claimed|tweeted|noted|insisted|asked)$/;

/** Whether a bare past form hangs on the noun before it instead of being a predicate: `a memo titled`, `the words used by`. */
function isReduced(tokens: readonly Token[], at: number, before: readonly Phrase[]): boolean {
  const token = tokens[at];
  if (!token || !(token.flags & Word.participle) || NEVER_REDUCED.test(token.lower)) return false;
  let noun = before.length - 1;
  if (before[noun]?.kind !== 'noun') return false;
  const head = tokens[(before[noun]?.to ?? 1) - 1];
  if (
    NAMING.test(token.lower) &&
    tokens[at + 1]?.kind === 'quote' &&
    head &&
    !(head.flags & (Word.capital | Word.subjectPronoun))
  )
    return true;
  if (tokens[at + 1]?.lower === 'by') return true;
  while (before[noun - 1]?.kind === 'preposition' && before[noun - 2]?.kind === 'noun') noun -= 2;
  const governor = before[noun - 1];
  return (
    governor?.kind === 'verb' &&
    governor.form !== 'reduced' &&
    !(governor.flags & (Word.speech | Word.stance)) &&
    governor.main !== ''
  );
}

function fitsAuxiliary(token: Token, auxiliary: Token): boolean {
  return (auxiliary.flags & Word.auxiliary) !== 0 && (token.flags & VERB) !== 0;
}

/** Whether the group runs on behind its verb: an infinitive, `as saying`, or a particle. */
function goesOn(tokens: readonly Token[], at: number, main: string): boolean {
  const lower = tokens[at]?.lower;
  if (lower === 'to') return isVerb(tokens, at + 1, 'base');
  if (lower === 'as')
    return /^(?:quoted|cited|reported|heard|recorded)$/.test(main) && ((tokens[at + 1]?.flags ?? 0) & Word.ing) !== 0;
  return false;
}

function isVerb(tokens: readonly Token[], at: number, form: 'base'): boolean {
  const token = tokens[at];
  return token !== undefined && (token.flags & Word[form]) !== 0 && !(token.flags & Word.capital);
}

function isVerbAhead(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const flags = tokens[i]?.flags ?? 0;
    if (flags & (VERB | Word.auxiliary)) return true;
    if (!(flags & Word.adverb)) return false;
  }
  return false;
}

/** Whether a word that may be a verb is one here, judged by its neighbours. */
function isPlainVerb(tokens: readonly Token[], at: number, before: readonly Phrase[]): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (!(token.flags & VERB)) return isUnknownThird(tokens, at);
  const { flags } = token;
  if (flags & Word.capital && at > 0 && !(flags & Word.inverting && tokens[at - 1]?.kind === 'quote')) return false;
  const previous = tokens[at - 1];
  const afterNoun = before.at(-1)?.kind === 'noun';
  const determined =
    previous !== undefined &&
    (previous.flags & (Word.determiner | Word.possessive)) !== 0 &&
    !(previous.flags & Word.subjectPronoun) &&
    !NUMERAL.test(previous.lower);
  if (determined) return false;
  if (flags & (Word.past | Word.ing)) return !(before.at(-1)?.kind === 'preposition' && flags & Word.past);
  if (flags & Word.participle) return afterNoun;
  if (flags & Word.third)
    return afterNoun || before.at(-1)?.kind === 'link' || isJoined(before) || flags === (Word.third | Word.speech);
  return flags & Word.base ? takesBase(pastAdverbs(tokens, at - 1), flags) : false;
}

function isJoined(before: readonly Phrase[]): boolean {
  const kind = before.at(-1)?.kind;
  return kind === 'coordinator' || kind === 'adverb' || kind === 'quote' || kind === 'comma';
}

/** The token at `at`, or the nearest before it that is no adverb: `they also say`. */
function pastAdverbs(tokens: readonly Token[], at: number): Token | undefined {
  let i = at;
  while ((tokens[i]?.flags ?? 0) & Word.adverb) i--;
  return tokens[i];
}

/** Plural subjects take the base form: `critics say`. */
function takesBase(previous: Token | undefined, flags: number): boolean {
  if (previous?.kind !== 'word' || !(flags & (Word.speech | Word.stance)))
    return previous?.flags ? isPlainPlural(previous) : false;
  return (
    isPlainPlural(previous) ||
    (previous.lower.endsWith('s') && !previous.lower.endsWith('ss')) ||
    /^(?:people|police)$/.test(previous.lower)
  );
}

function isPlainPlural(token: Token): boolean {
  return /^(?:they|we|i|you|who|many|some|others|both|most|people|police)$/.test(token.lower);
}

function nounPhrase(tokens: readonly Token[], from: number): Phrase {
  let at = from + 1;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (!token || !previous) break;
    if (startsOver(previous)) break;
    if (token.kind === 'punctuation') {
      if (token.lower !== '(' && token.lower !== '[') break;
      const end = bracketEnd(tokens, at);
      if (end === at + 1) break;
      at = end - 1;
    } else if (token.kind === 'quote' || !continuesNoun(tokens, at, from)) break;
  }
  return { kind: 'noun', from, to: at, flags: tokens[from]?.flags ?? 0, main: '' };
}

/** Pronouns that are no name when written with a capital in mid-sentence. */
const NEVER_NAMES = /^(?:he|she|they|we|i|you|it)$/;

/** A pronoun is a noun phrase by itself. */
function startsOver(token: Token): boolean {
  if (!(token.flags & (Word.subjectPronoun | Word.objectPronoun)) || token.flags & (Word.determiner | Word.possessive))
    return false;
  return !(token.flags & Word.capital) || NEVER_NAMES.test(token.lower);
}

function continuesNoun(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (!token || !previous) return false;
  const { flags, lower } = token;
  if (at - 1 === from && isPronounSubject(previous, token)) return false;
  if (previous.lower === '’s' || (previous.flags & (Word.determiner | Word.possessive) && at - 1 === from))
    return !isClosed(flags) || (flags & Word.capital) !== 0;
  if (lower === '’s') return true;
  if (lower === 'of') return isNounStart(tokens[at + 1]);
  if (previous.lower === 'of') return true;
  if (lower === '&') return true;
  if (timeEnd(tokens, at) > at) return false;
  if (flags & Word.capital) return !NEVER_NAMES.test(lower) && !beginsName(tokens, at, from);
  if (lower === 'and' && isTitleJoin(tokens, at)) return true;
  if (isClosed(flags)) return false;
  if (flags & Word.determiner) return previous.lower === 'of' || previous.lower === 'all' || previous.lower === 'both';
  return !isVerbInside(tokens, at, from);
}

/** `the convention Sen. Anna Berg`, `remarks Berg made`: the name begins another noun phrase. */
function beginsName(tokens: readonly Token[], at: number, from: number): boolean {
  const [token, previous] = [tokens[at], tokens[at - 1]];
  if (!token || !previous || at === from) return false;
  if (NO_TITLE.test(previous.lower) && !(previous.flags & Word.capital)) return true;
  return (
    isTitleAbbreviation(token.lower) &&
    token.end - token.start > token.lower.length &&
    !(previous.flags & Word.capital) &&
    previous.lower !== 'of' &&
    previous.lower !== '’s'
  );
}

/** `many agreed`, `some said`: a determiner that is the subject by itself. */
function isPronounSubject(previous: Token, token: Token): boolean {
  return (
    (previous.flags & Word.subjectPronoun) !== 0 &&
    (token.flags & (Word.past | Word.third)) !== 0 &&
    (token.flags & (Word.speech | Word.stance)) !== 0
  );
}

function isTitleJoin(tokens: readonly Token[], at: number): boolean {
  const [a, b] = [tokens[at - 1], tokens[at + 1]];
  return (
    a !== undefined &&
    b !== undefined &&
    /^(?:president|chairman|founder|co-founder|ways|house|chief|analyst|foreign)$/.test(a.lower) &&
    !(b.flags & (Word.determiner | Word.auxiliary)) &&
    b.kind === 'word'
  );
}

function isClosed(flags: number): boolean {
  return (
    (flags &
      (Word.preposition |
        Word.coordinator |
        Word.subordinator |
        Word.relative |
        Word.auxiliary |
        Word.adverb |
        Word.subjectPronoun |
        Word.objectPronoun |
        Word.possessive)) !==
    0
  );
}

function isNounStart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (!isClosed(token.flags) || (token.flags & (Word.determiner | Word.possessive | Word.capital)) !== 0)
  );
}

/** Base forms that are as often nouns: `Democrats campaign`, `voters support`. */
const NOUN_BASES =
  /^(?:campaign|claim|report|call|plan|state|note|vote|support|attack|promise|comment|remark|answer|question|tweet|post|message|email|text|hope|fear|view|demand|offer|charge|show|strike|point|talk|threat|praise|pledge|vow|quote|joke|lie|need|aim|move|start|sign|order|rule|challenge|estimate|concern|voice|lecture|title|label|brand|term|feature|detail|list|use|target|frame|pitch|bill|cast|document|record|address|release|issue|result|debate|race|lead|ad|request|reply|response|worry|doubt|figure|appeal|protest|study|poll|document|cry|chant|host|back|name|chair|force|guard|fire|aid|budget|fund|trade|deal|contract|stage|staff|work)$/;

/** `an incident Berg described`: nouns that no name belongs to; the name opens a clause of its own. */
const NO_TITLE =
  /^(?:interview|comments?|remarks?|statements?|incident|issues?|things?|way|points?|claims?|words|attacks?|speech|events?|moves?|ideas?|plans?|policy|policies|deals?|time|day|reasons?|questions?|positions?|something|anything|everything|nothing|moment|stance|proposals?|allegations?|accusations?|messages?|tweets?|letters?|emails?|case|fact|kind|sort|place|line|phrase|term|word|change|problem|concerns?|job|work|part)$/;

/** Numbers that are determiners and nouns: `a mother of three replied`. */
const NUMERAL = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/;
/** Adjectives of nations and parties, written with a capital: `Republican claims`. */
const DEMONYM = /(?:ican|ratic|ian|ish|ese|itish)$/;

/** Third persons that are as often plural nouns. */
const PLURALS =
  /^(?:references|mentions|attacks|comments|remarks|claims|reports|calls|notes|states|charges|promises|plans|shows|answers|questions|tweets|posts|messages|emails|hopes|fears|views|supports|demands|offers|votes|strikes|points|warns|wants|talks|threats|praises|pledges|vows|quotes|jokes|lies|likes|loves|needs|aims|moves|starts|signs|orders|rules|decides|challenges|estimates|concerns|shouts|cries|chants|boasts|rants|appeals|protests|requests|replies|responses|worries|doubts|guesses|figures|thanks|issues|releases|addresses|voices|cracks|pens|lectures|texts|titles|labels|brands|terms|features|details|lists|uses|targets|frames|pitches|bills|casts|campaigns|lobbies|defends|documents|records)$/;

/** Whether a word that may be a plural noun has the neighbours of a verb: a name before, or an object behind. */
function takesObject(previous: Token, next: Token | undefined): boolean {
  if (!next || next.kind === 'punctuation') return next?.lower === ':';
  if (next.kind === 'quote' || next.lower === 'that') return true;
  if (previous.flags & Word.capital) return !DEMONYM.test(previous.lower) && !(next.flags & (VERB | Word.auxiliary));
  const isObject =
    (next.flags & (Word.determiner | Word.possessive | Word.objectPronoun | Word.subjectPronoun | Word.capital)) !== 0;
  return isObject;
}

/** A word of no list in -s between a name and what can only be an object: `Mills forwards an email`. */
function isUnknownThird(tokens: readonly Token[], at: number): boolean {
  const [previous, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.flags !== 0 || !/[a-z]{3}s$/.test(token.lower) || !previous || !(previous.flags & Word.capital))
    return false;
  return (
    next?.kind === 'quote' || ((next?.flags ?? 0) & (Word.determiner | Word.possessive | Word.objectPronoun)) !== 0
  );
}

/** Whether a word inside an open noun phrase ends it by being the verb. */
function isVerbInside(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (!token || !previous) return false;
  if (!(token.flags & VERB)) return isUnknownThird(tokens, at);
  const { flags } = token;
  const next = tokens[at + 1];
  if (flags & (Word.past | Word.ing)) return true;
  if (flags & Word.participle) return true;
  const determined = (previous.flags & (Word.determiner | Word.possessive)) !== 0 && !NUMERAL.test(previous.lower);
  if (flags & Word.third) {
    if (
      determined ||
      ADJECTIVE.test(previous.lower) ||
      (next?.lower === 'of' && !/^(?:says|tells)$/.test(token.lower)) ||
      previous.flags & Word.number
    )
      return false;
    if (PLURALS.test(token.lower)) return takesObject(previous, next);
    return flags & (Word.speech | Word.stance)
      ? true
      : next === undefined ||
          next.kind !== 'word' ||
          isClosed(next.flags) ||
          (next.flags & (Word.determiner | Word.capital)) !== 0;
  }
  if (NOUN_BASES.test(token.lower) && (previous.flags & Word.capital || !takesObject(previous, next))) return false;
  return takesBase(previous, flags) && ((tokens[from]?.flags ?? 0) & Word.possessive) === 0;
}
