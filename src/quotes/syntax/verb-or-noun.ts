// Words that may be a verb or a noun: which of the two they are here, by their neighbours.
import { VERB, Word } from '../lexicon/word-flags';
import type { Token } from './tokenize';

const ADJECTIVE = /(?:al|ive|ous|ic|ful|able|ible|ary|ian|ese|ish|less|ent|ant)$/;

/** Base forms that are as often nouns: `Democrats campaign`, `voters support`. */
const NOUN_BASES =
  /^(?:campaign|claim|report|call|plan|state|note|vote|support|attack|promise|comment|remark|answer|question|tweet|post|message|email|text|hope|fear|view|demand|offer|charge|show|strike|point|talk|threat|praise|pledge|vow|quote|joke|lie|need|aim|move|start|sign|order|rule|challenge|estimate|concern|voice|lecture|title|label|brand|term|feature|detail|list|use|target|frame|pitch|bill|cast|document|record|address|release|issue|result|debate|race|lead|ad|request|reply|response|worry|doubt|figure|appeal|protest|study|poll|document|cry|chant|host|back|name|chair|force|guard|fire|aid|budget|fund|trade|deal|contract|stage|staff|work)$/;

/** Numbers that are determiners and nouns: `a mother of three replied`. */
export const NUMERAL = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** Adjectives of nations and parties, written with a capital: `Republican claims`. */
const DEMONYM = /(?:ican|ratic|ian|ish|ese|itish)$/;

/** Third persons that are as often plural nouns. */
const PLURALS =
  /^(?:references|mentions|attacks|comments|remarks|claims|reports|calls|notes|states|charges|promises|plans|shows|answers|questions|tweets|posts|messages|emails|hopes|fears|views|supports|demands|offers|votes|strikes|points|warns|wants|talks|threats|praises|pledges|vows|quotes|jokes|lies|likes|loves|needs|aims|moves|starts|signs|orders|rules|decides|challenges|estimates|concerns|shouts|cries|chants|boasts|rants|appeals|protests|requests|replies|responses|worries|doubts|guesses|figures|thanks|issues|releases|addresses|voices|cracks|pens|lectures|texts|titles|labels|brands|terms|features|details|lists|uses|targets|frames|pitches|bills|casts|campaigns|lobbies|defends|documents|records)$/;

/** Plural subjects take the base form: `critics say`. */
export function takesBase(previous: Token | undefined, flags: number): boolean {
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
export function isUnknownThird(tokens: readonly Token[], at: number): boolean {
  const [previous, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.flags !== 0 || !/[a-z]{3}s$/.test(token.lower) || !previous || !(previous.flags & Word.capital))
    return false;
  return (
    next?.kind === 'quote' || ((next?.flags ?? 0) & (Word.determiner | Word.possessive | Word.objectPronoun)) !== 0
  );
}

/** Whether a word inside an open noun phrase ends it by being the verb. */
export function isVerbInside(tokens: readonly Token[], at: number, from: number): boolean {
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

/** Whether a word belongs to a closed class: no noun phrase goes on with it. */
export function isClosed(flags: number): boolean {
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
